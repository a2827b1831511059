import type { CaseId, EntryId, Result } from '../model/index.ts';
import { commit } from './commit.ts';
import { edit, standing } from './edit.ts';
import { orderInCase } from './entries.ts';
import type { StoreProblem } from './problem.ts';
import type { Store } from './store.ts';

/**
 * Takes an entry to another case with its note, stance and parenthetical; the issues stay behind, being the old
 * case's own. Where the passage stands in that case already, both stay as they are.
 */
export function moveEntryToCase(
  store: Store,
  entry: EntryId,
  to: CaseId,
): Promise<Result<null, StoreProblem>> {
  return commit(store, 'move-to-case', async () => {
    const read = await edit(store, 'entries', entry, (content) => content);
    return async (unit) => {
      await standing(unit.evidence, 'cases', to);
      const row = await read.row(unit);
      unit.inCase(to);
      const uses = await unit.evidence.entries.where('passage').equals(row.passage).toArray();
      if (uses.some((other) => other.case === to && !other.deletedAt)) return null;
      const order = await orderInCase(unit, to, null);
      await unit.write('entries', { ...row, case: to, placements: [], order });
      return null;
    };
  });
}
