import browser from 'webextension-polyfill';
import {
  type Choices,
  type Decoded,
  decodePage,
  LARGEST_LIST,
  type ReadFile,
  type SavedFrom,
  savedFrom,
} from '../import/index.ts';
import { type CaptureFacts, type DocumentFacts, fail, ok, type Result, systemClock } from '../model/index.ts';
import { extract } from '../source/index.ts';
import { setAsideFurniture } from '../text/article.ts';
import { assetsAt, openPdf, PDF_LIMITS } from '../text/from-pdf/index.ts';
import { readDom, snapshotLayout, TEXT_RULES } from '../text/index.ts';
import { addressOfFile, factsOfDocument } from './document-facts.ts';
import { hiddenIn, isNestedTooDeep, without } from './import-hidden.ts';
import { readList, Stopped } from './import-reader.ts';

/** Why nothing of a file can come in. */
export type Why = 'unknown' | 'too-large' | 'unreadable' | 'too-deep' | 'empty' | 'hidden' | 'stopped';

export type SavedPage = {
  is: 'page';
  file: File;
  choices: Choices;
  decoded: Omit<Decoded, 'text'>;
  saved: SavedFrom;
};

/** What a file of the user's is; nothing of it is written yet. */
export type LookedInto =
  | { is: 'list'; file: File; choices: Choices; read: ReadFile }
  | SavedPage
  | { is: 'pdf'; file: File }
  | { is: 'nothing'; file: File; why: Why };

/** Bytes of a saved page; the store takes no larger one. */
const LARGEST_PAGE = 100 * 1024 * 1024;
const HEAD = 1_000;
/** What archives and office documents begin with. */
const ZIP = 'PK\u0003\u0004';

/**
 * Looks what a file is, by what it holds; lists are read, pages and PDFs only when they are imported.
 * @param choices what the user says of it that it does not say itself
 */
export async function lookInto(file: File, signal: AbortSignal, choices: Choices = {}): Promise<LookedInto> {
  if (signal.aborted) return { is: 'nothing', file, why: 'stopped' };
  if (file.name.startsWith('.')) return { is: 'nothing', file, why: 'hidden' };
  try {
    const head = new TextDecoder('latin1').decode(await file.slice(0, HEAD).arrayBuffer());
    const is = head.includes('%PDF-') ? 'pdf' : isPage(file.name, head) ? 'page' : 'list';
    const most = { pdf: PDF_LIMITS.bytes, page: LARGEST_PAGE, list: LARGEST_LIST }[is];
    if (file.size > most) return { is: 'nothing', file, why: 'too-large' };
    if (is === 'pdf') return { is, file };
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (is === 'page') return lookIntoPage(file, bytes, choices);
    const read = head.startsWith(ZIP) ? null : await readList({ name: file.name, bytes, choices }, signal);
    return read ? { is, file, choices, read } : { is: 'nothing', file, why: 'unknown' };
  } catch (error) {
    return { is: 'nothing', file, why: error instanceof Stopped ? 'stopped' : 'unreadable' };
  }
}

const isPage = (name: string, head: string): boolean =>
  /\.x?html?$/i.test(name) ||
  /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)[\s>]/i.test(head.replace(/^(?:ï»¿|ÿþ|þÿ)|\0/g, ''));

function lookIntoPage(file: File, bytes: Uint8Array, choices: Choices): LookedInto {
  const { text, ...decoded } = decodePage(bytes, choices.encoding);
  if (text.trim() === '') return { is: 'nothing', file, why: 'empty' };
  if (isNestedTooDeep(text)) return { is: 'nothing', file, why: 'too-deep' };
  return { is: 'page', file, choices, decoded, saved: savedFrom(text) };
}

/** Of a folder, the files that are looked into: all but what a saved page that is among them brought along. */
export function inFolder(files: readonly File[]): File[] {
  const paths = new Set(files.map(({ webkitRelativePath: path }) => path));
  const isBrought = ({ webkitRelativePath: path }: File): boolean =>
    [...path.matchAll(/(?:_files|_archivos|_fichiers)(?=\/)/g)].some(({ index }) =>
      ['.html', '.htm', '.xhtml'].some((end) => paths.has(path.slice(0, index) + end)),
    );
  return files.filter((file) => !isBrought(file));
}

/** A document of the user's with what is said of it; else, in words for people who look closer, why it cannot be read. */
export async function readDocument(
  document: SavedPage | { is: 'pdf'; file: File },
  signal: AbortSignal,
): Promise<Result<CaptureFacts | DocumentFacts, string>> {
  try {
    const bytes = new Uint8Array(await document.file.arrayBuffer());
    if (document.is === 'pdf') return await readPdf(document.file, bytes, signal);
    const facts = await readPage(document, bytes);
    return facts.text.text.trim() === '' ? fail('empty') : ok(facts);
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
 * A saved page, parsed where nothing of it loads or runs, without layout. It stands at the address that the program which
 * saved it wrote into it; otherwise it is a file of the user's, whatever it claims. Nobody here saw it: of where and when
 * it was seen there is its own word alone, and this browser's window says nothing of that visit.
 */
async function readPage({ file, choices, saved }: SavedPage, bytes: Uint8Array): Promise<CaptureFacts> {
  const html = decodePage(bytes, choices.encoding).text;
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const address = saved.address ?? (await addressOfFile(file.name, bytes));
  const metadata = extract(parsed, address);
  const canonical = metadata.canonicalUrl?.value;
  const dom = readDom(parsed, without(hiddenIn(parsed), snapshotLayout()));
  const says = saved.address === null ? {} : { saysFrom: { address: saved.address, at: saved.at } };
  return {
    address,
    ...(canonical === undefined ? {} : { canonicalAddress: canonical }),
    titleShown: parsed.title,
    text: setAsideFurniture(parsed, dom),
    textRules: TEXT_RULES,
    page: { html, mediaType: 'text/html' },
    metadata,
    circumstances: {
      mode: 'saved',
      startedAt: null,
      endedAt: null,
      bytesFrom: { how: 'file', name: file.name, modified: modifiedOf(file), ...says },
      extensionVersion: browser.runtime.getManifest().version,
    },
  };
}
