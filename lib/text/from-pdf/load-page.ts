import type { PDFPageProxy } from 'pdfjs-dist';
import { fieldItems } from './fields.ts';
import { asWritten } from './ligatures.ts';
import { type PdfFont, type PdfItem, type PdfPage, quarterOf } from './page.ts';

/** Bounds of what one page may hold; what is beyond is left out, and the page says so. */
const MOST_ITEMS = 100_000;
const MOST_CHARS = 1_000_000;

/** A page as plain data, and whether all of it was read. */
export interface LoadedPage {
  page: PdfPage;
  whole: boolean;
}

/** Reads one page of pdf.js. `forms`: the document has fields whose values are to be read. Throws what pdf.js throws. */
export async function loadPage(
  proxy: PDFPageProxy,
  label: string | undefined,
  forms: boolean,
): Promise<LoadedPage> {
  const [x0 = 0, y0 = 0, x1 = 612, y1 = 792] = proxy.view;
  const fonts: Record<string, PdfFont> = {};
  const items: PdfItem[] = [];
  const whole = await readItems(proxy, items, fonts);
  if (forms) items.push(...(await readFields(proxy)));
  const page: PdfPage = {
    view: { x0, y0, x1, y1 },
    rotation: quarterOf(proxy.rotate),
    ...(label === undefined ? {} : { label }),
    items,
    fonts,
  };
  return { page, whole };
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
