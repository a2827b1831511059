import type { CaptureId, SourceId } from '../../model/index.ts';
import type { EntryRow, PassageRow } from '../rows.ts';
import type { Unit } from '../unit.ts';

/** What hangs on captures, as it stands at the time of reading. */
export interface Hanging {
  passages: PassageRow[];
  entries: EntryRow[];
}

/** The passages that stand in captures, withdrawn ones too, and the entries of these. */
export async function hangingOn(
  evidence: Unit['evidence'],
  captures: readonly CaptureId[],
): Promise<Hanging> {
  const passages = await evidence.passages.where('capture').anyOf(captures).toArray();
  const ids = passages.map((row) => row.id);
  return { passages, entries: await evidence.entries.where('passage').anyOf(ids).toArray() };
}

/**
 * Puts captures under a source, with what hangs on them. Inside a transaction.
 * @param bodies of passages that change with it, by id
 */
export async function putUnder(
  unit: Unit,
  source: SourceId,
  captures: readonly CaptureId[],
  bodies: ReadonlyMap<string, PassageRow['body']>,
): Promise<void> {
  for (const row of await unit.evidence.captures.bulkGet([...captures]))
    if (row) await unit.write('captures', { ...row, source });
  const { passages, entries } = await hangingOn(unit.evidence, captures);
  for (const row of passages)
    await unit.write('passages', { ...row, source, body: bodies.get(row.id) ?? row.body });
  for (const row of entries) await unit.write('entries', { ...row, source });
}
