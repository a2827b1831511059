import type { CapturedText } from '../../model/index.ts';
import { isTelling, mix, type Shingled, shingled } from './shingles.ts';

/** 24 bands of 4 rows: copies at Jaccard 0.7 share a band in 99.9 of 100 pairs, texts at 0.3 in 18. */
const BANDS = 24;
const ROWS = 4;
/** One shingle of 256 is a sample: what stands in a longer text shares its samples with it. */
const SAMPLED = 256;
const MOST_SAMPLES = 256;

/**
 * Keys that near-copies of a text share: MinHash bands over its word shingles, furniture left out. Texts of fewer
 * than 40 words have none.
 * @returns up to 24 strings `text:<band>:<hash>`, the same on every machine
 */
export const textKeys = (captured: CapturedText): string[] => bandKeys(shingled(captured));

/** The same of a text already read for comparison. */
export function bandKeys(text: Shingled): string[] {
  if (!isTelling(text)) return [];
  const mins = minima(text.shingles);
  return Array.from({ length: BANDS }, (_, band) => {
    let key = 0x811c9dc5 ^ band;
    for (let row = 0; row < ROWS; row++) key = mix(key ^ (mins[band * ROWS + row] as number));
    return `text:${band}:${(key >>> 0).toString(36)}`;
  });
}

/**
 * Keys that a text shares with what holds it, a chapter with its report: the shingles whose hash falls on one of
 * 256 places, the least of them where they are many. Bands cannot find these: most of the longer text is not in
 * the shorter one.
 * @returns up to 256 strings `part:<hash>`
 */
export function sampleKeys(text: Shingled): string[] {
  if (!isTelling(text)) return [];
  const samples = [...text.shingles].filter((hash) => hash % SAMPLED === 0).sort((a, b) => a - b);
  return samples.slice(0, MOST_SAMPLES).map((hash) => `part:${hash.toString(36)}`);
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
