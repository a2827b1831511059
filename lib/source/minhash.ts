import type { CapturedText } from '../model/index.ts';
import { fold } from '../text/fold.ts';

/** Words in a shingle; five tell near-copies from texts on the same matter. */
const SHINGLE = 5;
/** 24 bands of 4 rows: copies at Jaccard 0.7 share a band in 99.9 of 100 pairs, texts at 0.3 in 18. */
const BANDS = 24;
const ROWS = 4;
/** Shorter texts are too alike to be told apart by their shingles. */
const FEWEST_WORDS = 40;

/**
 * Keys that near-copies of a text share: MinHash bands over its word shingles, furniture left out. Texts of fewer
 * than 40 words have none.
 * @returns up to 24 strings `text:<band>:<hash>`, the same on every machine
 */
export function textKeys(captured: CapturedText): string[] {
  const shingles = shinglesOf(captured);
  if (shingles.size < FEWEST_WORDS - SHINGLE) return [];
  const mins = minima(shingles);
  return Array.from({ length: BANDS }, (_, band) => {
    let key = 0x811c9dc5 ^ band;
    for (let row = 0; row < ROWS; row++) key = mix(key ^ (mins[band * ROWS + row] as number));
    return `text:${band}:${(key >>> 0).toString(36)}`;
  });
}

/** How much of two texts' word shingles they share: exact Jaccard similarity, 0 to 1, furniture left out. */
export function textSimilarity(a: CapturedText, b: CapturedText): number {
  const [left, right] = [shinglesOf(a), shinglesOf(b)];
  let shared = 0;
  for (const shingle of left) if (right.has(shingle)) shared++;
  const all = left.size + right.size - shared;
  return all === 0 ? 0 : shared / all;
}

/**
 * How much of the shorter text stands in the longer one, by word shingles: 0 to 1, furniture left out. Of a text
 * of fewer than 40 words, 0: its words stand in many.
 */
export function textContainment(a: CapturedText, b: CapturedText): number {
  const [few, many] = [shinglesOf(a), shinglesOf(b)].sort((one, other) => one.size - other.size);
  if (!few || !many || few.size < FEWEST_WORDS - SHINGLE) return 0;
  return [...few].filter((shingle) => many.has(shingle)).length / few.size;
}

function wordsOf(captured: CapturedText): string[] {
  const published = captured.blocks.filter((block) => block.furniture === undefined);
  const text = published.map((block) => captured.text.slice(block.start, block.end)).join('\n');
  return (
    fold(text)
      .text.toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function shinglesOf(captured: CapturedText): Set<number> {
  const hashes = wordsOf(captured).map(hashWord);
  const shingles = new Set<number>();
  for (let start = 0; start + SHINGLE <= hashes.length; start++) {
    let hash = 0;
    for (let word = 0; word < SHINGLE; word++)
      hash = mix(Math.imul(hash, 31) + (hashes[start + word] as number));
    shingles.add(hash);
  }
  return shingles;
}

/** FNV-1a over UTF-16 code units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash;
}

/** The finaliser of MurmurHash3: spreads every bit over the whole word. */
function mix(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function minima(shingles: ReadonlySet<number>): Uint32Array {
  const mins = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  const [multipliers, offsets] = SEEDS;
  for (const shingle of shingles) {
    for (let row = 0; row < mins.length; row++) {
      const hash = (Math.imul(shingle, multipliers[row] as number) + (offsets[row] as number)) >>> 0;
      if (hash < (mins[row] as number)) mins[row] = hash;
    }
  }
  return mins;
}

/** One odd multiplier and one offset for each row, drawn from the mixer so that they never change. */
const SEEDS: [Uint32Array, Uint32Array] = [
  Uint32Array.from({ length: BANDS * ROWS }, (_, row) => mix(row + 1) | 1),
  Uint32Array.from({ length: BANDS * ROWS }, (_, row) => mix(row + 0x10001)),
];
