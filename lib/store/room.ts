import { Refusal } from './problem.ts';
import type { Room, Store } from './store.ts';

/**
 * Free space below which nothing is written.
 *
 * Chromium keeps all databases of an extension in one LevelDB. Where the disk is full in the middle of a write, the
 * browser takes that for damage, and at the next opening begins with an empty database (seen with 280 kB free; the
 * old one is gone). A write of ours may set off a compaction of several tables of 2 MB and a new log of 4 MB, so
 * that a refusal in good time is all that keeps the library.
 */
const RESERVE = 32 * 1024 * 1024;

/** As the browser tells. In Chromium the quota of an extension with `unlimitedStorage` follows the disk's free space. */
export const browserRoom: Room = async () => {
  const { quota, usage } = (await globalThis.navigator?.storage?.estimate?.()) ?? {};
  return quota === undefined || usage === undefined ? Number.POSITIVE_INFINITY : quota - usage;
};

/**
 * Whether something may be written without danger to what is there.
 * @param bytes more than what rows commonly hold
 */
export async function hasRoom({ inside: { room } }: Store, bytes = 0): Promise<boolean> {
  return (await room().catch(() => Number.POSITIVE_INFINITY)) > RESERVE + bytes;
}

/**
 * The same for who is about to write a file's bytes.
 * @throws Refusal where the disk is too full for them
 */
export async function needRoom(store: Store, bytes: number): Promise<void> {
  if (!(await hasRoom(store, bytes))) throw new Refusal({ reason: 'storage-full' });
}
