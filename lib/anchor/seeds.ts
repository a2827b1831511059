/**
 * Seeds: short runs of letters that a passage and a text share. Every fourth run of the text is kept in an index
 * (of scripts without spaces each), and all runs of a passage are looked up in it; those that stand everywhere
 * say nothing and are dropped.
 */
import { FIRST_UNSPACED, isUnspaced } from './folding.ts';

/** Letters of a seed: long enough to be rare, short enough to survive edits. */
export const SEED = 8;
const SEED_UNSPACED = 4;
export const STRIDE = 4;
/** A seed found more often than this says nothing. */
export const MOST_HITS = 24;
/** Runs with other letters may share a place in the index; more than this in one are too many to tell apart. */
const MOST_SHARING = 128;
/** Runs that one passage looks up at most; longer ones are sampled. */
export const MOST_RUNS = 6_000;
/** Letters indexed between two pauses. */
const SLICE = 1 << 18;
const MOST_BITS = 22;

/** Where the runs of a text stand. */
export interface SeedIndex {
  /** By hash the last run that has it, counted from 1; 0 where there is none. */
  readonly heads: Uint32Array;
  /** Of each run, counted from 1, the run before it that has the same hash, and where it stands. */
  readonly before: Uint32Array;
  readonly places: Uint32Array;
  readonly bits: number;
}

/** Indexes the runs of a text; linear in time and memory, in slices. */
export function* indexSeeds(codes: Uint16Array): Generator<void, SeedIndex> {
  yield;
  const runs = countRuns(codes);
  yield;
  let bits = 8;
  while (1 << bits < runs && bits < MOST_BITS) bits++;
  const before = new Uint32Array(runs + 1);
  const index = { heads: new Uint32Array(1 << bits), before, places: new Uint32Array(runs + 1), bits };
  let count = 0;
  for (let from = 0; from < codes.length; from += SLICE) {
    yield;
    count = indexRuns(codes, from, Math.min(codes.length, from + SLICE), index, count);
  }
  return index;
}

/** At most so many runs are indexed of a text. */
function countRuns(codes: Uint16Array): number {
  let runs = 0;
  for (let at = 0; at < codes.length; at++)
    if (at % STRIDE === 0 || (codes[at] as number) >= FIRST_UNSPACED) runs++;
  return runs;
}

function indexRuns(codes: Uint16Array, from: number, to: number, index: SeedIndex, had: number): number {
  const { heads, before, places, bits } = index;
  let count = had;
  for (let at = from; at < to; at++) {
    const code = codes[at] as number;
    const unspaced = code >= FIRST_UNSPACED && isUnspaced(code);
    if (!unspaced && at % STRIDE !== 0) continue;
    const length = unspaced ? SEED_UNSPACED : SEED;
    if (at + length > codes.length) continue;
    const slot = hashOf(codes, at, length) >>> (32 - bits);
    places[++count] = at;
    before[count] = heads[slot] as number;
    heads[slot] = count;
  }
  return count;
}

/** Two letters at a time; the lengths are even. */
function hashOf(codes: Uint16Array, at: number, length: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = at; i < at + length; i += 2) {
    hash = Math.imul(hash ^ ((codes[i] as number) | ((codes[i + 1] as number) << 16)), 0x5bd1e995);
    hash ^= hash >>> 15;
  }
  return Math.imul(hash, 0x9e3779b1);
}

/** What a passage's seeds hit. */
export interface Hits {
  /** Place in the passage's key, and in the text's, of each hit. */
  readonly from: number[];
  readonly to: number[];
  /** Of each place in the passage's key: how often its seed was hit; more than `MOST_HITS` counts as that. */
  readonly counts: Uint16Array;
}

/** Looks a passage's seeds up. */
export function findSeeds(codes: Uint16Array, index: SeedIndex, passage: Uint16Array): Hits {
  const hits: Hits = { from: [], to: [], counts: new Uint16Array(passage.length) };
  const step = Math.max(1, Math.ceil(passage.length / MOST_RUNS));
  for (let at = 0; at < passage.length; at += step) {
    const before = hits.to.length;
    const rare = lookUp(codes, index, passage, at, hits.to);
    while (hits.from.length < hits.to.length) hits.from.push(at);
    hits.counts[at] = rare ? hits.to.length - before : MOST_HITS + 1;
  }
  return hits;
}

/**
 * Looks one seed up.
 * @param found takes the places where it stands
 * @returns whether these are all: false where it stands too often
 */
export function lookUp(
  codes: Uint16Array,
  index: SeedIndex,
  passage: Uint16Array,
  at: number,
  found: number[],
): boolean {
  const length = isUnspaced(passage[at] as number) ? SEED_UNSPACED : SEED;
  if (at + length > passage.length) return true;
  const slot = hashOf(passage, at, length) >>> (32 - index.bits);
  let count = 0;
  let steps = 0;
  for (let run = index.heads[slot] as number; run !== 0; run = index.before[run] as number) {
    if (++steps > MOST_SHARING) return false;
    const place = index.places[run] as number;
    if (!sameRun(codes, place, passage, at, length)) continue;
    if (++count > MOST_HITS) return false;
    found.push(place);
  }
  return true;
}

function sameRun(
  codes: Uint16Array,
  place: number,
  passage: Uint16Array,
  at: number,
  length: number,
): boolean {
  for (let i = 0; i < length; i++) if (codes[place + i] !== passage[at + i]) return false;
  return true;
}
