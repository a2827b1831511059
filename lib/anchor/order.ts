/** Order: passages that were found for sure tell where others of the same page are to be expected. */
import type { Anchored } from './find.ts';
import type { Query } from './quote.ts';

/**
 * Where a passage would stand if it had moved as its nearest neighbour did that stands in one place only;
 * undefined where there is no such neighbour.
 */
export function expectedBy(
  queries: readonly Query[],
  found: readonly Anchored[],
): (wanted: Query) => number | undefined {
  const sure = queries
    .flatMap(({ position }, index) => {
      const one = found[index];
      if (!position || !one || one.state === 'gone' || one.copies !== undefined) return [];
      return [{ was: position.start, shift: one.span.start - position.start }];
    })
    .sort((a, b) => a.was - b.was);
  return ({ position }) => {
    if (!position) return undefined;
    let low = 0;
    let high = sure.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sure[middle] as { was: number }).was < position.start) low = middle + 1;
      else high = middle;
    }
    const [before, after] = [sure[low - 1], sure[low]];
    const nearer =
      before && after
        ? position.start - before.was <= after.was - position.start
          ? before
          : after
        : (before ?? after);
    return nearer && position.start + nearer.shift;
  };
}
