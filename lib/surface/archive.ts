import browser from 'webextension-polyfill';
import type { Instant, Locale } from '../model/index.ts';
import type { Store } from '../store/index.ts';

/** Everything in one file, given to the user. Resolves to its name. */
export async function archiveFile(_store: Store): Promise<string> {
  throw new Error('not built yet');
}

/** Brings an archive back, all or nothing; null when it is done, else why not. */
export async function restoreFile(_store: Store, _file: File, _locale: Locale): Promise<string | null> {
  throw new Error('not built yet');
}

const LAST = 'lastArchive';

/** When an archive was last saved here; null: never. */
export async function lastArchive(): Promise<Instant | null> {
  return ((await browser.storage.local.get(LAST))[LAST] as Instant | undefined) ?? null;
}
