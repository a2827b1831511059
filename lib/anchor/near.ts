/**
 * Changed words: of the places that seeds voted for, the one that is most likely the passage, and how likely it
 * is. What fits a decoy better than the passage is not it.
 */
import type { Folded } from './folding.ts';
import { around, place } from './place.ts';
import { type Decoy, type Evidence, type Place, type Query, query, together } from './quote.ts';
import { LEAST_LIKELY, likelihood } from './refuse.ts';
import type { Hits } from './seeds.ts';
import { candidates } from './vote.ts';

/** Places looked at closely: spelling, and what decoys make of them. */
const MOST_WEIGHED = 3;
/** What is this far behind the best does not come first for its spelling. */
const FAR_BEHIND = 0.6;
/** A decoy speaks of a place if it covers this share of it. */
const COVERS = 0.3;

export interface Weighed extends Place {
  /** 0 to 1. */
  readonly likely: number;
}

/** The likeliest places, the first the best. Rests now and then. */
export function* findNear(page: Folded, wanted: Query, hits: Hits): Generator<void, Weighed[]> {
  const placed: (Place | null)[] = [];
  for (const at of candidates(hits, wanted.codes.length)) placed.push(yield* place(page, at, wanted, false));
  const rough = distinct(placed);
  const least = rough[0] ? together(rough[0].evidence) - FAR_BEHIND : 0;
  const close: Place[] = [];
  for (const [i, one] of rough.entries()) {
    const isClose = i < MOST_WEIGHED && together(one.evidence) > least;
    close.push((isClose ? yield* place(page, one.within, wanted, true) : null) ?? one);
  }
  const all = distinct(close);
  const weighed: Weighed[] = [];
  for (const one of all.slice(0, MOST_WEIGHED)) weighed.push(yield* weigh(page, one, all, wanted));
  return tossed(weighed.sort((a, b) => b.likely - a.likely));
}

/** Places of which one fits no better than the other, by this much. */
const AS_WELL = 0.03;

/** Of two likely places that fit as well as each other, either is half as likely. */
function tossed([first, second, ...others]: Weighed[]): Weighed[] {
  if (!first || !second) return first ? [first] : [];
  const gap = Math.abs(together(first.evidence) - together(second.evidence));
  if (second.likely < LEAST_LIKELY || gap >= AS_WELL) return [first, second, ...others];
  return [{ ...first, likely: first.likely / 2 }, { ...second, likely: second.likely / 2 }, ...others];
}

/** The best of each place, the best first. */
function distinct(places: readonly (Place | null)[]): Place[] {
  const sorted = places
    .filter((one) => one !== null)
    .sort((a, b) => together(b.evidence) - together(a.evidence));
  const kept: Place[] = [];
  for (const one of sorted) if (kept.every((other) => !overlaps(one, other))) kept.push(one);
  return kept;
}

const overlaps = (one: Place, other: Place): boolean => one.from < other.to && other.from < one.to;

function* weigh(page: Folded, one: Place, all: readonly Place[], wanted: Query): Generator<void, Weighed> {
  const rival = all.find((other) => other !== one);
  const known = {
    ahead: rival && together(one.evidence) - together(rival.evidence),
    letters: wanted.keys.exact.length,
  };
  const likely = (decoy: Evidence | null | undefined, shared = 0): number =>
    likelihood(one.evidence, { ...known, decoy, shared });
  if (!wanted.decoys) return { ...one, likely: likely(undefined) };
  // What would not be taken even if no decoy fitted need not be compared with them.
  const most = Math.max(likely(null), likely(UNLIKE));
  if (most < LEAST_LIKELY) return { ...one, likely: most };
  const { best, piece } = yield* decoysAt(page, one, wanted.decoys);
  return { ...one, likely: likely(best, piece) };
}

/** A decoy that does not fit at all. */
const UNLIKE: Evidence = { alike: 0, kept: 0, before: 0, after: 0, beside: 0, piece: 0, withAround: 0 };

/** The evidence of the decoy that fits a place best, and the longest piece of any that stands there. */
function* decoysAt(
  page: Folded,
  one: Place,
  decoys: readonly Decoy[],
): Generator<void, { best: Evidence | null; piece: number }> {
  let best: Evidence | null = null;
  let piece = 0;
  for (const decoy of decoys) {
    const asked = query(decoy);
    const found = yield* place(page, around(one, asked), asked, true);
    if (!found || Math.min(found.to, one.to) - Math.max(found.from, one.from) <= COVERS * (one.to - one.from))
      continue;
    piece = Math.max(piece, found.evidence.piece);
    if (!best || together(found.evidence) > together(best)) best = found.evidence;
  }
  return { best, piece };
}
