import type { Passage } from '../../model/index.ts';

/** Of what stands on either side of a passage so many letters are written: enough to find it, no paragraph of others' words. */
const AROUND = 32;

/** A passage's own words with what stands before and after them; no letter is cut in two. */
export function wordsAround({ selectors: { quote } }: Passage): {
  before: string;
  exact: string;
  after: string;
} {
  return {
    before: [...quote.prefix.slice(-2 * AROUND)].slice(-AROUND).join('').toWellFormed(),
    exact: quote.exact,
    after: [...quote.suffix.slice(0, 2 * AROUND)].slice(0, AROUND).join('').toWellFormed(),
  };
}
