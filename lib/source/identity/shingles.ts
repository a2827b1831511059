import type { CapturedText } from '../../model/index.ts';
import { fold } from '../../text/fold.ts';

/** Words in a shingle; five tell near-copies from texts on the same matter. */
const SHINGLE = 5;
/** Shorter texts are too alike to be told apart by their shingles. */
const FEWEST_WORDS = 40;
/** Of a longer text the beginning stands for the whole: some four hundred printed pages. */
const MOST_LETTERS = 1_200_000;

/** A text as comparisons see it: furniture left out, spelling folded. */
export interface Shingled {
  /** Hashes of its runs of five words. */
  shingles: ReadonlySet<number>;
  /** Its numbers, each once: years, counts, articles. */
  figures: ReadonlySet<string>;
}

/** How much two texts have in common. */
export interface Overlap {
  /** Exact Jaccard similarity of their shingles, 0 to 1. */
  similarity: number;
  /** How much of the shorter one stands in the longer one, 0 to 1; 0 where it is too short to tell. */
  containment: number;
  /** Length of the shorter one over that of the longer one. */
  ratio: number;
  /** How many of the figures of the one with fewer stand in the other, 0 to 1; null where they are too few to tell. */
  figures: number | null;
}

/** Fewer figures than this tell nothing. */
const FEWEST_FIGURES = 5;

/** Reads a text for comparison. Bounded work, whatever its length. */
export function shingled(captured: CapturedText): Shingled {
  const words = wordsOf(captured);
  return { shingles: shinglesOf(words), figures: new Set(words.filter((word) => /^\d/.test(word))) };
}

/** Whether a text is long enough to be told from others by its shingles. */
export const isTelling = ({ shingles }: Shingled): boolean => shingles.size >= FEWEST_WORDS - SHINGLE;

/** Compares two texts. */
export function overlapOf(a: Shingled, b: Shingled): Overlap {
  const [few, many] = a.shingles.size <= b.shingles.size ? [a, b] : [b, a];
  const shared = countShared(few.shingles, many.shingles);
  const all = few.shingles.size + many.shingles.size - shared;
  return {
    similarity: all === 0 ? 0 : shared / all,
    containment: isTelling(few) ? shared / few.shingles.size : 0,
    ratio: many.shingles.size === 0 ? 0 : few.shingles.size / many.shingles.size,
    figures: figuresShared(a.figures, b.figures),
  };
}

function figuresShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number | null {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  return few.size < FEWEST_FIGURES ? null : countShared(few, many) / few.size;
}

function countShared<T>(few: ReadonlySet<T>, many: ReadonlySet<T>): number {
  let shared = 0;
  for (const item of few) if (many.has(item)) shared++;
  return shared;
}

/** How much of two texts' word shingles they share: exact Jaccard similarity, 0 to 1, furniture left out. */
export const textSimilarity = (a: CapturedText, b: CapturedText): number =>
  overlapOf(shingled(a), shingled(b)).similarity;

/**
 * How much of the shorter text stands in the longer one, by word shingles: 0 to 1, furniture left out. Of a text
 * of fewer than 40 words, 0: its words stand in many.
 */
export const textContainment = (a: CapturedText, b: CapturedText): number =>
  overlapOf(shingled(a), shingled(b)).containment;

function wordsOf(captured: CapturedText): string[] {
  const parts: string[] = [];
  let letters = 0;
  for (const { furniture, start, end } of captured.blocks) {
    if (furniture !== undefined) continue;
    parts.push(captured.text.slice(start, Math.min(end, start + MOST_LETTERS - letters)));
    letters += end - start;
    if (letters >= MOST_LETTERS) break;
  }
  return (
    fold(parts.join('\n'))
      .text.toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function shinglesOf(words: readonly string[]): Set<number> {
  const hashes = words.map(hashWord);
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
export function mix(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
