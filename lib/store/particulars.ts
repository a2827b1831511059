import type { CaseId, Result } from '../model/index.ts';
import { commit } from './commit.ts';
import { edit } from './edit.ts';
import { invalid, type StoreProblem, writable } from './problem.ts';
import type { Store } from './store.ts';

/** Of one case, and of the name of one; archives know the same bounds. */
const MOST = 1_000;
const LONGEST_NAME = 200;

/**
 * Fills in what covers and certificates say of a case, as one step of the undo line; fields that are not named stay.
 * @param changes by the field's name; an empty text empties the field
 */
export function fillParticulars(
  store: Store,
  owner: CaseId,
  changes: Readonly<Record<string, string>>,
): Promise<Result<null, StoreProblem>> {
  return commit(store, 'update-case', async () => {
    writable(...Object.values(changes));
    if (Object.keys(changes).some((name) => name.length > LONGEST_NAME)) throw invalid('too long');
    const edited = await edit(store, 'cases', owner, ({ particulars = {}, ...content }) => {
      const now = Object.entries({ ...particulars, ...changes }).filter(([, words]) => words.trim() !== '');
      if (now.length > MOST) throw invalid('too many particulars');
      return now.length > 0 ? { ...content, particulars: Object.fromEntries(now) } : content;
    });
    return async (unit) => {
      await unit.write('cases', await edited.row(unit));
      unit.inCase(owner);
      return null;
    };
  });
}
