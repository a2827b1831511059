import type { CaptureId, CaptureSummary, Passage, SourceId } from '../../model/index.ts';
import { locateElsewhere } from '../clip/locate.ts';
import type { PassageRow } from '../rows.ts';
import { openPassage } from '../shape.ts';
import type { Store } from '../store.ts';

/** More passages than this are not looked for in the other copies when two sources are joined. */
const MOST_SOUGHT = 500;

/** The bodies of a capture's passages, with where their words stand in the captures of another source. */
export async function soughtIn(
  store: Store,
  source: SourceId,
  capture: CaptureSummary,
  rows: readonly PassageRow[],
): Promise<Map<string, PassageRow['body']>> {
  const passages = await openAll(store, rows.slice(0, MOST_SOUGHT));
  const selectors = passages.map((passage) => passage.selectors);
  const places = await locateElsewhere(store, { ...capture, source }, selectors);
  return sealed(store, passages, (passage, index) => [...(passage.alsoAt ?? []), ...(places[index] ?? [])]);
}

/** The bodies of passages that say of captures of another source now that their words stand there: without that. */
export async function forgottenIn(
  store: Store,
  rows: readonly PassageRow[],
  strangers: ReadonlySet<CaptureId>,
): Promise<Map<string, PassageRow['body']>> {
  const passages = (await openAll(store, rows)).filter(({ alsoAt }) =>
    alsoAt?.some(({ capture }) => strangers.has(capture)),
  );
  return sealed(store, passages, ({ alsoAt = [] }) =>
    alsoAt.filter((place) => !strangers.has(place.capture)),
  );
}

/**
 * What a passage says, without the copies that stand under another source than its own; the same where there are none.
 * @param capture the passage's
 * @param homeOf the source under which a capture stands
 */
export function inOwnSource<T extends { alsoAt?: Passage['alsoAt'] }>(
  content: T,
  capture: CaptureId,
  homeOf: (capture: CaptureId) => SourceId | undefined,
): T {
  const { alsoAt, ...words } = content;
  const places = (alsoAt ?? []).filter((place) => homeOf(place.capture) === homeOf(capture));
  if (places.length === (alsoAt?.length ?? 0)) return content;
  return (places.length > 0 ? { ...words, alsoAt: places } : words) as T;
}

const openAll = (store: Store, rows: readonly PassageRow[]): Promise<Passage[]> =>
  Promise.all(rows.map((row) => openPassage(store.inside.codec, row)));

async function sealed(
  store: Store,
  passages: readonly Passage[],
  placesOf: (passage: Passage, index: number) => NonNullable<Passage['alsoAt']>,
): Promise<Map<string, PassageRow['body']>> {
  const bodies = passages.map(async (passage, index) => {
    const places = placesOf(passage, index);
    const { span, selectors } = passage;
    const content = places.length > 0 ? { span, selectors, alsoAt: places } : { span, selectors };
    return [passage.id, await store.inside.codec.seal(content)] as const;
  });
  return new Map(await Promise.all(bodies));
}
