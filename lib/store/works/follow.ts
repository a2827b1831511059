import type { CaptureId, SourceId } from '../../model/index.ts';
import type { EntryRow, PassageRow } from '../rows.ts';
import type { Unit } from '../unit.ts';

/** Pointers followed one after the other; an archive could bring some that go round in a circle. */
export const LONGEST_WAY = 50;

/** The source that stands for one that was joined to another; the same where it was not. */
export async function standsFor(evidence: Unit['evidence'], id: SourceId): Promise<SourceId> {
  let at = id;
  for (let way = 0; way < LONGEST_WAY; way++) {
    const row = await evidence.sources.get(at);
    if (!row?.deletedAt || row.mergedInto === undefined) return at;
    if (!(await evidence.sources.get(row.mergedInto))) return at;
    at = row.mergedInto;
  }
  return id;
}

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
