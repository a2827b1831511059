import type { EntryId } from '../model/index.ts';
import type { EvidenceDatabase } from './database.ts';
import { notFound, Overtaken } from './problem.ts';
import type { EntryRow } from './rows.ts';
import { rowsByIds } from './rows-by-ids.ts';
import type { Store } from './store.ts';
import type { Unit, Unwritten } from './unit.ts';

type ContentOf<Row> = Row extends { body: { readonly holds?: infer T } } ? NonNullable<T> : never;
/** What is sealed in an entry's row. */
export type EntryContent = ContentOf<EntryRow>;

/** Entries that are there, in the order asked for and each once, read in one go. */
export async function standingEntries(
  evidence: EvidenceDatabase,
  ids: readonly EntryId[],
): Promise<EntryRow[]> {
  const asked = [...new Set(ids)];
  const rows = await rowsByIds(evidence.entries, asked);
  return rows.map((row, at) => {
    if (!row || row.deletedAt) throw notFound('entry', asked[at] as EntryId);
    return row;
  });
}

/** Entries in the same order, before and after. */
export interface EditedEntries {
  now: EntryRow[];
  edited: EntryRow[];
}

/**
 * Reads entries, changes their contents and seals them, outside transactions.
 * @returns inside one, the rows as they stand and with their new bodies; throws `Overtaken` when one was written since it was read
 */
export async function editEntries(
  store: Store,
  ids: readonly EntryId[],
  change: (content: EntryContent, row: EntryRow) => EntryContent | Promise<EntryContent>,
): Promise<(unit: Unit) => Promise<EditedEntries>> {
  const { evidence, codec } = store.inside;
  const read = await standingEntries(evidence, ids);
  const bodies = await Promise.all(
    read.map(async (row) => codec.seal(await change((await codec.open(row.body)) as EntryContent, row))),
  );
  return async (unit) => {
    const now = await standingEntries(unit.evidence, ids);
    if (now.some((row, at) => row.version !== read[at]?.version)) throw new Overtaken();
    return { now, edited: now.map((row, at) => ({ ...row, body: bodies[at] as EntryRow['body'] })) };
  };
}

/**
 * Writes entries of one case.
 * @param standing the same as they stand, read in the same transaction
 */
export async function writeEntries(
  unit: Unit,
  rows: readonly Unwritten<EntryRow>[],
  standing: readonly EntryRow[],
): Promise<void> {
  await unit.writeMany('entries', rows, standing);
  for (const { case: owner } of rows) unit.inCase(owner);
}
