import type { CaseId, EntryId, Result } from '../model/index.ts';
import { newId } from '../model/index.ts';
import { commit } from './commit.ts';
import { type Edited, edit, standing } from './edit.ts';
import { orderInCase } from './entries.ts';
import type { StoreProblem } from './problem.ts';
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
    const read: Edited<'entries'>[] = [];
    for (const entry of new Set(entries))
      read.push(
        await edit(store, 'entries', entry, ({ answers: _, citeCheck, tags, disclosure, ...content }) => {
          if (isCopy) return { ...content, stance: null, note: '' };
          return {
            ...content,
            ...(citeCheck ? { citeCheck } : {}),
            ...(tags ? { tags } : {}),
            ...(disclosure ? { disclosure } : {}),
          };
        }),
      );
    return async (unit) => {
      await standing(unit.evidence, 'cases', to);
      unit.inCase(to);
      for (const one of read) await putInto(unit, one, to, isCopy);
      return null;
    };
  });
}

async function putInto(unit: Unit, read: Edited<'entries'>, to: CaseId, isCopy: boolean): Promise<void> {
  const row = await read.row(unit);
  const uses = await unit.evidence.entries.where('passage').equals(row.passage).toArray();
  if (uses.some((other) => other.case === to && !other.deletedAt)) return;
  const order = await orderInCase(unit, to, null);
  const { clip: _, createdAt: __, ...rest } = row;
  const made = isCopy ? { ...rest, id: newId() } : row;
  await unit.write('entries', { ...made, case: to, placements: [], order });
}
