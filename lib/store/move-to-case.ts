import { Dexie } from 'dexie';
import { type CaseId, type EntryId, newId, type Result } from '../model/index.ts';
import { commit } from './commit.ts';
import { standing } from './edit.ts';
import { type EntryContent, editEntries } from './many-entries.ts';
import { ordersAfter } from './order.ts';
import type { StoreProblem } from './problem.ts';
import type { EntryRow } from './rows.ts';
import type { Store } from './store.ts';
import type { Unit } from './unit.ts';

type Done = Promise<Result<null, StoreProblem>>;

/**
 * Takes entries to another case with their notes, stance and parentheticals, in one step; the issues stay behind, being
 * the old case's own, and so do links to entries there. Where a passage stands in that case already, both stay as they
 * are.
 */
export const moveEntriesToCase = (store: Store, entries: readonly EntryId[], to: CaseId): Done =>
  bring(store, 'move-to-case', entries, to);

/**
 * Puts the passages of entries into another case too, with their parentheticals and quotations. What was noted and
 * thought of them for this case stays in it: note, stance, tags and the cite-check.
 */
export const copyEntriesToCase = (store: Store, entries: readonly EntryId[], to: CaseId): Done =>
  bring(store, 'copy-to-case', entries, to);

function bring(
  store: Store,
  verb: 'move-to-case' | 'copy-to-case',
  entries: readonly EntryId[],
  to: CaseId,
): Done {
  const isCopy = verb === 'copy-to-case';
  return commit(store, verb, async () => {
    const read = await editEntries(store, entries, (content) => broughtContent(content, isCopy));
    return async (unit) => {
      await standing(unit.evidence, 'cases', to);
      unit.inCase(to);
      const fresh = await notIn(unit, to, (await read(unit)).edited);
      const orders = ordersAfter(await lastOrders(unit, to), fresh.length);
      const rows = fresh.map(({ clip: _, createdAt: __, ...row }, at) => ({
        ...row,
        id: isCopy ? newId() : row.id,
        case: to,
        placements: [],
        order: orders[at] as string,
      }));
      await unit.writeMany('entries', rows);
      return null;
    };
  });
}

/** What goes with an entry: links stay behind, and of a copy what was noted and thought of it. */
function broughtContent(
  { answers: _, citeCheck, tags, disclosure, ...content }: EntryContent,
  isCopy: boolean,
): EntryContent {
  if (isCopy) return { ...content, stance: null, note: '' };
  return {
    ...content,
    ...(citeCheck ? { citeCheck } : {}),
    ...(tags ? { tags } : {}),
    ...(disclosure ? { disclosure } : {}),
  };
}

/** Those whose passages do not stand in the case; of several of one passage, the first. */
async function notIn(unit: Unit, to: CaseId, rows: readonly EntryRow[]): Promise<EntryRow[]> {
  const passages = rows.map(({ passage }) => passage);
  const uses = await unit.evidence.entries.where('passage').anyOf(passages).toArray();
  const there = new Set(uses.filter((row) => row.case === to && !row.deletedAt).map((row) => row.passage));
  return rows.filter(({ passage }) => {
    const isFresh = !there.has(passage);
    there.add(passage);
    return isFresh;
  });
}

/** The last place in a case's own order, if it has any entry. */
async function lastOrders({ evidence }: Unit, id: CaseId): Promise<string[]> {
  const inCase = evidence.entries.where('[case+order]').between([id, Dexie.minKey], [id, Dexie.maxKey]);
  const last = await inCase.last();
  return last ? [last.order] : [];
}
