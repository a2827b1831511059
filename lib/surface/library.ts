import browser from 'webextension-polyfill';
import { bundledSeeds } from '../corpus/bundled.ts';
import { seedDocuments } from '../corpus/index.ts';
import {
  beginFreshLog,
  type Canary,
  type CanaryBox,
  loadSeeds,
  openStore,
  type Store,
} from '../store/index.ts';

const CANARY = 'canary';
const RESTORED = 'restored';
const LOG_BEGUN = 'log-begun';

/** The canary's place outside the database, so that a lost or rolled-back database is noticed. */
const canaryBox: CanaryBox = {
  read: async () => ((await browser.storage.local.get(CANARY))[CANARY] as Canary | undefined) ?? null,
  write: (canary) => browser.storage.local.set({ [CANARY]: canary }),
};

let opened: Promise<Store> | null = null;
let channel: BroadcastChannel | null = null;
const leavers = new Set<() => void>();

/**
 * The library of this installation, opened once in each context, with the documents that came with it. It is
 * opened anew at the next call after an opening failed, its database was closed under it, or another context
 * restored it.
 */
export function openLibrary(): Promise<Store> {
  if (opened) return opened;
  const opening = open();
  opened = opening;
  hearRestores();
  opening.then(
    ({ closed }) => closed.then(() => forget(opening)),
    () => {
      if (opened === opening) opened = null;
    },
  );
  return opening;
}

/** Calls back when what `openLibrary` gave is the library no longer: a page then has to be drawn anew. */
export function whenForgotten(leave: () => void): void {
  leavers.add(leave);
}

/** Tells the other contexts that the library was restored: what they know of its health is of before. */
export const tellRestored = (): void => hearRestores().postMessage(RESTORED);

/** A channel wakes no worker that sleeps, as a listener to the storage would at each write. */
function hearRestores(): BroadcastChannel {
  if (channel) return channel;
  channel = new BroadcastChannel('proffer-library');
  channel.onmessage = ({ data }) => {
    if (data === RESTORED && opened) forget(opened);
  };
  return channel;
}

function forget(which: Promise<Store>): void {
  if (opened !== which) return;
  opened = null;
  for (const leave of leavers) leave();
}

async function open(): Promise<Store> {
  const store = await openStore({ canary: canaryBox });
  await oncePerSession(() => beginFreshLog(store));
  // Whoever opens first loads them; cut off anywhere, the next goes on. What they lack is no reason not to open.
  if (store.health.state === 'ready') await loadSeeds(store, seedDocuments(bundledSeeds));
  return store;
}

/**
 * By the first context of a session of the browser; the others wait for it. It guards against what a later power cut
 * may do, so that a library is no worse without it. Firefox keeps its databases otherwise.
 */
async function oncePerSession(begin: () => Promise<void>): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  try {
    await navigator.locks.request(LOG_BEGUN, async () => {
      if ((await browser.storage.session.get(LOG_BEGUN))[LOG_BEGUN]) return;
      await begin();
      await browser.storage.session.set({ [LOG_BEGUN]: true });
    });
  } catch {
    // The library opens all the same.
  }
}
