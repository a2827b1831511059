import type { CaseId, ExportHabits, Result } from '../model/index.ts';
import { commit } from './commit.ts';
import { edit } from './edit.ts';
import { type StoreProblem, writable } from './problem.ts';
import type { Store } from './store.ts';

/** Keeps how the files of a case were made last. No deed of the user's: it is no step of the undo line. */
export function keepExportHabits(
  store: Store,
  owner: CaseId,
  exporting: ExportHabits,
): Promise<Result<null, StoreProblem>> {
  return commit(store, null, async () => {
    writable(exporting.name, exporting.format, ...exporting.parts);
    const edited = await edit(store, 'cases', owner, (content) => ({ ...content, exporting }));
    return async (unit) => {
      await unit.write('cases', await edited.row(unit));
      return null;
    };
  });
}
