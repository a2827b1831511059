import type { PDFPageProxy } from 'pdfjs-dist';
import type { Numbers, Operations } from './operations.ts';

/** What pdf.js's list of operations says of a glyph. */
export interface Glyph {
  unicode: string;
  width: number;
  isSpace?: boolean;
}

export const isGlyph = (value: unknown): value is Glyph =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Glyph).unicode === 'string' &&
  Number.isFinite((value as Glyph).width);

/** By font, the widths of its characters in thousandths of the size. */
export type GlyphWidths = Map<string, Map<string, number>>;

/** Adds to the widths what a page's operations tell. */
export function learnWidths(known: GlyphWidths, { fnArray, argsArray }: Operations, numbers: Numbers): void {
  let widths = new Map<string, number>();
  fnArray.forEach((operation, i) => {
    const [first] = (argsArray[i] ?? []) as unknown[];
    if (operation === numbers.setFont && typeof first === 'string') {
      widths = known.get(first) ?? new Map<string, number>();
      known.set(first, widths);
    } else if (operation === numbers.showText && Array.isArray(first)) {
      for (const glyph of first) if (isGlyph(glyph)) widths.set(glyph.unicode.normalize('NFKC'), glyph.width);
    }
  });
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
