import type { CaptureId, CaptureSummary, Passage, SourceId } from '../../model/index.ts';
import { locateElsewhere, type Places, placesAsFound } from '../clip/locate.ts';
import type { PassageRow } from '../rows.ts';
import { openPassage } from '../shape.ts';
import type { Store } from '../store.ts';

/** More passages than this are not looked for in the other copies when two sources are joined. */
const MOST_SOUGHT = 500;

/** The bodies of a capture's passages, with where their words stand in the captures of another source, or do not. */
export async function soughtIn(
  store: Store,
  source: SourceId,
  capture: CaptureSummary,
  rows: readonly PassageRow[],
): Promise<Map<string, PassageRow['body']>> {
  const passages = await openAll(store, rows.slice(0, MOST_SOUGHT));
  const selectors = passages.map((passage) => passage.selectors);
  const places = await locateElsewhere(store, { ...capture, source }, selectors);
  return sealed(store, passages, ({ alsoAt = [], notAt = [] }, index) => ({
    alsoAt: [...alsoAt, ...(places[index]?.alsoAt ?? [])],
    notAt: [...notAt, ...(places[index]?.notAt ?? [])],
  }));
}

/** The bodies of passages that say of captures of another source now whether their words stand there: without that. */
export async function forgottenIn(
  store: Store,
  rows: readonly PassageRow[],
  strangers: ReadonlySet<CaptureId>,
): Promise<Map<string, PassageRow['body']>> {
  const passages = (await openAll(store, rows)).filter(({ alsoAt = [], notAt = [] }) =>
    [...alsoAt, ...notAt].some(({ capture }) => strangers.has(capture)),
  );
  return sealed(store, passages, (passage) => placesWhere(passage, (capture) => !strangers.has(capture)));
}

/**
 * What a passage says, without the copies that stand under another source than its own; the same where there are none.
 * @param capture the passage's
 * @param homeOf the source under which a capture stands
 */
export function inOwnSource<T extends SpokenPlaces>(
  content: T,
  capture: CaptureId,
  homeOf: (capture: CaptureId) => SourceId | undefined,
): T {
  const { alsoAt, notAt, ...words } = content;
  const places = placesWhere(content, (place) => homeOf(place) === homeOf(capture));
  if (places.alsoAt.length === (alsoAt?.length ?? 0) && places.notAt.length === (notAt?.length ?? 0))
    return content;
  return { ...words, ...placesAsFound(places) } as T;
}

type SpokenPlaces = { [K in keyof Places]?: Places[K] | undefined };

/** Of the places a passage speaks of, those in some of the captures. */
const placesWhere = (
  { alsoAt = [], notAt = [] }: SpokenPlaces,
  holds: (capture: CaptureId) => boolean,
): Places => ({
  alsoAt: alsoAt.filter((place) => holds(place.capture)),
  notAt: notAt.filter((place) => holds(place.capture)),
});

const openAll = (store: Store, rows: readonly PassageRow[]): Promise<Passage[]> =>
  Promise.all(rows.map((row) => openPassage(store.inside.codec, row)));

async function sealed(
  store: Store,
  passages: readonly Passage[],
  placesOf: (passage: Passage, index: number) => Places,
): Promise<Map<string, PassageRow['body']>> {
  const bodies = passages.map(async (passage, index) => {
    const { span, selectors, picture, rests } = passage;
    const places = placesAsFound(placesOf(passage, index));
    const content = {
      span,
      selectors,
      ...(picture ? { picture } : {}),
      ...(rests ? { rests } : {}),
      ...places,
    };
    return [passage.id, await store.inside.codec.seal(content)] as const;
  });
  return new Map(await Promise.all(bodies));
}
