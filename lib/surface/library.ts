import browser from 'webextension-polyfill';
import { bundledSeeds } from '../corpus/bundled.ts';
import { seedDocuments } from '../corpus/index.ts';
import { type Canary, type CanaryBox, loadSeeds, openStore, type Store } from '../store/index.ts';

const CANARY = 'canary';

/** The canary's place outside the database, so that a lost or rolled-back database is noticed. */
const canaryBox: CanaryBox = {
  read: async () => ((await browser.storage.local.get(CANARY))[CANARY] as Canary | undefined) ?? null,
  write: (canary) => browser.storage.local.set({ [CANARY]: canary }),
};

let opened: Promise<Store> | null = null;

/**
 * The library of this installation, opened once in each context, with the documents that came with it. A failed
 * opening is tried again at the next call.
 */
export function openLibrary(): Promise<Store> {
  opened ??= open().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

async function open(): Promise<Store> {
  const store = await openStore({ canary: canaryBox });
  // Whoever opens first loads them; cut off anywhere, the next goes on. What they lack is no reason not to open.
  if (store.health.state === 'ready') await loadSeeds(store, seedDocuments(bundledSeeds));
  return store;
}
