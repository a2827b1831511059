import type { DecidedChain, FoundOrigins, Passage, PassageId, PassageOrigin } from '../../model/index.ts';
import { type Live, live } from '../live.ts';
import { openPassage } from '../shape.ts';
import type { Store } from '../store.ts';
import { heldReader, sourcesMark } from './held.ts';
import { originsId } from './origins-id.ts';
import { NOTHING_HELD, once, shownOrigins } from './shown.ts';

/** What a passage rests on, and what its user said of that. */
export interface OriginsView {
  /** As the binder shows them; null where nobody looked. */
  origins: PassageOrigin[] | null;
  /** What does not hold, for whoever wants it back. */
  rejected: DecidedChain[];
  /** As it was found. */
  rests: FoundOrigins | null;
}

/** The origins of one passage; null when there is none, or its clip was withdrawn. */
export function readOrigins(store: Store, passage: PassageId): Live<OriginsView | null> {
  const { evidence, codec } = store.inside;
  const heldAt = heldReader(store);
  const name = originsId(passage);
  const query = () =>
    evidence.transaction('r', [evidence.passages, evidence.origins, evidence.sources], async () => ({
      clipped: await evidence.passages.get(passage),
      said: await evidence.origins.where('passage').equals(passage).toArray(),
      mark: await sourcesMark(evidence),
    }));
  return live(query, async ({ clipped, said, mark }) => {
    if (!clipped || clipped.deletedAt) return null;
    const id = await name;
    const row = said.find((one) => one.id === id && !one.deletedAt);
    const decided = row ? (await codec.open(row.body)).chains : [];
    const { rests } = await openPassage(codec, clipped);
    const origins = shownOrigins(rests, decided, await heldAt(mark)) ?? null;
    const rejected = once(decided.filter(({ decision }) => decision === 'rejected'));
    return { origins, rejected, rests: rests ?? null };
  });
}

/** The origins of a passage at this moment, without which of them the library holds: no source is read for it. */
export async function toldOrigins(store: Store, passage: Passage): Promise<PassageOrigin[]> {
  return (await readToldOrigins(store, [passage]).once()).get(passage.id) ?? [];
}

/** The same of several passages, followed. What was found of them is as they say it. */
export function readToldOrigins(
  { inside: { evidence, codec } }: Store,
  passages: readonly Passage[],
): Live<ReadonlyMap<PassageId, PassageOrigin[]>> {
  const ids = passages.map(({ id }) => id);
  return live(
    () => evidence.origins.where('passage').anyOf(ids).toArray(),
    async (rows) => {
      const told = passages.map(async ({ id, rests }) => {
        const name = await originsId(id);
        const row = rows.find((one) => one.id === name && !one.deletedAt);
        const decided = row ? (await codec.open(row.body)).chains : [];
        return [id, shownOrigins(rests, decided, NOTHING_HELD) ?? []] as const;
      });
      return new Map(await Promise.all(told));
    },
  );
}
