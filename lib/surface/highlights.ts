import browser from 'webextension-polyfill';
import { type Look, type Names, newNames, type Showing, styleOf } from '../highlight/index.ts';
import type { Handlers, Sender } from '../messages/index.ts';
import type { Entry, PassageId } from '../model/index.ts';
import { addressKey, siteOf } from '../source/index.ts';
import {
  keepSightings,
  readActiveCase,
  readPage,
  readPassage,
  readSettings,
  readSource,
  type Store,
} from '../store/index.ts';
import { markWords } from '../words/marks.ts';
import { say } from '../words/say.ts';
import { openLibrary } from './library.ts';
import { localeOf } from './locale.ts';

/** What the background answers to pages on which passages are shown. */
export const highlightHandlers: Handlers = {
  'page/visit': async (_ask, { tabId }) => {
    await showPassages(tabId);
    return { kept: true };
  },
  'page/seen': async ({ seen }, sender) => {
    // What is visited in private leaves no trace that nobody asked for.
    const address = sender.privateWindow ? null : await addressOf(sender);
    if (address) await keepSightings(await openLibrary(), address, seen);
    return { kept: true };
  },
  'page/open': async ({ passage }, sender) => {
    const address = await addressOf(sender);
    if (address && (await standsAt(await openLibrary(), passage, address)))
      await browser.tabs.create({ url: browser.runtime.getURL(`/reader.html#passage=${passage}`) });
    return { kept: true };
  },
};

/**
 * Shows the passages of a tab's page where they stand on it, or takes away those that no longer are. Where the tab was
 * not granted, or the browser lets nobody in, nothing happens: a convenience, by which nothing is lost.
 */
export async function showPassages(tabId: number | null): Promise<void> {
  if (tabId === null) return;
  try {
    const { url } = await browser.tabs.get(tabId);
    if (url && /^(https?|file):/.test(url)) await show(tabId, await showingAt(await openLibrary(), url));
  } catch {
    // The tab was closed meanwhile, or the library cannot be read: its pages say so.
  }
}

async function show(tabId: number, showing: Showing): Promise<void> {
  const names = newNames();
  const told = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: leave,
    args: [showing, names],
  });
  const begun = told.filter(({ result }) => result === true).map(({ frameId }) => frameId);
  const fresh = told.filter(({ result }) => result === false).map(({ frameId }) => frameId);
  const wanted = showing.passages.length > 0 ? [...begun, ...fresh] : begun;
  if (fresh.length > 0 && showing.passages.length > 0)
    await browser.scripting.insertCSS({ target: { tabId, frameIds: fresh }, css: styleOf(names) });
  if (wanted.length > 0)
    await browser.scripting.executeScript({ target: { tabId, frameIds: wanted }, files: ['/highlight.js'] });
}

/** Runs in the page's isolated world, so it stands alone. Answers whether passages are shown there already. */
function leave(showing: Showing, names: Names): boolean {
  (globalThis as { profferShowing?: unknown }).profferShowing = { showing, names };
  return Object.hasOwn(globalThis, 'profferMarks');
}

/**
 * What is to be shown at an address: the passages of the source that were clipped at its site. A mirror could read out
 * of the highlights what somebody clipped at the original, or the other way round.
 */
async function showingAt(store: Store, address: string): Promise<Showing> {
  const { source, captures, passages } = await readPage(store, [address]).once();
  const settings = await readSettings(store).once();
  const locale = localeOf(settings);
  const voice = { locale, words: say(markWords, locale) };
  const lookOf = settings.stanceOnPages && source ? await looksOf(store, source.id) : () => 'plain' as const;
  const captureOf = new Map(captures.map((capture) => [capture.id, capture]));
  const shown = passages.flatMap((passage) => {
    const capture = captureOf.get(passage.capture);
    if (passage.picture || !capture || siteOf(capture.address) !== siteOf(address)) return [];
    const { id, selectors, clippedAt } = passage;
    const own =
      ['selection', 'page'].includes(capture.circumstances.mode) && sameAddress(capture.address, address);
    const frame = own && capture.frameAddress ? { frame: capture.frameAddress } : {};
    return [{ id, selectors, clippedAt, look: lookOf(id), own, ...frame }];
  });
  return { passages: shown, voice };
}

/** The stance a passage has in the case that clips go to. */
async function looksOf(store: Store, source: string): Promise<(passage: PassageId) => Look> {
  const active = await readActiveCase(store).once();
  const known = await readSource(store, source).once();
  const inCase = (entry: Entry) => entry.case === active?.id;
  const stances = new Map(known?.entries.filter(inCase).map((entry) => [entry.passage, entry.stance]));
  return (passage) => stances.get(passage) ?? 'plain';
}

const sameAddress = (one: string, other: string): boolean => addressKey(one) === addressKey(other);

/** Of the page, as the browser tells it: a frame speaks for the page it stands in. Null where it does not. */
async function addressOf({ tabId, frameId, address }: Sender): Promise<string | null> {
  if (frameId === 0 && address) return address;
  if (tabId === null) return null;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url ?? null;
}

/** A page may ask for what is shown on it, and for nothing else. */
async function standsAt(store: Store, passage: PassageId, address: string): Promise<boolean> {
  const here = await readPage(store, [address]).once();
  const found = await readPassage(store, passage);
  return found !== null && found.source.id === here.source?.id;
}
