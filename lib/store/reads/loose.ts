import type { PassageId } from '../../model/index.ts';
import { type Live, live } from '../live.ts';
import type { Store } from '../store.ts';

/** The passages that stand in no case, the oldest first: those clipped before there was any. Reads no content. */
export function readLoose(store: Store): Live<PassageId[]> {
  const { evidence } = store.inside;
  const query = async () => {
    const entries = await evidence.entries.toArray();
    const placed = new Set(entries.filter((row) => !row.deletedAt).map((row) => row.passage));
    const passages = await evidence.passages.toArray();
    return passages.filter((row) => !row.deletedAt && !placed.has(row.id)).map((row) => row.id);
  };
  return live(query, async (ids) => ids);
}
