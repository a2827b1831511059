import type { PDFPageProxy } from 'pdfjs-dist';
import type { OptionalContentConfig } from 'pdfjs-dist/types/src/display/optional_content_config.d.ts';
import { Pen } from './drawn.ts';
import { fieldItems } from './fields.ts';
import { type GlyphWidths, learnWidths } from './glyphs.ts';
import { asWritten } from './ligatures.ts';
import { type PdfBox, type PdfFont, type PdfItem, type PdfPage, quarterOf } from './page.ts';
import { within } from './refusal.ts';
import { withoutUnseen } from './unseen.ts';

/** Bounds of what one page may hold; what is beyond is left out, and the page says so. */
const MOST_ITEMS = 100_000;
const MOST_CHARS = 1_000_000;
/** Milliseconds until a page is read without asking what of it is seen. */
const LONGEST_DRAWING = 10_000;

/** A page as plain data, and whether all of it was read. */
export interface LoadedPage {
  page: PdfPage;
  whole: boolean;
}

/** What of the document bears on each of its pages. */
export interface Whole {
  /** It has fields whose values are to be read. */
  forms: boolean;
  layers: OptionalContentConfig | null;
  /** What its pages tell of its fonts, page by page. */
  widths: GlyphWidths;
}

/**
 * Reads one page of a document of pdf.js that was opened without its pictures, as a reader of the page sees it: what is
 * not seen on it is left out. Throws what pdf.js throws.
 */
export async function loadPage(
  proxy: PDFPageProxy,
  label: string | undefined,
  whole: Whole,
): Promise<LoadedPage> {
  const [x0 = 0, y0 = 0, x1 = 612, y1 = 792] = proxy.view;
  const view = { x0, y0, x1, y1 };
  const fonts: Record<string, PdfFont> = {};
  const read: PdfItem[] = [];
  const isWhole = await readItems(proxy, read, fonts);
  const items = await seenOf(proxy, read, view, whole);
  if (whole.forms) items.push(...(await readFields(proxy)));
  const page: PdfPage = {
    view,
    rotation: quarterOf(proxy.rotate),
    ...(label === undefined ? {} : { label }),
    items,
    fonts,
    widths: whole.widths,
  };
  return { page, whole: isWhole };
}

/** What pdf.js holds of a font. */
interface DrawnFont {
  isType3Font?: boolean;
  fontMatrix?: number[];
}

/** A page whose drawing cannot be followed in time keeps all its words. */
async function seenOf(
  proxy: PDFPageProxy,
  items: readonly PdfItem[],
  view: PdfBox,
  { layers, widths }: Whole,
): Promise<PdfItem[]> {
  if (!items.some(({ str }) => /\S/.test(str))) return [...items];
  try {
    const { OPS, AnnotationMode } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const asked = proxy.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
    const operations = await within(asked, LONGEST_DRAWING, undefined);
    learnWidths(widths, operations, OPS);
    const isOff = (layer: unknown): boolean => layer !== null && layers?.isVisible(layer) === false;
    const drawing = (name: string): number | null => {
      const font = proxy.commonObjs.has(name) ? (proxy.commonObjs.get(name) as DrawnFont | null) : null;
      return font?.isType3Font ? Math.abs(font.fontMatrix?.[0] || 0.001) : null;
    };
    return withoutUnseen(items, new Pen(OPS, { isOff, drawing, view }).follow(operations), view);
  } catch {
    return [...items];
  }
}

async function readItems(
  proxy: PDFPageProxy,
  items: PdfItem[],
  fonts: Record<string, PdfFont>,
): Promise<boolean> {
  const reader = proxy.streamTextContent({ disableNormalization: true }).getReader();
  let chars = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return true;
    for (const [name, { ascent, descent, vertical }] of Object.entries(
      value.styles as Record<string, PdfFont>,
    ))
      fonts[name] = { ascent, descent, vertical: vertical === true };
    for (const item of value.items as PdfItem[]) {
      const { dir, transform, width, height, fontName, hasEOL } = item;
      const str = asWritten(item.str);
      chars += str.length;
      if (items.length >= MOST_ITEMS || chars > MOST_CHARS) {
        await reader.cancel(new Error('more than a page holds'));
        return false;
      }
      items.push({ str, dir, transform, width, height, fontName, hasEOL });
    }
  }
}

/** A form that cannot be read costs its values, not the page. */
async function readFields(proxy: PDFPageProxy): Promise<PdfItem[]> {
  try {
    return fieldItems(await proxy.getAnnotations({ intent: 'display' }));
  } catch {
    return [];
  }
}
