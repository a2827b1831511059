import browser from 'webextension-polyfill';
import { type Instant, systemClock } from '../model/index.ts';

/** A document as it was fetched anew for a tab that shows it. */
export interface FetchedDocument {
  /** In the tab's address bar. */
  address: string;
  /** Where the bytes came from in the end. */
  from: string;
  at: Instant;
  bytes: Uint8Array;
  privateWindow: boolean;
}

/** Bytes for each message; a multiple of three, so that parts in base64 follow one another. */
const PART = 3 * 1024 * 1024;

/**
 * Fetches the document that a tab shows, in the tab itself: with that page's own origin and session, and nothing of ours
 * is opened for it. Needs the tab to be granted. What the browser's viewer holds cannot be read; this is another download.
 * @param most bytes; a longer answer is not taken
 * @returns null where the browser lets nobody in, or the site does not give the document again
 */
export async function fetchInTab(tabId: number, most: number): Promise<FetchedDocument | null> {
  try {
    const at = systemClock();
    const [begun] = await browser.scripting.executeScript({ target: { tabId }, func: begin, args: [most] });
    const head = begun?.result as Awaited<ReturnType<typeof begin>> | null | undefined;
    if (!head) return null;
    const bytes = new Uint8Array(head.length);
    for (let start = 0; start < head.length; start += PART) {
      const [told] = await browser.scripting.executeScript({
        target: { tabId },
        func: part,
        args: [start, PART],
      });
      const base64 = told?.result;
      if (typeof base64 !== 'string') return null;
      const binary = atob(base64);
      for (let i = 0; i < binary.length; i++) bytes[start + i] = binary.charCodeAt(i);
    }
    const { incognito } = await browser.tabs.get(tabId);
    return { address: head.address, from: head.from, at, bytes, privateWindow: incognito };
  } catch {
    return null;
  }
}

/** Whether a tab shows a document in the browser's own viewer; false too where nobody is let in. */
export async function showsDocument(tabId: number): Promise<boolean> {
  try {
    const [told] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => document.contentType === 'application/pdf',
    });
    return told?.result === true;
  } catch {
    return false;
  }
}

/** Where what was fetched waits in the page's isolated world, where no script of the page sees it. */
interface Waiting {
  profferDocument?: Uint8Array;
}

/** Runs in the page and stands alone. */
async function begin(most: number): Promise<{ address: string; from: string; length: number } | null> {
  if (document.contentType !== 'application/pdf') return null;
  const answer = await fetch(location.href);
  if (!answer.ok || Number(answer.headers.get('content-length') ?? 0) > most) return null;
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (bytes.length > most) return null;
  (globalThis as Waiting).profferDocument = bytes;
  return { address: location.href, from: answer.url || location.href, length: bytes.length };
}

/** Runs in the page and stands alone: a part of what waits, in base64; the last part clears it. */
function part(start: number, length: number): string {
  const waiting = globalThis as Waiting;
  const all = waiting.profferDocument ?? new Uint8Array();
  const bytes = all.subarray(start, start + length);
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  if (start + length >= all.length) delete waiting.profferDocument;
  return btoa(binary);
}
