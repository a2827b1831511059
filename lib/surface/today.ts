import browser, { type Tabs } from 'webextension-polyfill';
import { anchorAllInSlices, type Piece, paced } from '../anchor/index.ts';
import type {
  CaptureFacts,
  CaptureId,
  CaptureSummary,
  Passage,
  PassageState,
  Result,
} from '../model/index.ts';
import { addressKey } from '../source/index.ts';
import { keepPage, keepSightings, readCapture, type Store, type StoreProblem } from '../store/index.ts';
import { keepAppearanceOf } from './appearance.ts';
import { captureTab, circumstancesOf } from './capture-tab.ts';
import { diffTexts, wordsIn } from './text-diff.ts';
import { isVisited } from './visits.ts';

/** A page read anew, and the tab it stands in. */
export interface ReadAnew {
  facts: CaptureFacts;
  tabId: number;
  /** As the browser vouches for it. */
  address: string;
}

export type ReadingAnew = ({ state: 'read' } & ReadAnew) | { state: 'not-granted' } | { state: 'unread' };

/** Milliseconds a page may take to load; what late scripts add has a moment more. */
const PATIENCE = 45_000;
const SETTLING = 800;

/**
 * Reads the page of an address as it is today: in a tab of its own where its site was granted, else in one that is
 * open at it and that the user granted by a gesture there. At the user's word only: this asks the site.
 */
export async function readToday(address: string): Promise<ReadingAnew> {
  if (await isVisited(address)) {
    const tab = await browser.tabs.create({ url: address, active: false });
    const read = tab.id === undefined ? null : await readLoaded(tab.id);
    return read ? { state: 'read', ...read } : { state: 'unread' };
  }
  const open = (await browser.tabs.query({})).filter((tab) => isAt(tab, address));
  for (const { id } of open.reverse()) {
    const read = id === undefined ? null : await readIn(id);
    if (read) return { state: 'read', ...read };
  }
  return { state: 'not-granted' };
}

/** A tab that was not granted does not tell its address. */
const isAt = ({ url }: Tabs.Tab, address: string): boolean => url !== undefined && sameAddress(url, address);

const sameAddress = (one: string, other: string): boolean => addressKey(one) === addressKey(other);

async function readLoaded(tabId: number): Promise<ReadAnew | null> {
  const end = performance.now() + PATIENCE;
  while (performance.now() < end) {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (!tab) return null;
    if (tab.status === 'complete') break;
    await pause(150);
  }
  await pause(SETTLING);
  return readIn(tabId);
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

async function readIn(tabId: number): Promise<ReadAnew | null> {
  const facts = await captureTab(tabId);
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return facts && tab ? { facts, tabId, address: tab.url ?? facts.address } : null;
}

/** How a passage stands on the page of today. */
export interface StandingToday {
  id: string;
  exact: string;
  state: PassageState;
  /** What stands there now; of what is gone, the nearest. */
  words?: string;
}

export interface Comparison {
  pieces: Piece[];
  words: { kept: number; added: number; removed: number };
  passages: StandingToday[];
  /** The address the page led to, where it is another one. */
  elsewhere: string | null;
  /** So little is the same that it may be another page: how passages stand there says nothing of the source. */
  unlike: boolean;
}

/** Less of the saved words than this, and the page is taken for another. */
const LEAST_ALIKE = 0.1;

/** Compares a capture with its page as read anew, and keeps how its passages stand there. */
export async function compareWithToday(
  store: Store,
  capture: CaptureSummary & { text: { text: string } },
  passages: readonly Passage[],
  today: ReadAnew,
): Promise<Result<Comparison, StoreProblem>> {
  const pieces = diffTexts(capture.text.text, today.facts.text.text);
  const words = {
    kept: wordsIn(pieces, 'kept'),
    added: wordsIn(pieces, 'added'),
    removed: wordsIn(pieces, 'removed'),
  };
  const elsewhere = sameAddress(today.address, capture.address) ? null : today.address;
  const unlike = words.kept < LEAST_ALIKE * (words.kept + words.removed);
  const standing = await standingsOf(passages, today.facts);
  if (!unlike) {
    const seen = standing.map(({ id, state, words: now }) => ({
      passage: id,
      state,
      ...(now === undefined ? {} : { words: now }),
    }));
    const kept = await keepSightings(store, today.address, seen);
    if (!kept.ok) return kept;
  }
  return { ok: true, value: { pieces, words, passages: standing, elsewhere, unlike } };
}

async function standingsOf(all: readonly Passage[], { text }: CaptureFacts): Promise<StandingToday[]> {
  // A picture has no words that could be altered.
  const passages = all.filter(({ picture }) => !picture);
  const found = await paced(
    anchorAllInSlices(
      text,
      passages.map(({ selectors }) => selectors),
    ),
  );
  return passages.map(({ id, selectors }, at) => {
    const there = found[at];
    const { exact } = selectors.quote;
    if (!there) return { id, exact, state: 'gone' };
    const span =
      there.state === 'gone' ? there.nearest?.span : there.state === 'changed' ? there.span : undefined;
    const words = span && text.text.slice(span.start, span.end);
    return { id, exact, state: there.state, ...(words === undefined ? {} : { words }) };
  });
}

/** Keeps the page of today as a capture of its own, with its looks where its tab is still there. */
export async function keepToday(store: Store, today: ReadAnew): Promise<Result<CaptureId, StoreProblem>> {
  const { facts, tabId } = today;
  const circumstances = await circumstancesOf(tabId).catch(() => ({}));
  const kept = await keepPage(store, facts, { circumstances });
  const capture = kept.ok ? await readCapture(store, kept.value) : null;
  if (capture) await keepAppearanceOf(store, capture, { tabId, frameId: 0 }).catch(() => undefined);
  return kept;
}
