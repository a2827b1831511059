import { fail, type Result, type SourceId } from '../../model/index.ts';
import type { StoreProblem } from '../problem.ts';
import type { Store } from '../store.ts';

/**
 * Makes two sources one: the captures of `from`, and with them its passages, entries and exhibits, come to `into`,
 * which keeps its own id. `from` is tombstoned with a pointer. What was read of either copy stays in its capture;
 * what `into` borrows says so; the user's corrections of `into` win over those of `from`. One step of the undo line.
 * @returns the id of the source that stands
 */
export async function mergeSources(
  _store: Store,
  _from: SourceId,
  _into: SourceId,
): Promise<Result<SourceId, StoreProblem>> {
  return fail({ reason: 'failed', detail: 'not yet' });
}
