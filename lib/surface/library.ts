import browser from 'webextension-polyfill';
import { type Canary, type CanaryBox, openStore, type Store } from '../store/index.ts';

const CANARY = 'canary';

/** The canary's place outside the database, so that a lost or rolled-back database is noticed. */
const canaryBox: CanaryBox = {
  read: async () => ((await browser.storage.local.get(CANARY))[CANARY] as Canary | undefined) ?? null,
  write: (canary) => browser.storage.local.set({ [CANARY]: canary }),
};

let opened: Promise<Store> | null = null;

/** The library of this installation, opened once in each context. A failed opening is tried again at the next call. */
export function openLibrary(): Promise<Store> {
  opened ??= openStore({ canary: canaryBox }).catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}
