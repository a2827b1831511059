import browser from 'webextension-polyfill';
import type { ClipId } from '../model/index.ts';
import { clipOutcome, readClip } from '../store/index.ts';
import { openLibrary } from './library.ts';

/** What was selected at a gesture, until its clip is known to be saved or told why it was not. */
export interface InHand {
  tabId: number;
  clip: ClipId;
  text: string;
  address: string;
  title: string;
}

const IN_HAND = 'in-hand:';
const keyOf = ({ tabId, clip }: Pick<InHand, 'tabId' | 'clip'>): string => `${IN_HAND}${tabId}:${clip}`;

/** What was saved last from a tab: a gesture that is made for the same words once more may never be heard of. */
interface SavedLast {
  clip: ClipId;
  address: string;
  /** As the gesture held them, where it did, and as they were stored: a browser reads some selections otherwise. */
  texts: string[];
}

const savedKeyOf = (tabId: number): string => `saved-last:${tabId}`;

/** Clips whose facts have come and are being stored: their page is needed no more. A worker that dies stores none. */
const arriving = new Map<ClipId, Promise<unknown>>();

/** Keeps the words of a gesture; none are nothing to keep. */
export async function takeInHand(held: InHand): Promise<void> {
  if (held.text.trim() === '') return;
  await browser.storage.session.set({ [keyOf(held)]: held });
}

/**
 * The user was told what became of a clip: its words need not be kept, nor those of the same gesture made twice.
 * @param saved where the clip is in the library: its words, and where they stood; words that were refused may be lost
 *   by a second gesture still
 */
export async function letGoOf(
  tabId: number | null,
  clip: ClipId,
  saved: { text: string; address: string } | null,
): Promise<void> {
  if (tabId === null) return;
  const all = await heldOf(tabId);
  const own = all.find((held) => held.clip === clip);
  if (saved) {
    const last: SavedLast = {
      clip,
      address: own?.address ?? saved.address,
      texts: [...(own ? [own.text] : []), saved.text],
    };
    await browser.storage.session.set({ [savedKeyOf(tabId)]: last });
  }
  const text = own?.text ?? saved?.text;
  await forget(all.filter((held) => held.clip === clip || (text !== undefined && readSame(held.text, text))));
}

/** A selection's lines and cells are parted by other white space than those of a text that was read. */
const readSame = (one: string, other: string): boolean => letters(one) === letters(other);
const letters = (text: string): string => text.replace(/\s+/g, '');

/** Notes that a clip is being stored, for as long as that takes. */
export async function whileArriving<T>(clip: ClipId, stored: Promise<T>): Promise<T> {
  arriving.set(clip, stored);
  try {
    return await stored;
  } finally {
    arriving.delete(clip);
  }
}

/**
 * Watches for pages that go before they were read, however long that takes, or before their clip was stored: what was
 * selected is handed to `show`, once however many gestures were made for it. Listens from the turn it is called in.
 */
export function watchLeaving(show: (held: InHand) => Promise<void>): void {
  const left = inTurn(async (tabId) => {
    for (const same of gesturesFor(await heldOf(tabId))) await settle(same, show);
  });
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status !== undefined) void left(tabId).catch(() => undefined);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    const clear = () => browser.storage.session.remove(savedKeyOf(tabId));
    void left(tabId)
      .then(clear)
      .catch(() => undefined);
  });
}

/** A tab tells of one departure more than once: what is done for it is done one after the other. */
function inTurn(work: (tabId: number) => Promise<void>): (tabId: number) => Promise<void> {
  const turns = new Map<number, Promise<void>>();
  return async (tabId) => {
    const turn = (turns.get(tabId) ?? Promise.resolve()).catch(() => undefined).then(() => work(tabId));
    turns.set(tabId, turn);
    try {
      await turn;
    } finally {
      if (turns.get(tabId) === turn) turns.delete(tabId);
    }
  };
}

/** Gestures made for the same words of the same page stand together. */
const gesturesFor = (all: readonly InHand[]): InHand[][] => [
  ...Map.groupBy(all, ({ address, text }) => JSON.stringify([address, text])).values(),
];

/** Words of a gesture that only the page after theirs heard of: shown, where they were not saved before. */
export const settleLeft = (held: InHand, show: (held: InHand) => Promise<void>): Promise<void> =>
  settle([held], show);

/** Shows the words of gestures whose page is gone, where no clip of those words was saved. */
async function settle(same: readonly InHand[], show: (held: InHand) => Promise<void>): Promise<void> {
  await Promise.allSettled(same.map(({ clip }) => arriving.get(clip)));
  const [first] = same;
  if (!first) return;
  for (const held of same) if (await isStillThere(held)) return;
  if (!(await areSaved(same))) await show(first);
  await forget(same);
}

async function heldOf(tabId: number): Promise<InHand[]> {
  const all = await browser.storage.session.get(null);
  const prefix = `${IN_HAND}${tabId}:`;
  return Object.entries(all).flatMap(([key, held]) => (key.startsWith(prefix) ? [held as InHand] : []));
}

const forget = (held: readonly InHand[]): Promise<void> => browser.storage.session.remove(held.map(keyOf));

/** By one of these gestures, or by the one before them. Where a library cannot be asked, nothing is known to be saved. */
async function areSaved(same: readonly InHand[]): Promise<boolean> {
  try {
    const store = await openLibrary();
    for (const { clip } of same) if ((await clipOutcome(store, clip))?.state === 'saved') return true;
    const before = await savedBefore(same[0]);
    // It may have been taken back since.
    return before !== null && ((await readClip(store, before.clip))?.live ?? false);
  } catch {
    return false;
  }
}

/** The clip that was saved last from the tab, if it is of these words. */
async function savedBefore(held: InHand | undefined): Promise<SavedLast | null> {
  if (!held) return null;
  const key = savedKeyOf(held.tabId);
  const last = (await browser.storage.session.get(key))[key] as SavedLast | undefined;
  const isSame = last?.address === held.address && last.texts.some((text) => readSame(text, held.text));
  return isSame ? last : null;
}

/** A page that only changed its address still reads: its own world knows the gesture. */
async function isStillThere({ tabId, clip }: InHand): Promise<boolean> {
  try {
    const [told] = await browser.scripting.executeScript({ target: { tabId }, func: knows, args: [clip] });
    return told?.result === true;
  } catch {
    return false;
  }
}

/** Runs in the page's isolated world, so it stands alone. */
function knows(clip: string): boolean {
  return (globalThis as { profferClips?: string[] }).profferClips?.includes(clip) ?? false;
}
