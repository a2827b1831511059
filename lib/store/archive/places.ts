import type { CaptureId, SourceId } from '../../model/index.ts';
import type { PassageRow } from '../rows.ts';
import type { Store } from '../store.ts';
import { inOwnSource } from '../works/places.ts';
import type { Home } from './capture-homes.ts';
import type { Ways } from './pointers.ts';
import type { ArchivedRows } from './rows.ts';

type Archived = ArchivedRows['passages'][number];

/** Where else the words of passages stand once an archive is taken in: in copies of their own source only. */
export interface PlacesAfter {
  /** A passage of the archive without the copies that will not stand under its source. */
  of(row: Archived): Archived;
  /** The library's passages that speak of a copy which the archive takes off their source, without that. */
  parted(): Promise<PassageRow[]>;
}

/**
 * Reads where the captures that passages speak of will stand. Outside transactions.
 * @param homes of the archive's captures
 */
export async function placesAfter(
  store: Store,
  { passages }: ArchivedRows,
  { homes, ways }: { homes: ReadonlyMap<CaptureId, Home>; ways: Ways },
): Promise<PlacesAfter> {
  const { evidence, codec } = store.inside;
  const losing = await losers(homes, ways);
  const spoken = passages.flatMap(({ capture, content }) => [
    capture,
    ...[...(content.alsoAt ?? []), ...(content.notAt ?? [])].map((place) => place.capture),
  ]);
  const ours = [
    ...(await evidence.captures.bulkGet([...new Set(spoken)])),
    ...(await evidence.captures.where('source').anyOf(losing).toArray()),
  ];
  const standing = new Map(ours.flatMap((row) => (row ? [[row.id, row.source] as const] : [])));
  for (const [id, { now }] of homes) standing.set(id, now);
  const ends = new Map<SourceId, SourceId>();
  for (const id of new Set(standing.values())) ends.set(id, await ways.end(id));
  const homeOf = (capture: CaptureId) => ends.get(standing.get(capture) ?? '');
  return {
    of: (row) => ({ ...row, content: inOwnSource(row.content, row.capture, homeOf) }),
    parted: async () => {
      const rows = await evidence.passages.where('source').anyOf(losing).toArray();
      const changed = await Promise.all(
        rows.map(async (row) => {
          const before = await codec.open(row.body);
          const after = inOwnSource(before, row.capture, homeOf);
          return after === before ? [] : [{ ...row, body: await codec.seal(after) }];
        }),
      );
      return changed.flat();
    },
  };
}

/** Sources of the library that a capture leaves for another one. */
async function losers(homes: ReadonlyMap<CaptureId, Home>, ways: Ways): Promise<SourceId[]> {
  const losing = new Set<SourceId>();
  for (const { here, now } of homes.values())
    if (here !== undefined && here !== now && (await ways.end(here)) !== (await ways.end(now)))
      losing.add(here);
  return [...losing];
}
