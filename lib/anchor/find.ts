/** Finding: the same words first; where they do not stand, or stand where nothing else fits, changed ones. */
import type { Span } from '../model/index.ts';
import { otherEdges } from './edges.ts';
import type { Folded } from './folding.ts';
import { findNear, type Weighed } from './near.ts';
import { around, place } from './place.ts';
import type { Prepared } from './prepared.ts';
import { type Query, query, together } from './quote.ts';
import { LEAST_LIKELY } from './refuse.ts';
import { likeliest, readsSame, sameBeside, samePlaces, spanWithMarks } from './same-words.ts';
import { findSeeds, type Hits } from './seeds.ts';

/**
 * A passage found again. `exact`: the same text where it stood, or beside what stood beside it; `moved`: the same
 * text elsewhere, or one of several equal ones; `changed`: other words, or other marks, in a place that fits.
 */
export interface Found {
  readonly state: 'exact' | 'moved' | 'changed';
  readonly span: Span;
  /** 1 for the same text in its place, less the less sure. */
  readonly score: number;
  /** In how many places the same letters stand, where it is more than one. */
  readonly copies?: number;
}

/** A passage that is not there, or not to be told from its lookalikes; the nearest place is offered, not assumed. */
export interface Gone {
  readonly state: 'gone';
  readonly nearest?: { readonly span: Span; readonly score: number };
}

export type Anchored = Found | Gone;

/** So many equal letters beside a passage show that it stands where it stood. */
const ENOUGH_BESIDE = 12;
/** At its old offset less will do: so many letters, or so much of the words around it. */
const LEAST_BESIDE = 4;
const LEAST_AROUND = 0.1;
/** How much stands around a passage beside which all is the same. */
const ALL_AROUND = 0.6;
/** The same text elsewhere. */
const ELSEWHERE = 0.98;
/** The same letters, but other case, marks or punctuation. */
const OTHER_MARKS = 0.97;
/** Changed words are never as sure as the same. */
const MOST_SURE = 0.95;
/** A place with as little in common as this is not even offered. */
const LEAST_OFFERED = 0.5;
/** Of passages of more words or letters than this the two ends are placed, each of no more than so many. */
const MOST_WORDS = 2_500;
const MOST_LETTERS = 50_000;
const END_WORDS = 400;
const END_LETTERS = 8_000;
/** Context of such an end. */
const INNER_WORDS = 24;
const INNER_LETTERS = 500;

const GONE: Gone = { state: 'gone' };

/**
 * Finds one passage; rests now and then.
 * @param expected where in the text it would stand, if other passages tell
 */
export function* find(page: Prepared, wanted: Query, expected?: number): Generator<void, Anchored> {
  if (wanted.keys.exact === '') return GONE;
  const same = yield* findSame(page, wanted, expected);
  if (same?.fits) return same.found;
  const hits = yield* findSeeds(page.seeds, wanted.codes);
  const [best] = yield* (isLong(wanted) ? findByEnds : findNear)(page, wanted, hits);
  if (same && !(best && best.likely >= LEAST_LIKELY && together(best.evidence) > same.together))
    return same.found;
  if (!best) return GONE;
  const span = spanWithMarks(page, best.from, best.to, wanted.exact);
  const score = MOST_SURE * best.likely;
  if (best.likely >= LEAST_LIKELY) return { state: 'changed', span, score };
  return together(best.evidence) < LEAST_OFFERED ? GONE : { state: 'gone', nearest: { span, score } };
}

interface Same {
  found: Found;
  /** What stood around it stands there too. */
  fits: boolean;
  together: number;
}

function* findSame(page: Prepared, wanted: Query, expected?: number): Generator<void, Same | null> {
  const places = yield* samePlaces(page, wanted);
  if (places.length === 0) return null;
  const known = wanted.keys.before.length + wanted.keys.after.length;
  const letters = places.map((at) => sameBeside(page, at, wanted));
  const most = Math.max(...letters);
  const likely = { places, copy: wanted.copy, expected: expected ?? wanted.position?.start };
  const at = likeliest(
    page,
    most < known
      ? yield* bestAround(page, places, letters, wanted)
      : places.filter((_, i) => letters[i] === most),
    likely,
  );
  const beside = letters[places.indexOf(at)] as number;
  const enough = beside >= Math.min(ENOUGH_BESIDE, known);
  const span = spanWithMarks(page, at, at + wanted.keys.exact.length, wanted.exact);
  // Where enough letters beside it are the same, nothing hangs on the words around it.
  const around = enough ? ALL_AROUND : yield* aroundOf(page, at, wanted);
  // The same offset amid wholly other text is no place that a passage stayed at.
  const stays =
    wanted.position?.start === span.start &&
    (beside >= Math.min(LEAST_BESIDE, known) || around >= LEAST_AROUND);
  return {
    found: {
      ...foundSame(page, wanted, span, stays || (enough && places.length === 1)),
      ...(places.length > 1 ? { copies: places.length } : {}),
    },
    fits: stays || enough,
    together: 1 + around,
  };
}

/** Surroundings are compared word by word at so many places, those with most letters in common. */
const MOST_COMPARED = 8;

/** The places whose surroundings fit best, though none fits wholly. */
function* bestAround(
  page: Folded,
  places: readonly number[],
  letters: readonly number[],
  wanted: Query,
): Generator<void, readonly number[]> {
  if (places.length === 1) return places;
  const order = places.map((_, i) => i).sort((a, b) => (letters[b] as number) - (letters[a] as number));
  const compared = order.slice(0, MOST_COMPARED).map((i) => places[i] as number);
  const around: number[] = [];
  for (const at of compared) around.push(yield* aroundOf(page, at, wanted));
  const best = Math.max(...around);
  return compared.filter((_, i) => (around[i] as number) >= best - 0.01);
}

/** How much of what stood around a passage stands around a place of the same words. */
function* aroundOf(page: Folded, at: number, wanted: Query): Generator<void, number> {
  const { exact } = wanted.keys;
  const found = yield* place(page, around({ from: at, to: at + exact.length }, wanted), wanted, true);
  if (!found || found.from > at || found.to < at + exact.length) return 0;
  return together(found.evidence) - found.evidence.alike;
}

function foundSame(page: Folded, wanted: Query, span: Span, inPlace: boolean): Found {
  const sides = { before: wanted.prefix, after: wanted.suffix };
  const wider = otherEdges(page.text, span, wanted.exact, sides);
  if (wider) return { state: 'changed', span: wider, score: OTHER_MARKS };
  if (!readsSame(page.text.slice(span.start, span.end), wanted.exact))
    return { state: 'changed', span, score: OTHER_MARKS };
  return inPlace ? { state: 'exact', span, score: 1 } : { state: 'moved', span, score: ELSEWHERE };
}

const isLong = ({ words, keys }: Query): boolean =>
  words.exact.length > MOST_WORDS || keys.exact.length > MOST_LETTERS;

/** Of a long passage the first and the last words, each with what stood beside them. */
function* findByEnds(page: Folded, wanted: Query, hits: Hits): Generator<void, Weighed[]> {
  const { head, tail } = endsOf(wanted);
  const [first] = yield* findNear(page, head, within(hits, 0, head.codes.length));
  const tailAt = wanted.codes.length - tail.codes.length;
  const [last] = yield* findNear(page, tail, within(hits, tailAt, wanted.codes.length));
  if (!first || !last) return [];
  const ratio = (last.to - first.from) / wanted.keys.exact.length;
  if (ratio < 0.5 || ratio > 2) return [];
  return [{ ...first, to: last.to, likely: Math.min(first.likely, last.likely) }];
}

function endsOf({ words: { exact }, prefix, suffix }: Query): { head: Query; tail: Query } {
  const run = (from: number, to?: number) => exact.slice(from, to).join(' ');
  const resume = Math.max(INNER_WORDS, exact.length - END_WORDS);
  return {
    head: query({
      exact: run(0, END_WORDS).slice(0, END_LETTERS),
      prefix,
      suffix: run(END_WORDS, END_WORDS + INNER_WORDS).slice(0, INNER_LETTERS),
    }),
    tail: query({
      exact: run(resume).slice(-END_LETTERS),
      prefix: run(resume - INNER_WORDS, resume).slice(-INNER_LETTERS),
      suffix,
    }),
  };
}

/** The hits of a part of the passage, counted from its beginning. */
function within({ from, to, counts }: Hits, start: number, end: number): Hits {
  const isInside = (i: number): boolean => (from[i] as number) >= start && (from[i] as number) < end;
  return {
    from: from.filter((_, i) => isInside(i)).map((place) => place - start),
    to: to.filter((_, i) => isInside(i)),
    counts: counts.subarray(start, end),
  };
}
