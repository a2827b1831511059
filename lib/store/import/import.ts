import type { ImportedSource } from '../../import/index.ts';
import { ok, type Result } from '../../model/index.ts';
import { commit } from '../commit.ts';
import type { StoreProblem } from '../problem.ts';
import type { ChangeRow, Image } from '../rows.ts';
import type { Store } from '../store.ts';
import { type Import, type KeptPassages, keepPassages } from './passages.ts';
import { type KeptSource, keepSource } from './source.ts';

export type { Import } from './passages.ts';

/** What became of one record. */
export interface ImportOutcome extends KeptSource {
  passages: KeptPassages;
}

/** Keeps one record of a file: its source, and its quotations as passages. Doing it again doubles nothing. */
export async function importSource(
  store: Store,
  record: ImportedSource,
  how: Import,
): Promise<Result<ImportOutcome, StoreProblem>> {
  const source = await keepSource(store, record);
  if (!source.ok) return source;
  const passages = await keepPassages(store, source.value.id, record, how);
  return passages.ok ? ok({ ...source.value, passages: passages.value }) : passages;
}

/** Rows that one step of the undo line holds at most; a larger import is several steps. */
const MOST_ROWS = 5_000;

/** Where the undo line ends before an import begins. */
export async function beginImport(store: Store): Promise<number> {
  return (await store.inside.evidence.changes.orderBy('seq').last())?.seq ?? 0;
}

/**
 * Makes the steps of an import one, so that it is taken back whole; what it did stays as it is.
 * @param since what `beginImport` answered
 */
export function endImport(store: Store, since: number): Promise<Result<null, StoreProblem>> {
  return commit(store, null, async () => async ({ evidence }) => {
    const all = await evidence.changes.where('seq').above(since).sortBy('seq');
    const steps = all.filter(({ verb, undone }) => verb === 'import' && undone === 0);
    for (const group of inGroups(steps)) {
      await evidence.changes.bulkDelete(group.map(({ seq }) => seq as number));
      await evidence.changes.put(joined(group));
    }
    return null;
  });
}

function inGroups(steps: readonly ChangeRow[]): ChangeRow[][] {
  const groups: ChangeRow[][] = [];
  let rows = MOST_ROWS;
  for (const step of steps) {
    rows += step.images.length;
    if (rows > MOST_ROWS) {
      groups.push([]);
      rows = step.images.length;
    }
    groups.at(-1)?.push(step);
  }
  return groups;
}

/** Steps, one after the other, as one; it stands where the last one stood. */
function joined(steps: readonly ChangeRow[]): ChangeRow {
  const images = new Map<string, Image>();
  for (const image of steps.flatMap((step) => step.images)) {
    const key = `${image.table} ${image.after.id}`;
    const first = images.get(key);
    images.set(key, first ? ({ ...image, before: first.before } as Image) : image);
  }
  const custody = {
    undone: steps.flatMap((step) => step.custody.undone),
    redone: steps.flatMap((step) => step.custody.redone),
  };
  return { ...(steps.at(-1) as ChangeRow), images: [...images.values()], custody };
}
