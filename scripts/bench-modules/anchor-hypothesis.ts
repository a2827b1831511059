import approxSearch from 'approx-string-match';

/**
 * The peer: a quotation found as the Hypothesis client finds it (its `match-quote`, BSD-2-Clause, written anew):
 * approximate string search with at most half the quotation, or 256 letters, in error; the places ranked by
 * quotation, prefix, suffix and position as 50 : 20 : 20 : 2.
 */
export const name = 'Hypothesis';

interface Quote {
  exact: string;
  prefix?: string;
  suffix?: string;
  start?: number;
}

interface Place {
  start: number;
  end: number;
  errors: number;
}

const MOST_ERRORS = 256;
const WEIGHT = { quote: 50, prefix: 20, suffix: 20, position: 2 };

export function anchor(text: string, { exact, prefix, suffix, start }: Quote) {
  if (exact === '') return null;
  let best: { start: number; end: number; score: number } | null = null;
  for (const place of search(text, exact, Math.min(MOST_ERRORS, exact.length / 2))) {
    const before = prefix
      ? likeness(text.slice(Math.max(0, place.start - prefix.length), place.start), prefix)
      : 1;
    const after = suffix ? likeness(text.slice(place.end, place.end + suffix.length), suffix) : 1;
    const near = start === undefined ? 1 : 1 - Math.abs(place.start - start) / text.length;
    const score =
      WEIGHT.quote * (1 - place.errors / exact.length) +
      WEIGHT.prefix * before +
      WEIGHT.suffix * after +
      WEIGHT.position * near;
    if (!best || score > best.score) best = { start: place.start, end: place.end, score };
  }
  const most = WEIGHT.quote + WEIGHT.prefix + WEIGHT.suffix + WEIGHT.position;
  return best && { ...best, score: best.score / most };
}

function search(text: string, quote: string, errors: number): Place[] {
  const exact: Place[] = [];
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1))
    exact.push({ start: at, end: at + quote.length, errors: 0 });
  return exact.length > 0 ? exact : approxSearch(text, quote, errors);
}

function likeness(text: string, wanted: string): number {
  if (text === '' || wanted === '') return 0;
  const [best] = search(text, wanted, wanted.length);
  return best ? 1 - best.errors / wanted.length : 0;
}
