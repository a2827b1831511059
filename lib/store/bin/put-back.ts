import type { CaseId, EntryId, IssueId, Result, SearchId } from '../../model/index.ts';
import { restoreClip } from '../clip/withdraw.ts';
import { commit, type Step } from '../commit.ts';
import { standing } from '../edit.ts';
import { invalid, notFound, type StoreProblem } from '../problem.ts';
import type { EntryRow } from '../rows.ts';
import type { Store } from '../store.ts';
import type { Unit } from '../unit.ts';
import type { BinKind } from './read.ts';
import { branchOf, wentTogether } from './together.ts';

/**
 * Puts back what was deleted, as it was, with all that went with it; itself a step of the undo line, so that it needs
 * none of the line to be there still. Refused while what it stands in is gone.
 * @param id as the bin tells it
 */
export function putBack(store: Store, kind: BinKind, id: string): Promise<Result<null, StoreProblem>> {
  if (kind === 'clip') return restoreClip(store, id);
  const step = STEPS[kind](id);
  return commit(store, 'put-back', async () => step);
}

const STEPS: Record<Exclude<BinKind, 'clip'>, (id: string) => Step<null>> = {
  case: caseBack,
  issue: issueBack,
  entry: entryBack,
  search: searchBack,
};

/** Without its tombstone. */
function alive<Row extends { deletedAt?: string }>({ deletedAt: _, ...row }: Row): Omit<Row, 'deletedAt'> {
  return row;
}

/** Its issues and entries were reached through it alone; those that went by the same deed come back with it. */
function caseBack(id: CaseId): Step<null> {
  return async (unit) => {
    const { evidence } = unit;
    const row = await evidence.cases.get(id);
    if (!row?.deletedAt) throw notFound('deleted case', id);
    await unit.write('cases', alive(row));
    unit.inCase(id);
    for (const table of ['issues', 'searches', 'exhibits'] as const)
      for (const part of await evidence.table(table).where('case').equals(id).toArray())
        if (wentTogether(part, row)) await unit.write(table, alive(part) as never);
    for (const entry of await evidence.entries.where('case').equals(id).toArray())
      if (wentTogether(entry, row) && (await hasPlace(unit, entry)))
        await unit.write('entries', alive(entry));
    return null;
  };
}

/** To where it stood, or to the outline's end of the first level where what it stood under is gone. */
function issueBack(id: IssueId): Step<null> {
  return async (unit) => {
    const { evidence } = unit;
    const row = await evidence.issues.get(id);
    if (!row?.deletedAt) throw notFound('deleted issue', id);
    await standing(evidence, 'cases', row.case);
    unit.inCase(row.case);
    const above = row.parent === null ? undefined : await evidence.issues.get(row.parent);
    const parent = above && !above.deletedAt ? above.id : null;
    const all = await evidence.issues.where('case').equals(row.case).toArray();
    for (const one of branchOf(
      row,
      all.filter((other) => other.id !== id),
    )) {
      const back = alive(one);
      await unit.write('issues', one.id === id ? { ...back, parent } : back);
    }
    return null;
  };
}

function entryBack(id: EntryId): Step<null> {
  return async (unit) => {
    const row = await unit.evidence.entries.get(id);
    if (!row?.deletedAt) throw notFound('deleted entry', id);
    await standing(unit.evidence, 'cases', row.case);
    if (!(await hasPlace(unit, row))) throw invalid('its passage is withdrawn, or stands in the case again');
    unit.inCase(row.case);
    await unit.write('entries', alive(row));
    return null;
  };
}

function searchBack(id: SearchId): Step<null> {
  return async (unit) => {
    const row = await unit.evidence.searches.get(id);
    if (!row?.deletedAt) throw notFound('deleted search', id);
    await standing(unit.evidence, 'cases', row.case);
    unit.inCase(row.case);
    await unit.write('searches', alive(row));
    return null;
  };
}

/** Whether its passage stands, and has no other entry in the case: it has one at most. */
async function hasPlace({ evidence }: Unit, row: EntryRow): Promise<boolean> {
  const passage = await evidence.passages.get(row.passage);
  if (!passage || passage.deletedAt) return false;
  const uses = await evidence.entries.where('passage').equals(row.passage).toArray();
  return !uses.some((other) => other.case === row.case && other.id !== row.id && !other.deletedAt);
}
