import * as v from 'valibot';
import {
  LONGEST_SEEN,
  newId,
  type PassageId,
  type Result,
  type Seen,
  type Sighting,
} from '../model/index.ts';
import { addressKeys, pageAddress } from '../source/index.ts';
import type { Codec } from './codec.ts';
import { commit } from './commit.ts';
import { type Live, live } from './live.ts';
import { invalid, type StoreProblem } from './problem.ts';
import type { SightingRow } from './rows.ts';
import { id, read } from './schema/basic.ts';
import type { Store } from './store.ts';

/** A page that was altered keeps altering; of one passage no more than this is worth keeping. */
const MOST_ROWS = 100;

const seen = v.pipe(
  v.array(
    v.object({
      passage: id,
      state: v.picklist(['exact', 'moved', 'changed', 'gone']),
      words: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_SEEN))),
    }),
  ),
  v.maxLength(10_000),
);

/**
 * Keeps how passages stood on the page they were clipped from. A row is added only where a passage is met in another
 * state, or with other words, than last; else the last row is told that it still holds. No step of the undo line.
 * Passages of other pages are left out: a page speaks for its own address alone.
 * @param address of the page, as the browser vouches for it
 * @returns how many were kept
 */
export function keepSightings(
  store: Store,
  address: string,
  found: readonly Seen[],
): Promise<Result<number, StoreProblem>> {
  return commit(store, null, async () => {
    const checked = read(seen, found);
    if (!checked.ok) throw invalid(checked.error);
    const own = await passagesOf(store, address);
    const rows: SightingRow[] = [];
    const stale: string[] = [];
    for (const one of checked.value) {
      if (!own.has(one.passage)) continue;
      const { row, surplus } = await rowFor(store, address, one);
      rows.push(row);
      stale.push(...surplus);
    }
    return async (unit) => {
      const known = await unit.evidence.sightings
        .where('id')
        .anyOf(rows.map(({ id }) => id))
        .count();
      await unit.evidence.sightings.bulkPut(rows);
      const gone = await unit.evidence.sightings.where('id').anyOf(stale).delete();
      unit.counted('sightings', rows.length - known - gone);
      return rows.length;
    };
  });
}

/** The passages of captures of this very page: a copy in an archive, or a form for printing, is another. */
async function passagesOf(store: Store, address: string): Promise<ReadonlySet<PassageId>> {
  const { evidence, codec, keyring } = store.inside;
  const wanted = pageAddress(address);
  const keys = (await keyring?.of(addressKeys(address))) ?? [];
  const sources = await evidence.sources.where('keys').anyOf(keys).distinct().primaryKeys();
  const captures = await evidence.captures.where('source').anyOf(sources).toArray();
  const ids: string[] = [];
  for (const row of captures) {
    const capture = await codec.open(row.body);
    if (pageAddress(capture.address) === wanted) ids.push(row.id);
  }
  return new Set(await evidence.passages.where('capture').anyOf(ids).primaryKeys());
}

/** The row to write, and those that have to go for it: of a long story the middle, never the beginning or the end. */
async function rowFor(
  store: Store,
  address: string,
  { passage, ...now }: Seen,
): Promise<{ row: SightingRow; surplus: string[] }> {
  const { evidence, codec, clock } = store.inside;
  const rows = (await evidence.sightings.where('passage').equals(passage).toArray()).sort(inTime);
  const last = rows.at(-1);
  const before = last && (await codec.open(last.body));
  const at = clock();
  const body = await codec.seal({ ...now, address });
  const same = before?.state === now.state && before.words === now.words;
  const version = newId();
  if (last && same) return { row: { ...last, version, updatedAt: at, body }, surplus: [] };
  const kept = Math.floor(MOST_ROWS / 2);
  const surplus = rows.slice(kept, Math.max(kept, rows.length + 1 - (MOST_ROWS - kept))).map(({ id }) => id);
  return { row: { id: newId(), version, passage, at, updatedAt: at, body }, surplus };
}

/** The latest sighting of each passage that was looked for again. */
export function readSightings(store: Store, passages?: readonly PassageId[]): Live<Map<PassageId, Sighting>> {
  const { evidence, codec } = store.inside;
  const asked = () =>
    passages
      ? evidence.sightings
          .where('passage')
          .anyOf([...passages])
          .toArray()
      : evidence.sightings.toArray();
  return live(asked, async (rows) => {
    const opened = await Promise.all(latestOf(rows).map((row) => openSighting(codec, row)));
    return new Map(opened.map((sighting) => [sighting.passage, sighting]));
  });
}

/** The row that was written last comes last. */
const inTime = (a: SightingRow, b: SightingRow): number => {
  const [one, other] = [a, b].map(({ updatedAt, at }) => `${updatedAt} ${at}`) as [string, string];
  return one < other ? -1 : one > other ? 1 : 0;
};

/** Of each passage the row that was written last. */
export function latestOf(rows: readonly SightingRow[]): SightingRow[] {
  const latest = new Map<PassageId, SightingRow>();
  for (const row of rows) {
    const known = latest.get(row.passage);
    if (!known || inTime(known, row) < 0) latest.set(row.passage, row);
  }
  return [...latest.values()];
}

/** Every sighting of one passage, the first before the last. */
export async function sightingsOf(store: Store, passage: PassageId): Promise<Sighting[]> {
  const found = await store.inside.evidence.sightings.where('passage').equals(passage).toArray();
  const rows = found.sort(inTime);
  return Promise.all(rows.map((row) => openSighting(store.inside.codec, row)));
}

export const openSighting = async (
  codec: Codec,
  { passage, at, updatedAt, body }: SightingRow,
): Promise<Sighting> => ({ ...(await codec.open(body)), passage, since: at, seenAt: updatedAt });
