/**
 * Seeds: short runs of letters that a passage and a text share. Every fourth run of the text is kept in an index
 * (of scripts without spaces each), and all runs of a passage are looked up in it; those that stand everywhere
 * say nothing and are dropped.
 */
import type { Folded } from './folding.ts';
import { isSign } from './letters.ts';

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
/** Letters indexed between two pauses: a few milliseconds. */
const SLICE = 1 << 16;
const MOST_BITS = 18;

/** Where the runs of a text stand. */
export interface SeedIndex {
  /** By the first bits of its hash the last run that has it, counted from 1; 0 where there is none. */
  readonly heads: Uint32Array;
  /**
   * Of each run, counted from 1, two numbers: the run before it with the same first bits, and where it stands, with
   * as many of the hash's next bits above that as there is room for.
   */
  readonly runs: Uint32Array;
  readonly bits: number;
  /** The bits of a place. */
  readonly low: number;
}

/** Indexes the runs of a text; linear in time and memory, in slices. */
export function* indexSeeds({ codes, unspaced }: Folded): Generator<void, SeedIndex> {
  const most = Math.ceil(codes.length / STRIDE) + unspaced;
  let bits = 8;
  while (1 << bits < most && bits < MOST_BITS) bits++;
  const low = (2 ** (32 - Math.clz32(codes.length)) - 1) | 0;
  const index = { heads: new Uint32Array(1 << bits), runs: new Uint32Array(2 * most + 2), bits, low };
  let count = 0;
  for (let from = 0; from < codes.length; from += SLICE) {
    yield;
    const to = Math.min(codes.length, from + SLICE);
    count =
      unspaced > 0 ? indexRuns(codes, from, to, index, count) : indexSpaced(codes, from, to, index, count);
  }
  return index;
}

/** Indexes a stretch that begins at a multiple of the stride; returns how many runs there are by now. */
function indexRuns(codes: Uint16Array, from: number, to: number, index: SeedIndex, had: number): number {
  let count = had;
  for (let at = from; at < to; at++) {
    const unspaced = isSign(codes[at] as number);
    if (!unspaced && at % STRIDE !== 0) continue;
    const length = unspaced ? SEED_UNSPACED : SEED;
    if (at + length <= codes.length) addRun(index, ++count, hashOf(codes, at, length), at);
  }
  return count;
}

/** The same for texts without letters of scripts that need no spaces. */
function indexSpaced(codes: Uint16Array, from: number, to: number, index: SeedIndex, had: number): number {
  const end = Math.min(to, codes.length - SEED + 1);
  let count = had;
  for (let at = from; at < end; at += STRIDE) addRun(index, ++count, hashOf(codes, at, SEED), at);
  return count;
}

function addRun({ heads, runs, bits, low }: SeedIndex, run: number, hash: number, at: number): void {
  const slot = hash >>> (32 - bits);
  runs[2 * run] = heads[slot] as number;
  runs[2 * run + 1] = ((hash << bits) & ~low) | at;
  heads[slot] = run;
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

/** Runs looked up between two pauses: a few milliseconds in a large text. */
const FEW = 1_000;

/** Looks a passage's seeds up; rests now and then. */
export function* findSeeds(index: SeedIndex, passage: Uint16Array): Generator<void, Hits> {
  const hits: Hits = { from: [], to: [], counts: new Uint16Array(passage.length) };
  const step = Math.max(1, Math.ceil(passage.length / MOST_RUNS));
  for (let at = 0; at < passage.length; at += step) {
    const before = hits.to.length;
    if ((at / step) % FEW === FEW - 1) yield;
    const rare = lookUp(index, passage, at, hits.to);
    while (hits.from.length < hits.to.length) hits.from.push(at);
    hits.counts[at] = rare ? hits.to.length - before : MOST_HITS + 1;
  }
  return hits;
}

/**
 * Looks one seed up.
 * @param found takes the places where it stands, and once in very many one where another seed does
 * @returns whether these are all: false where it stands too often
 */
export function lookUp(
  { heads, runs, bits, low }: SeedIndex,
  passage: Uint16Array,
  at: number,
  found: number[],
): boolean {
  const length = isSign(passage[at] as number) ? SEED_UNSPACED : SEED;
  if (at + length > passage.length) return true;
  const hash = hashOf(passage, at, length);
  const rest = (hash << bits) & ~low;
  let count = 0;
  let steps = 0;
  for (let run = heads[hash >>> (32 - bits)] as number; run !== 0; run = runs[2 * run] as number) {
    if (++steps > MOST_SHARING) return false;
    const stored = (runs[2 * run + 1] as number) | 0;
    if ((stored & ~low) !== rest) continue;
    if (++count > MOST_HITS) return false;
    found.push(stored & low);
  }
  return true;
}
