import type { BallastRow } from './cache-rows.ts';
import { hasRoom } from './room.ts';
import type { Store } from './store.ts';

/** Values above 64 KiB would go to files of their own and past the log. */
const BLOCK = 60_000;
/** LevelDB begins a new log when its memory table holds 4 MiB (`write_buffer_size`). */
const BLOCKS = Math.ceil((4.5 * 1024 * 1024) / BLOCK);

/**
 * Makes the browser put what it read at its start into a table file and begin a new log.
 *
 * Chromium keeps IndexedDB in LevelDB and lets it go on writing into the log of the session before (`reuse_logs`).
 * When that session was cut off in the middle of a write, the torn record stays in the log; what is written behind it
 * makes the whole log unreadable at the next start but one, and the browser then begins with an empty database,
 * without a word. So before anything is acknowledged in a session, the log is left behind: the first batch fills the
 * old log, the second makes LevelDB begin a new one, and the last write waits until the old one is in a table file
 * and no longer needed. All databases of the extension share one log, so that a cache can do this for the evidence.
 * Left out where the disk is nearly full.
 * @throws the browser's error; the library is none the worse for it
 */
export async function beginFreshLog(store: Store): Promise<void> {
  if (!(await hasRoom(store))) return;
  const { caches } = store.inside;
  for (let batch = 0; batch < 2; batch++) await caches.ballast.bulkPut(blocks());
  await caches.ballast.clear();
}

/** Random, since the browser compresses what it stores. */
const blocks = (): BallastRow[] =>
  Array.from({ length: BLOCKS }, (_, id) => ({
    id,
    bytes: crypto.getRandomValues(new Uint8Array(BLOCK)),
  }));
