import browser from 'webextension-polyfill';
import { type Instant, type Locale, systemClock } from '../model/index.ts';
import {
  type ArchiveOutcome,
  type ArchiveProblem,
  readArchive,
  type Store,
  writeArchive,
} from '../store/index.ts';
import { type Brought, broughtText } from '../words/brought.ts';
import { archiveWords, filesWords } from '../words/files.ts';
import { say } from '../words/say.ts';
import { refusalWords } from '../words/verbs.ts';
import { tellRestored } from './library.ts';
import { saveFile } from './save-file.ts';

const LAST = 'lastArchive';
/** What is to be said, in the tab's own memory, which outlives its pages. */
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
 * Brings an archive back, all or nothing, and resolves to what is to be said of it: what it brought, or why it was
 * not taken. Into a library in read-only mode it is brought back by way of recovery: that is what the banner sends
 * people here for.
 */
export async function restoreFile(store: Store, file: File, locale: Locale): Promise<string> {
  const recover = store.health.state !== 'ready';
  const taken = await readArchive(store, file, { recover });
  if (!taken.ok) return say(filesWords, locale).notRestored(whyNot(taken.error, locale));
  const said = broughtText(countsOf(taken.value), locale);
  // What this page and all others know of the library's health is of before.
  if (recover) {
    tellRestored();
    sessionStorage.setItem(RESTORED, said);
    location.reload();
  }
  return said;
}

function countsOf({ tables, rules }: ArchiveOutcome): Brought {
  const { cases, sources, captures, passages } = tables;
  const all = Object.values(tables);
  return {
    cases: cases.added,
    sources: sources.added,
    captures: captures.added,
    passages: passages.added,
    newer: all.reduce((sum, { replaced }) => sum + replaced, 0),
    kept: all.reduce((sum, { conflicts }) => sum + conflicts, 0),
    rules: rules.length,
  };
}

/** What is to be said where this tab was drawn anew over a library just restored; once, else null. */
export function justRestored(): string | null {
  const said = sessionStorage.getItem(RESTORED);
  sessionStorage.removeItem(RESTORED);
  return said;
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
