import { type PDFContext, PDFDict, PDFDocument } from '@cantoo/pdf-lib';
import { Refused } from '../job.ts';
import { pagesOf, type SourcePage } from './pages.ts';
import { arrayIn, dictIn, nameIn, valueIn } from './values.ts';

/** A document that pages are taken from. */
export interface Source {
  name: string;
  context: PDFContext;
  catalog: PDFDict;
  pages: readonly SourcePage[];
}

/**
 * Opens a source. The file is read from its first object to its last, whatever its cross-references say, so that damaged
 * ones need no repair. One that is locked against changes only (an empty user password, ISO 32000-1, 7.6.3.3) is opened.
 * @throws {Refused} which names the file
 */
export async function openSource(name: string, bytes: Uint8Array): Promise<Source> {
  const { context } = await parsed(name, withHeader(bytes));
  const catalog = context.lookup(context.trailerInfo.Root);
  const pages = catalog instanceof PDFDict ? pagesOf(catalog) : [];
  if (!(catalog instanceof PDFDict) || pages.length === 0)
    throw new Refused({ kind: 'damaged', name, detail: 'no page can be found' });
  if (isShownByAdobeOnly(catalog, pages)) throw new Refused({ kind: 'xfa', name });
  return { name, context, catalog, pages };
}

async function parsed(name: string, bytes: Uint8Array): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, {
      password: '',
      updateMetadata: false,
      parseSpeed: Number.POSITIVE_INFINITY,
    });
  } catch (error) {
    const detail = String(error instanceof Error ? error.message : error).slice(0, 300);
    throw new Refused(
      /password/i.test(detail) ? { kind: 'locked', name } : { kind: 'damaged', name, detail },
    );
  }
}

const HEADER = '%PDF-1.7\n';

/** A file that lost its first line has its objects still; those after other bytes are found by the parser. */
function withHeader(bytes: Uint8Array): Uint8Array {
  const front = new TextDecoder('latin1').decode(bytes.subarray(0, 1_024));
  if (front.includes('%PDF-') || !/\d+ \d+ obj/.test(front)) return bytes;
  const mended = new Uint8Array(HEADER.length + bytes.length);
  mended.set(new TextEncoder().encode(HEADER));
  mended.set(bytes, HEADER.length);
  return mended;
}

/**
 * Whether the file is an XFA form whose pages are but a place holder: it says so (`/NeedsRendering`, ISO 32000-1, table 28),
 * or has one page and none of the form's fields on it.
 */
function isShownByAdobeOnly(catalog: PDFDict, pages: readonly SourcePage[]): boolean {
  const form = dictIn(catalog, 'AcroForm');
  if (!form || valueIn(form, 'XFA') === undefined) return false;
  if (String(valueIn(catalog, 'NeedsRendering') ?? '') === 'true') return true;
  return pages.length === 1 && !pages.some(({ dict }) => hasField(dict));
}

function hasField(page: PDFDict): boolean {
  const annotations = arrayIn(page, 'Annots');
  return (annotations?.asArray() ?? []).some((one) => {
    const dict = page.context.lookup(one);
    return dict instanceof PDFDict && nameIn(dict, 'Subtype') === 'Widget';
  });
}
