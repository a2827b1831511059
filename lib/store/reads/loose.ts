import type { PassageId, SourceId } from '../../model/index.ts';
import { type Live, live } from '../live.ts';
import type { Store } from '../store.ts';

/** The passages that stand in no case, the oldest first: those clipped before there was any. Reads no content. */
export function readLoose(store: Store): Live<PassageId[]> {
  return live(
    async () => [...(await loose(store)).keys()].sort(),
    async (ids) => ids,
  );
}

/** The sources of those passages. Reads no content. */
export function readLooseSources(store: Store): Live<ReadonlySet<SourceId>> {
  return live(
    async () => new Set((await loose(store)).values()),
    async (ids) => ids,
  );
}

/** The passages in no case and their sources, by the indexes alone: no row is read, however many there are. */
async function loose({ inside: { evidence } }: Store): Promise<Map<PassageId, SourceId>> {
  const { entries, passages } = evidence;
  const byPassage = entries.orderBy('passage');
  const [uses, ids] = [(await byPassage.keys()) as PassageId[], await byPassage.primaryKeys()];
  // Only what has a moment of deletion stands in these.
  const deleted = new Set(await entries.orderBy('[case+deletedAt]').primaryKeys());
  const withdrawn = new Set(await passages.orderBy('[source+deletedAt]').primaryKeys());
  const placed = new Set(uses.filter((_, at) => !deleted.has(ids[at] as string)));
  const bySource = passages.orderBy('source');
  const [sources, all] = [(await bySource.keys()) as SourceId[], await bySource.primaryKeys()];
  const found = all.map((id, at): [PassageId, SourceId] => [id, sources[at] as SourceId]);
  return new Map(found.filter(([id]) => !placed.has(id) && !withdrawn.has(id)));
}
