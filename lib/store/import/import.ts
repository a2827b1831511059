import type { ImportedSource } from '../../import/index.ts';
import { type ChangeId, fail, newId, ok, type Result } from '../../model/index.ts';
import { commit } from '../commit.ts';
import { endOfLine } from '../line.ts';
import type { StoreProblem } from '../problem.ts';
import type { Store } from '../store.ts';
import type { ChangeLabel } from '../views.ts';
import { walkParts } from '../walk-parts.ts';
import { type Import, type KeptPassages, keepPassages } from './passages.ts';
import { type KeptSource, keepSources } from './source.ts';

export type { Import } from './passages.ts';

/** What became of one record. */
export interface ImportOutcome extends KeptSource {
  passages: KeptPassages;
  /** Why none of its quotations came in, though it did. */
  refused?: StoreProblem;
}

/**
 * Keeps records of a file, their sources many in one transaction, and their quotations as passages. Doing it again
 * doubles nothing.
 * @returns what became of each, in their order
 */
export async function importSources(
  store: Store,
  records: readonly ImportedSource[],
  how: Import,
): Promise<Result<ImportOutcome, StoreProblem>[]> {
  const sources = await keepSources(store, records, how);
  const outcomes: Result<ImportOutcome, StoreProblem>[] = [];
  for (const [at, source] of sources.entries())
    outcomes.push(
      source.ok ? await withPassages(store, source.value, records[at] as ImportedSource, how) : source,
    );
  return outcomes;
}

/** The same of one. */
export const importSource = async (
  store: Store,
  record: ImportedSource,
  how: Import,
): Promise<Result<ImportOutcome, StoreProblem>> =>
  (await importSources(store, [record], how))[0] as Result<ImportOutcome, StoreProblem>;

async function withPassages(
  store: Store,
  source: KeptSource,
  record: ImportedSource,
  how: Import,
): Promise<Result<ImportOutcome, StoreProblem>> {
  const passages = await keepPassages(store, source.id, record, how);
  const none = { added: 0, there: 0, noted: 0 };
  if (!passages.ok) return ok({ ...source, passages: none, refused: passages.error });
  return ok({ ...source, passages: passages.value });
}

/** An import's step of the undo line, to be: it is made when something is written. */
export const beginImport = (): ChangeId => newId();

/** Has the import stand in the undo line where it ended; what it did stays as it is. */
export function endImport(store: Store, step: ChangeId): Promise<Result<null, StoreProblem>> {
  return commit(store, null, async () => async ({ evidence }) => {
    await endOfLine(evidence, step);
    return null;
  });
}

/**
 * Takes back an import, whatever was done since: what was changed since or is in use stays as it is, and is counted.
 * Refuses with `nothing-to-undo` where it wrote nothing, or is taken back.
 */
export async function undoImport(store: Store, step: ChangeId): Promise<Result<ChangeLabel, StoreProblem>> {
  const row = await store.inside.evidence.changes.where('id').equals(step).first();
  return row?.undone === 0 ? walkParts(store, step, 'undo') : fail({ reason: 'nothing-to-undo' });
}
