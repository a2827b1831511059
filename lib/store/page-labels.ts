import * as v from 'valibot';
import type { Result, SetPageLabel, SourceId } from '../model/index.ts';
import { commit } from './commit.ts';
import { edit } from './edit.ts';
import { invalid, type StoreProblem } from './problem.ts';
import { line, offset, read } from './schema/basic.ts';
import type { Store } from './store.ts';

/** Of one source; every label set again replaces the one before. */
const MOST_LABELS = 5_000;

const setPageLabel = v.object({
  textHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  page: offset,
  label: v.pipe(line, v.maxLength(100)),
});
export const setPageLabels = v.pipe(v.array(setPageLabel), v.maxLength(MOST_LABELS));

/**
 * Sets what a page of a document is called; an empty label takes that back. Pages after it count on from it. What was
 * clipped before stays as it was clipped. Undone as one step.
 */
export function labelPage(
  store: Store,
  source: SourceId,
  said: SetPageLabel,
): Promise<Result<null, StoreProblem>> {
  return commit(store, 'label-page', async () => {
    const checked = read(setPageLabel, said);
    if (!checked.ok) throw invalid(checked.error);
    const { textHash, page, label } = checked.value;
    const edited = await edit(store, 'sources', source, ({ pageLabels = [], ...content }) => {
      const others = pageLabels.filter((one) => one.textHash !== textHash || one.page !== page);
      const all = label === '' ? others : [...others, { textHash, page, label }];
      if (all.length > MOST_LABELS) throw invalid('too many page labels');
      return all.length > 0 ? { ...content, pageLabels: all } : content;
    });
    return async (unit) => {
      await unit.write('sources', await edited.row(unit));
      return null;
    };
  });
}
