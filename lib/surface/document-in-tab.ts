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
 * @param within the document's address, where the tab's page shows it within itself
 * @returns null where the browser lets nobody in, or the site does not give the document again
 */
export async function fetchInTab(
  tabId: number,
  most: number,
  within: string | null = null,
): Promise<FetchedDocument | null> {
  return fetchThrough(tabId, within, most);
}

/** Milliseconds a page of a site may take. */
const PATIENCE = 15_000;

/**
 * Fetches a document by its address, where its site was granted and the tab that shows it lets nobody in (Firefox): a
 * page of the same site is opened behind, asks for it as the site's own pages do, and is closed again. No page of ours
 * connects to anything.
 * @returns null where the site does not give it
 */
export async function fetchAtSite(address: string, most: number): Promise<FetchedDocument | null> {
  // Every site answers this with something that no script of it runs in, if only that there is none.
  const tab = await browser.tabs.create({ url: new URL('/robots.txt', address).href, active: false });
  if (tab.id === undefined) return null;
  try {
    const end = performance.now() + PATIENCE;
    while (performance.now() < end && !(await isLoaded(tab.id, address)))
      await new Promise((resolve) => setTimeout(resolve, 100));
    return await fetchThrough(tab.id, address, most);
  } catch {
    return null;
  } finally {
    await browser.tabs.remove(tab.id).catch(() => undefined);
  }
}

/** A new tab is said to be loaded before it has begun; where it stands at the site, it is. */
async function isLoaded(tabId: number, address: string): Promise<boolean> {
  const { status, url = '' } = await browser.tabs.get(tabId);
  return status === 'complete' && URL.parse(url)?.origin === new URL(address).origin;
}

async function fetchThrough(
  tabId: number,
  address: string | null,
  most: number,
): Promise<FetchedDocument | null> {
  try {
    const at = systemClock();
    const [begun] = await browser.scripting.executeScript({
      target: { tabId },
      func: begin,
      args: [most, address],
    });
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
  profferDocument?: ArrayBuffer;
}

/** Runs in the page and stands alone. `wanted`: the document's address; null for the page that is the document. */
async function begin(
  most: number,
  wanted: string | null,
): Promise<{ address: string; from: string; length: number } | null> {
  if (wanted === null && document.contentType !== 'application/pdf') return null;
  const address = wanted ?? location.href;
  const answer = await fetch(address);
  if (!answer.ok || Number(answer.headers.get('content-length') ?? 0) > most) return null;
  const bytes = await answer.arrayBuffer();
  if (bytes.byteLength > most) return null;
  (globalThis as Waiting).profferDocument = bytes;
  return { address, from: answer.url || address, length: bytes.byteLength };
}

/**
 * Runs in the page and stands alone: a part of what waits, in base64; the last part clears it. Firefox lets nobody call
 * `subarray` on what came from a page's network, so views are made by hand.
 */
function part(start: number, length: number): string {
  const waiting = globalThis as Waiting;
  const all = waiting.profferDocument ?? new ArrayBuffer();
  const end = Math.min(start + length, all.byteLength);
  let binary = '';
  for (let at = start; at < end; at += 0x8000)
    binary += String.fromCharCode(...new Uint8Array(all, at, Math.min(0x8000, end - at)));
  if (end >= all.byteLength) delete waiting.profferDocument;
  return btoa(binary);
}
