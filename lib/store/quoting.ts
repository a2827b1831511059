import { areWithin } from '../binder/index.ts';
import type { Entry, PassageId } from '../model/index.ts';
import { invalid } from './problem.ts';
import type { Store } from './store.ts';

/** What of a change is about places in the passage's words. */
type Marked = { [K in 'alterations' | 'emphasis']?: Entry[K] | null };

/**
 * For who is about to keep how a passage is quoted. Outside transactions: passages never change.
 * @throws Refusal where something is altered or stressed outside the passage's words, or twice
 */
export async function needWithin(
  { inside: { evidence, codec } }: Store,
  id: PassageId,
  { alterations, emphasis }: Marked,
): Promise<void> {
  const spans = [(alterations ?? []).map(({ span }) => span), emphasis ?? []];
  if (spans.every((all) => all.length === 0)) return;
  const row = await evidence.passages.get(id);
  const length = row ? (await codec.open(row.body)).selectors.quote.exact.length : 0;
  if (!spans.every((all) => areWithin(all, length)))
    throw invalid('spans that overlap, or are outside the passage');
}
