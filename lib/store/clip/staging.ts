import type { ClipId, StagedPart } from '../../model/index.ts';
import { hasRoom } from '../room.ts';
import type { Store } from '../store.ts';
import { readStagedPart } from './schema.ts';

/** Parts wait this long for their proposal. */
const PATIENCE_MS = 60 * 60_000;
/** Of one clip, in UTF-16 code units. */
const LONGEST_STAGED = 256_000_000;

/**
 * Keeps one part of a proposal too large for one message, under its sender: no page can add to another's.
 * Sending a part again changes nothing.
 * @throws Error with the reason when the part is malformed or the disk is full
 */
export async function stagePart(store: Store, part: StagedPart, sender = ''): Promise<{ kept: true }> {
  const checked = readStagedPart(part);
  if (!checked.ok) throw new Error(checked.error);
  if (!(await hasRoom(store))) throw new Error('storage-full');
  const { caches, codec, clock } = store.inside;
  const { clip, index, count, part: text } = checked.value;
  const at = clock();
  const body = await codec.seal(text);
  const stale = new Date(Date.parse(at) - PATIENCE_MS).toISOString();
  await caches.staged.where('at').below(stale).delete();
  await caches.staged.put({ id: partId(sender, clip, index), sender, clip, index, count, at, body });
  return { kept: true };
}

/** A staged proposal's facts as they were sent; null when parts are missing or it is no JSON. */
export async function stagedFacts(
  store: Store,
  clip: ClipId,
  parts: number,
  sender: string,
): Promise<{ json: unknown } | null> {
  const { caches, codec } = store.inside;
  const ids = Array.from({ length: parts }, (_, index) => partId(sender, clip, index));
  const pieces: string[] = [];
  let length = 0;
  for (const row of await caches.staged.bulkGet(ids)) {
    if (!row || row.count !== parts) return null;
    const piece = await codec.open(row.body);
    length += piece.length;
    if (length > LONGEST_STAGED) return null;
    pieces.push(piece);
  }
  try {
    return { json: JSON.parse(pieces.join('')) };
  } catch {
    return null;
  }
}

export async function dropStaged(store: Store, clip: ClipId): Promise<void> {
  await store.inside.caches.staged.where('clip').equals(clip).delete();
}

const partId = (sender: string, clip: ClipId, index: number): string => `${sender}|${clip}|${index}`;
