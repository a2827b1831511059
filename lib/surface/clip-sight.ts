import type { ClipId } from '../model/index.ts';
import { readSettings } from '../store/index.ts';
import { say } from '../words/say.ts';
import { toastWords } from '../words/toast.ts';
import { markTabAnew, showBadge } from './badge.ts';
import { openLibrary } from './library.ts';
import { localeOf } from './locale.ts';

/** Milliseconds a toast may take to come before its user's eyes. */
const PATIENCE = 4_000;
/** UTF-16 code units of a passage that the toolbar's title holds. */
const LONGEST_SAID = 120;

const seen = new Set<ClipId>();

/** Notes that a toast said, in plain sight, what became of its clip; the toolbar need not say it any more. */
export async function toastSeen(clip: ClipId, tabId: number | null): Promise<void> {
  seen.add(clip);
  await markTabAnew(tabId);
}

/**
 * A page may take the toast away, lay itself over it, or be left at once: the toolbar button of its tab then says that
 * the passage is saved, until the tab goes elsewhere.
 * @param words the passage's
 */
export async function tellUnlessSeen(clip: ClipId, tabId: number | null, words: string): Promise<void> {
  if (tabId === null) return;
  await new Promise((done) => setTimeout(done, PATIENCE));
  if (seen.has(clip)) return;
  const locale = localeOf(await readSettings(await openLibrary()).once());
  const said = words.length > LONGEST_SAID ? `${words.slice(0, LONGEST_SAID).toWellFormed()}…` : words;
  const title = `Proffer: ${say(toastWords, locale).savedUnseen(said)}`;
  // The tab may be closed.
  await showBadge(tabId, { text: '✓', title }).catch(() => undefined);
}
