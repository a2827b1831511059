import type { ChangeId, Clock } from '../model/index.ts';
import type { Codec } from './codec.ts';
import type { CacheDatabase, EvidenceDatabase } from './database.ts';
import type { CanaryBox, Health } from './health.ts';
import type { Keyring } from './keys.ts';

/** An open library. Hand it to the verbs of this room; nobody else looks inside. */
export interface Store {
  /** May change once, when a restore has made a read-only library whole again. */
  readonly health: Health;
  readonly close: () => void;
  /** Fulfilled when the database was closed, by `close` or under us: it was deleted, or the browser lost it. */
  readonly closed: Promise<void>;
  readonly inside: Inside;
}

/** How many bytes the browser can still write; `Infinity` where it does not say. */
export type Room = () => Promise<number>;

/** What the verbs of this room work with. */
export interface Inside {
  evidence: EvidenceDatabase;
  caches: CacheDatabase;
  codec: Codec;
  clock: Clock;
  canary: CanaryBox | null;
  room: Room;
  /** Null until the library has its local key. */
  keyring: Keyring | null;
  health: Health;
  /** The step of the undo line that this context's last verb left; null where it changed nothing. */
  lastStep: ChangeId | null;
  /** Fulfilled when the writes this context began before have ended. */
  turn: Promise<unknown>;
}

/** Writes of one context go one after the other, so that they lose races only to other contexts. */
export function inTurn<T>(store: Store, job: () => Promise<T>): Promise<T> {
  const done = store.inside.turn.then(job);
  store.inside.turn = done.catch(() => undefined);
  return done;
}
