import type { PDFPageProxy } from 'pdfjs-dist';

/** What pdf.js's list of operations says of a glyph. */
interface Glyph {
  unicode: string;
  width: number;
}

const isGlyph = (value: unknown): value is Glyph =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Glyph).unicode === 'string' &&
  Number.isFinite((value as Glyph).width);

/** Widths of a page's characters by font, in thousandths of the size, from the operations that draw it. */
export async function glyphWidths(page: PDFPageProxy): Promise<Map<string, Map<string, number>>> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { fnArray, argsArray } = await page.getOperatorList();
  const fonts = new Map<string, Map<string, number>>();
  let widths = new Map<string, number>();
  fnArray.forEach((operation, i) => {
    const [first] = (argsArray[i] ?? []) as unknown[];
    if (operation === OPS.setFont && typeof first === 'string') {
      widths = fonts.get(first) ?? new Map<string, number>();
      fonts.set(first, widths);
    } else if (operation === OPS.showText && Array.isArray(first)) {
      for (const glyph of first) if (isGlyph(glyph)) widths.set(glyph.unicode.normalize('NFKC'), glyph.width);
    }
  });
  return fonts;
}

/** Whether a page draws a picture. */
export async function hasPicture(page: PDFPageProxy): Promise<boolean> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pictures = new Set<number>([
    OPS.paintImageXObject,
    OPS.paintImageMaskXObject,
    OPS.paintInlineImageXObject,
    OPS.paintImageXObjectRepeat,
    OPS.paintInlineImageXObjectGroup,
  ]);
  const { fnArray } = await page.getOperatorList();
  return fnArray.some((operation) => pictures.has(operation));
}
