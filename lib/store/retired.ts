import type { Result, Retirement, SourceId } from '../model/index.ts';
import { commit } from './commit.ts';
import { edit } from './edit.ts';
import type { SourceContent } from './fields.ts';
import { type StoreProblem, writable } from './problem.ts';
import type { Store } from './store.ts';

/**
 * Keeps that a source is not to be relied on any more, and why; null takes it into use again. An opinion of the user's:
 * nothing that was clipped or filed is touched, and no chain of custody tells of it. Undoable.
 */
export function retireSource(
  store: Store,
  id: SourceId,
  said: { why: NonNullable<Retirement['why']>; words: string } | null,
): Promise<Result<null, StoreProblem>> {
  return commit(store, said ? 'retire-source' : 'reinstate-source', async () => {
    writable(said?.words);
    const at = store.inside.clock();
    const retired: Retirement = { why: said?.why ?? null, words: said?.words.trim() ?? '', at };
    const edited = await edit(store, 'sources', id, (content) => ({ ...content, retired }));
    return async (unit) => {
      await unit.write('sources', await edited.row(unit));
      return null;
    };
  });
}

/** Of what two rows say, the later: a source that was taken into use again stays so. */
export function lastRetired(
  one: Pick<SourceContent, 'retired'>,
  other: Pick<SourceContent, 'retired'>,
): Pick<SourceContent, 'retired'> {
  const [last] = [one.retired, other.retired]
    .filter((retired) => retired !== undefined)
    .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  return last ? { retired: last } : {};
}
