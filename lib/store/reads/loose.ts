import type { PassageId, SourceId } from '../../model/index.ts';
import { type Live, live } from '../live.ts';
import type { PassageRow } from '../rows.ts';
import type { Store } from '../store.ts';

/** The passages that stand in no case, the oldest first: those clipped before there was any. Reads no content. */
export function readLoose(store: Store): Live<PassageId[]> {
  return live(
    async () => (await looseRows(store)).map((row) => row.id),
    async (ids) => ids,
  );
}

/** The sources of those passages. Reads no content. */
export function readLooseSources(store: Store): Live<ReadonlySet<SourceId>> {
  return live(
    async () => new Set((await looseRows(store)).map((row) => row.source)),
    async (ids) => ids,
  );
}

async function looseRows(store: Store): Promise<PassageRow[]> {
  const { evidence } = store.inside;
  const entries = await evidence.entries.toArray();
  const placed = new Set(entries.filter((row) => !row.deletedAt).map((row) => row.passage));
  const passages = await evidence.passages.toArray();
  return passages.filter((row) => !row.deletedAt && !placed.has(row.id));
}
