import { align, weightOf } from './align.ts';
import type { Found, Wanted } from './quote.ts';
import { type Prepared, prepare, wordAtKey } from './words.ts';

/** Letters of a seed: long enough to be rare, short enough to survive edits. */
const SEED = 11;
const SEED_UNSPACED = 4;
const MOST_SEEDS = 48;
/** A seed found more often says nothing. */
const MOST_HITS = 24;
const MOST_CANDIDATES = 6;
/** Words aligned at once; of longer quotations the two ends are placed. */
const MOST_WORDS = 400;
const END_WORDS = 160;

/**
 * How alike a place must be to be taken. Words alone do not do: reports repeat whole sentences with one word
 * changed, so that a place is taken only if what stands around it speaks for it too.
 */
const LEAST_ALIKE = 0.42;
const LEAST_TOGETHER = 1.08;
/** Another place that is almost as good makes both worthless. */
const LEAST_AHEAD = 0.06;

interface Placed {
  from: number;
  to: number;
  alike: number;
  context: number;
}

/**
 * Finds a passage whose words were changed: seeds of its letters vote for places, each place is aligned word by
 * word together with what stood around it. `null` when no place is alike enough, or two are.
 */
export function findNear(page: Prepared, wanted: Wanted): Found | null {
  const exact = prepare(wanted.exact);
  if (exact.words.length > MOST_WORDS) return findByEnds(page, wanted, exact);
  const before = prepare(wanted.prefix).words;
  const after = prepare(wanted.suffix).words;
  const places = candidates(page, before, exact.words, after)
    .map((at) => place(page, at, before, exact.words, after))
    .filter((one) => one !== null)
    .sort((a, b) => together(b) - together(a));
  const [best] = places;
  if (!best || best.alike < LEAST_ALIKE || together(best) < LEAST_TOGETHER) return null;
  const rival = places.find((one) => one.to < best.from || one.from > best.to);
  if (rival && together(best) - together(rival) < LEAST_AHEAD) return null;
  return {
    start: page.starts[best.from] as number,
    end: page.ends[best.to] as number,
    score: Math.min(0.95, best.alike),
    state: 'changed',
  };
}

const together = ({ alike, context }: Placed): number => alike + 0.6 * context;

/** Of a long quotation the first and the last words, each with what stood beside them. */
function findByEnds(page: Prepared, wanted: Wanted, exact: Prepared): Found | null {
  const cut = exact.ends[END_WORDS - 1] as number;
  const resume = exact.starts[exact.words.length - END_WORDS] as number;
  const { exact: text, prefix, suffix } = wanted;
  const head = findNear(page, { exact: text.slice(0, cut), prefix, suffix: text.slice(cut, cut + 128) });
  const tail = findNear(page, {
    exact: text.slice(resume),
    prefix: text.slice(resume - 128, resume),
    suffix,
  });
  if (!head || !tail) return null;
  const ratio = (tail.end - head.start) / text.length;
  if (ratio < 0.5 || ratio > 2) return null;
  return { start: head.start, end: tail.end, score: Math.min(head.score, tail.score), state: 'changed' };
}

/** Places in the key where the query may begin, the most voted first. */
function candidates(
  page: Prepared,
  before: readonly string[],
  exact: readonly string[],
  after: readonly string[],
): number[] {
  const query = [...before, ...exact, ...after].join('');
  const spaced = query.length / (before.length + exact.length + after.length) >= 2;
  const size = Math.min(spaced ? SEED : SEED_UNSPACED, query.length);
  const step = Math.max(2, Math.ceil((query.length - size) / MOST_SEEDS));
  const votes: number[] = [];
  for (let from = 0; from + size <= query.length; from += step) {
    const seed = query.slice(from, from + size);
    const hits: number[] = [];
    for (
      let at = page.key.indexOf(seed);
      at !== -1 && hits.length <= MOST_HITS;
      at = page.key.indexOf(seed, at + 1)
    )
      hits.push(at - from);
    if (hits.length <= MOST_HITS) votes.push(...hits);
  }
  return clusters(
    votes.sort((a, b) => a - b),
    Math.max(80, query.length * 0.4),
  );
}

/** The middles of the densest stretches of a sorted list, none nearer to another than `width`. */
function clusters(votes: readonly number[], width: number): number[] {
  const found: { at: number; count: number }[] = [];
  let first = 0;
  for (let last = 0; last < votes.length; last++) {
    while ((votes[last] as number) - (votes[first] as number) > width) first++;
    const count = last - first + 1;
    const at = votes[(first + last) >> 1] as number;
    const before = found.at(-1);
    if (!before || at - before.at > width) found.push({ at, count });
    else if (count > before.count) found[found.length - 1] = { at, count };
  }
  found.sort((a, b) => b.count - a.count);
  const least = (found[0]?.count ?? 0) * 0.25;
  return found
    .filter(({ count }) => count >= least)
    .slice(0, MOST_CANDIDATES)
    .map(({ at }) => at);
}

function place(
  page: Prepared,
  at: number,
  before: readonly string[],
  exact: readonly string[],
  after: readonly string[],
): Placed | null {
  const query = [...before, ...exact, ...after];
  const letters = query.reduce((sum, word) => sum + word.length, 0);
  const slack = Math.max(150, letters * 0.5);
  const from = Math.max(0, wordAtKey(page, Math.max(0, at - slack)));
  const to = wordAtKey(page, at + letters + slack) + 1;
  const { partner } = align(query, page.words.slice(from, to));
  const span = borders(partner, before.length, exact.length);
  if (!span) return null;
  const words = page.words.slice(from + span.first, from + span.last + 1);
  const alike = (2 * sum(exact, partner, before.length)) / (sum(exact) + sum(words));
  return {
    from: from + span.first,
    to: from + span.last,
    alike,
    context: contextOf(partner, before, exact, after, span),
  };
}

/**
 * The first and last word of the window that belong to the quotation: where its own ends were not found, what
 * stood beside it tells where it begins and ends.
 */
function borders(partner: Int32Array, start: number, length: number): { first: number; last: number } | null {
  let head = start;
  while (head < start + length && partner[head] === -1) head++;
  let tail = start + length - 1;
  while (tail >= head && partner[tail] === -1) tail--;
  if (tail < head) return null;
  let first = partner[head] as number;
  let last = partner[tail] as number;
  const beside = start > 0 ? (partner[start - 1] as number) : -1;
  const behind = start + length < partner.length ? (partner[start + length] as number) : -1;
  if (head > start && beside !== -1) first = beside + 1;
  if (tail < start + length - 1 && behind !== -1) last = behind - 1;
  return { first, last };
}

/** How much of what stood around is still beside the place, 0 to 1. */
function contextOf(
  partner: Int32Array,
  before: readonly string[],
  exact: readonly string[],
  after: readonly string[],
  { first, last }: { first: number; last: number },
): number {
  const all = sum(before) + sum(after);
  if (all === 0) return 0;
  let kept = 0;
  before.forEach((word, i) => {
    const at = partner[i] as number;
    if (at !== -1 && first - at <= 2 * (before.length - i) + 4) kept += weightOf(word);
  });
  after.forEach((word, i) => {
    const at = partner[before.length + exact.length + i] as number;
    if (at !== -1 && at - last <= 2 * (i + 1) + 4) kept += weightOf(word);
  });
  return kept / all;
}

/** Weight of words; given an alignment, of those that found a partner. */
function sum(words: readonly string[], partner?: Int32Array, offset = 0): number {
  let weight = 0;
  words.forEach((word, i) => {
    if (!partner || partner[offset + i] !== -1) weight += weightOf(word);
  });
  return weight;
}
