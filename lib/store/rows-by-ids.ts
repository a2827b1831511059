import type { Table } from 'dexie';

/** Below this number rows are asked for one by one. */
const FEW = 100;
/** Above this share of the rows between the first and the last, reading all of these in one go is quicker. */
const SHARE = 0.2;

/**
 * Rows by their ids, in the order asked for; undefined where there is none. Thousands are read in one go: asking the
 * browser for each of ten thousand takes seconds. Not for what a live query watches, which would watch them all.
 */
export async function rowsByIds<Row extends { id: string }>(
  table: Table<Row, string>,
  ids: readonly string[],
): Promise<(Row | undefined)[]> {
  if (ids.length < FEW) return table.bulkGet([...ids]);
  const [first, last] = ends(ids);
  const stretch = table.where('id').between(first, last, true, true);
  if (ids.length < (await stretch.count()) * SHARE) return table.bulkGet([...ids]);
  const wanted = new Set(ids);
  const found = new Map<string, Row>();
  for (const row of await stretch.toArray()) if (wanted.has(row.id)) found.set(row.id, row);
  return ids.map((id) => found.get(id));
}

/** The least and the greatest. */
function ends(ids: readonly string[]): [string, string] {
  let [first, last] = [ids[0] as string, ids[0] as string];
  for (const id of ids) {
    if (id < first) first = id;
    if (id > last) last = id;
  }
  return [first, last];
}
