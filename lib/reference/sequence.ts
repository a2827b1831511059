/** A thing that stands for a place in an order, and how much speaks for it. */
export interface Placed {
  /** From 0. */
  rank: number;
  weight: number;
}

/**
 * Of things in a row, those that go up in rank and together weigh most: of what looks like the marks 1, 2, 3 … of a
 * text, what is not. In O(n log n).
 */
export function risingRow<T extends Placed>(things: readonly T[]): T[] {
  const ranks = 1 + things.reduce((most, { rank }) => Math.max(most, rank), 0);
  const best = new Array<number>(ranks + 1).fill(-1);
  const sums: number[] = [];
  const before: number[] = [];
  let last = -1;
  for (const [at, { rank, weight }] of things.entries()) {
    const previous = heaviest(best, sums, rank);
    before[at] = previous;
    sums[at] = weight + (previous < 0 ? 0 : (sums[previous] as number));
    for (let node = rank + 1; node <= ranks; node += node & -node) {
      const known = best[node] as number;
      if (known < 0 || (sums[known] as number) < (sums[at] as number)) best[node] = at;
    }
    if (last < 0 || (sums[last] as number) < (sums[at] as number)) last = at;
  }
  const row: T[] = [];
  for (let at = last; at >= 0; at = before[at] as number) row.push(things[at] as T);
  return row.reverse();
}

/** Where the heaviest row of lower ranks ends; -1: there is none. */
function heaviest(best: readonly number[], sums: readonly number[], rank: number): number {
  let found = -1;
  for (let node = rank; node > 0; node -= node & -node) {
    const known = best[node] as number;
    if (known >= 0 && (found < 0 || (sums[known] as number) > (sums[found] as number))) found = known;
  }
  return found;
}
