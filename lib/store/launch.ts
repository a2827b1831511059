import { GENESIS, linkOn } from '../custody/index.ts';
import { type Clock, newId, systemClock } from '../model/index.ts';
import { type Codec, plainCodec } from './codec.ts';
import { tellCanary } from './commit.ts';
import {
  COUNTED,
  cacheDatabase,
  evidenceDatabase,
  FORMAT,
  NAMES,
  type Names,
  peekFormat,
} from './database.ts';
import { inspect } from './diagnosis.ts';
import type { Canary, CanaryBox, Finding } from './health.ts';
import { keyring, newLocalKey } from './keys.ts';
import { browserRoom } from './room.ts';
import type { Ledger } from './rows.ts';
import type { Inside, Room, Store } from './store.ts';
import { ACTOR } from './unit.ts';

export interface Opening {
  /** Absent in a worker that only reads. */
  canary?: CanaryBox;
  clock?: Clock;
  names?: Names;
  codec?: Codec;
  /** For tests; else what the browser says. */
  room?: Room;
}

/**
 * Opens the library of this installation, making it at the very first start. What it finds stands in `health`:
 * a library that is lost, rolled back or of a newer build is opened for reading only (a newer one not at all:
 * its reads reject), and nothing in it is touched. The canary is read before the database, so that a write of
 * another context in between makes the database the one that is ahead.
 * @throws the browser's error when the database cannot be opened at all
 */
export async function openStore(opening: Opening): Promise<Store> {
  const names = opening.names ?? NAMES;
  const canary = (await opening.canary?.read()) ?? null;
  const inside: Inside = {
    evidence: evidenceDatabase(names.evidence),
    caches: cacheDatabase(names.caches),
    codec: opening.codec ?? plainCodec,
    clock: opening.clock ?? systemClock,
    canary: opening.canary ?? null,
    room: opening.room ?? browserRoom,
    keyring: null,
    lastStep: null,
    health: { state: 'ready' },
    turn: Promise.resolve(),
  };
  const store = facade(inside);
  const finding = await launch(store, names, canary);
  if (finding) inside.health = { state: 'read-only', finding };
  return store;
}

function facade(inside: Inside): Store {
  return {
    get health() {
      return inside.health;
    },
    close: () => {
      inside.evidence.close();
      inside.caches.close();
    },
    closed: new Promise((resolve) => inside.evidence.on('close', () => resolve())),
    inside,
  };
}

async function launch(store: Store, names: Names, canary: Canary | null): Promise<Finding | null> {
  const { evidence } = store.inside;
  const format = Math.max((await peekFormat(names.evidence)) ?? 0, canary?.format ?? 0);
  if (format > FORMAT) return { kind: 'newer', found: format, known: FORMAT };
  await evidence.open();
  const reader: Finding | null = store.inside.canary ? null : { kind: 'reader' };
  if (!canary && !reader) await begin(store);
  await takeKey(store);
  const finding = await inspect(evidence, canary);
  if (finding ?? reader) return finding ?? reader;
  if (!canary) await tellCanary(store, (await evidence.meta.get('ledger')) as Ledger);
  return null;
}

/** Reads the local key into the store, where there is one. */
export async function takeKey(store: Store): Promise<void> {
  const row = await store.inside.evidence.meta.get('key');
  if (row && 'raw' in row) store.inside.keyring = await keyring(row.raw);
}

/** The first start: an id, a key, the chain's first link. Done by whichever context comes first. */
async function begin(store: Store): Promise<void> {
  const { evidence } = store.inside;
  const beginning = await newInstallation(store);
  await evidence.transaction('rw', evidence.meta, evidence.custody, async () => {
    if ((await evidence.meta.get('ledger')) || (await evidence.custody.count()) > 0) return;
    await evidence.meta.bulkPut([
      { id: 'format', format: FORMAT },
      { id: 'key', raw: newLocalKey() },
      beginning.ledger,
    ]);
    await evidence.custody.add(beginning.row);
  });
}

/** A new chain of custody and the ledger that goes with it; nothing is stored yet. */
export async function newInstallation(store: Store) {
  const installId = newId();
  const at = store.inside.clock();
  const subject = `installation:${installId}`;
  const draft = { action: 'started', object: GENESIS, subject } as const;
  const [first] = await linkOn(installId, null, [draft], { actor: ACTOR, at });
  if (!first) throw new Error('a chain starts with a link');
  const { entry, hash } = first;
  const body = await store.inside.codec.seal(entry);
  const counts = Object.fromEntries(COUNTED.map((table) => [table, table === 'custody' ? 1 : 0]));
  const ledger: Ledger = { id: 'ledger', installId, seq: 0, head: hash, counts, writes: 0 };
  return { ledger, row: { chain: installId, seq: 0, hash, at, body } };
}
