import browser from 'webextension-polyfill';
import { type Instant, type Locale, systemClock } from '../model/index.ts';
import { type ArchiveProblem, readArchive, type Store, writeArchive } from '../store/index.ts';
import { archiveWords } from '../words/files.ts';
import { say } from '../words/say.ts';
import { refusalWords } from '../words/verbs.ts';
import { tellRestored } from './library.ts';
import { saveFile } from './save-file.ts';

const LAST = 'lastArchive';
/** In the tab's own memory, which outlives its pages. */
const RESTORED = 'restored';

/** Everything in one file, given to the user. Resolves to its name. */
export async function archiveFile(store: Store): Promise<string> {
  const now = systemClock();
  const name = `proffer-archive-${now.slice(0, 10)}.zip`;
  saveFile(await writeArchive(store), name);
  await browser.storage.local.set({ [LAST]: now });
  return name;
}

/**
 * Brings an archive back, all or nothing; null when it is done, else why not. Into a library in read-only mode it
 * is brought back by way of recovery: that is what the banner sends people here for.
 */
export async function restoreFile(store: Store, file: File, locale: Locale): Promise<string | null> {
  const recover = store.health.state !== 'ready';
  const taken = await readArchive(store, file, { recover });
  // What this page and all others know of the library's health is of before.
  if (taken.ok && recover) {
    tellRestored();
    sessionStorage.setItem(RESTORED, 'yes');
    location.reload();
  }
  return taken.ok ? null : whyNot(taken.error, locale);
}

/** Whether this tab was drawn anew over a library just restored; true once, so that it can be said. */
export function wasJustRestored(): boolean {
  const restored = sessionStorage.getItem(RESTORED) !== null;
  sessionStorage.removeItem(RESTORED);
  return restored;
}

/** When an archive was last saved here; null: never. */
export async function lastArchive(): Promise<Instant | null> {
  return ((await browser.storage.local.get(LAST))[LAST] as Instant | undefined) ?? null;
}

function whyNot(problem: ArchiveProblem, locale: Locale): string {
  const words: Record<ArchiveProblem['reason'], string> = {
    ...say(refusalWords, locale),
    ...say(archiveWords, locale),
  };
  const where = 'member' in problem ? ` (${problem.member})` : '';
  return words[problem.reason] + where;
}
