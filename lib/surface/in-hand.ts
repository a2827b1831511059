import browser from 'webextension-polyfill';
import type { ClipId } from '../model/index.ts';
import { clipOutcome } from '../store/index.ts';
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

/** Clips whose facts have come and are being stored: their page is needed no more. A worker that dies stores none. */
const arriving = new Map<ClipId, Promise<unknown>>();

/** Keeps the words of a gesture; none are nothing to keep. */
export async function takeInHand(held: InHand): Promise<void> {
  if (held.text.trim() === '') return;
  await browser.storage.session.set({ [keyOf(held)]: held });
}

/** The user was told what became of a clip: its words need not be kept, nor those of the same gesture made twice. */
export async function letGoOf(tabId: number | null, clip: ClipId): Promise<void> {
  if (tabId === null) return;
  const all = await heldOf(tabId);
  const text = all.find((held) => held.clip === clip)?.text;
  await forget(all.filter((held) => held.clip === clip || held.text === text));
}

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
 * selected is handed to `show`. Listens from the turn it is called in.
 */
export function watchLeaving(show: (held: InHand) => Promise<void>): void {
  const left = async (tabId: number) => {
    for (const held of await heldOf(tabId)) {
      await arriving.get(held.clip)?.catch(() => undefined);
      if (await isStillThere(held)) continue;
      await forget([held]);
      if (!(await isSaved(held.clip))) await show(held);
    }
  };
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status !== undefined) void left(tabId).catch(() => undefined);
  });
  browser.tabs.onRemoved.addListener((tabId) => void left(tabId).catch(() => undefined));
}

async function heldOf(tabId: number): Promise<InHand[]> {
  const all = await browser.storage.session.get(null);
  const prefix = `${IN_HAND}${tabId}:`;
  return Object.entries(all).flatMap(([key, held]) => (key.startsWith(prefix) ? [held as InHand] : []));
}

const forget = (held: readonly InHand[]): Promise<void> => browser.storage.session.remove(held.map(keyOf));

/** Where a library cannot be asked, nothing is known to be saved. */
const isSaved = async (clip: ClipId): Promise<boolean> => {
  const outcome = await openLibrary()
    .then((store) => clipOutcome(store, clip))
    .catch(() => null);
  return outcome?.state === 'saved';
};

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
