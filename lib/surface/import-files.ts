import browser from 'webextension-polyfill';
import { circumstancesOf } from '../capture/circumstances.ts';
import { decodePage, LARGEST_LIST, type ReadFile, readImportFile, savedFrom } from '../import/index.ts';
import { type CaptureFacts, type DocumentFacts, fail, ok, type Result, systemClock } from '../model/index.ts';
import { extract } from '../source/index.ts';
import { setAsideFurniture } from '../text/article.ts';
import { assetsAt, openPdf, PDF_LIMITS } from '../text/from-pdf/index.ts';
import { readDom, snapshotLayout, TEXT_RULES } from '../text/index.ts';
import { addressOfFile, factsOfDocument } from './document-facts.ts';

/** What a file of the user's is; nothing of it is written yet. */
export type LookedInto =
  | { is: 'list'; file: File; read: ReadFile }
  | { is: 'page' | 'pdf'; file: File }
  | { is: 'nothing'; file: File; why: 'unknown' | 'too-large' | 'unreadable' };

/** Bytes of a saved page; the store takes no larger one. */
const LARGEST_PAGE = 100 * 1024 * 1024;
const HEAD = 1_000;

/** Looks what a file is, by what it holds; lists are read, pages and PDFs only when they are imported. */
export async function lookInto(file: File): Promise<LookedInto> {
  try {
    const head = new TextDecoder().decode(await file.slice(0, HEAD).arrayBuffer());
    const is = head.includes('%PDF-') ? 'pdf' : isPage(file.name, head) ? 'page' : 'list';
    const most = { pdf: PDF_LIMITS.bytes, page: LARGEST_PAGE, list: LARGEST_LIST }[is];
    if (file.size > most) return { is: 'nothing', file, why: 'too-large' };
    if (is !== 'list') return { is, file };
    const read = readImportFile(file.name, new Uint8Array(await file.arrayBuffer()));
    return read ? { is, file, read } : { is: 'nothing', file, why: 'unknown' };
  } catch {
    return { is: 'nothing', file, why: 'unreadable' };
  }
}

const isPage = (name: string, head: string): boolean =>
  /\.x?html?$/i.test(name) || /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)[\s>]/i.test(head);

/** Of a folder, the files that may be looked into: not what a saved page brought along, and nothing hidden. */
export const inFolder = (files: readonly File[]): File[] =>
  files.filter(
    ({ name, webkitRelativePath: path }) =>
      /\.(?:pdf|x?html?|ris|bib|json|csv|tsv|txt)$/i.test(name) && !/_files\/|(?:^|\/)\./.test(path),
  );

/** A document of the user's with what is said of it; else, in words for people who look closer, why it cannot be read. */
export async function readDocument(
  { is, file }: { is: 'page' | 'pdf'; file: File },
  signal: AbortSignal,
): Promise<Result<CaptureFacts | DocumentFacts, string>> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return is === 'pdf' ? await readPdf(file, bytes, signal) : ok(await readPage(file, bytes));
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

const modifiedOf = (file: File): string => new Date(file.lastModified).toISOString();

async function readPdf(
  file: File,
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<Result<DocumentFacts, string>> {
  const startedAt = systemClock();
  const address = await addressOfFile(file.name, bytes);
  const assets = assetsAt(browser.runtime.getURL('/pdfjs/'));
  const opened = await openPdf(bytes, { assets, signal });
  if (!opened.ok) return fail(opened.error.kind);
  const from = { how: 'file', name: file.name, modified: modifiedOf(file) } as const;
  const held = { bytes, address, name: file.name, from, startedAt };
  const facts = factsOfDocument(held, opened.value, systemClock());
  void opened.value.close();
  return ok(facts);
}

/**
 * A saved page, parsed where nothing of it loads or runs. It stands at the address that the program which saved it wrote
 * into it; otherwise it is a file of the user's, whatever it claims. When it was saved is known only where it says so.
 */
async function readPage(file: File, bytes: Uint8Array): Promise<CaptureFacts> {
  const html = decodePage(bytes);
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const saved = savedFrom(html);
  const address = saved.address ?? (await addressOfFile(file.name, bytes));
  const metadata = extract(parsed, address);
  const canonical = metadata.canonicalUrl?.value;
  const dom = readDom(parsed, snapshotLayout());
  const at = systemClock();
  return {
    address,
    ...(canonical === undefined ? {} : { canonicalAddress: canonical }),
    titleShown: parsed.title,
    text: setAsideFurniture(parsed, dom),
    textRules: TEXT_RULES,
    page: { html, mediaType: 'text/html' },
    metadata,
    circumstances: {
      ...circumstancesOf(window, at, at),
      mode: 'page',
      startedAt: saved.at,
      endedAt: saved.at,
      bytesFrom: { how: 'file', name: file.name, modified: modifiedOf(file) },
      extensionVersion: browser.runtime.getManifest().version,
    },
  };
}
