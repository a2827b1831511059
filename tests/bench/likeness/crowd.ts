import { bandKeys, overlapOf, type Shingled, sampleKeys, shingled } from '../../../lib/source/index.ts';
import { dice } from './variants.ts';

/** What looking up one text among many works costs. */
export interface Lookups {
  works: number;
  buildSeconds: number;
  /** Bytes that the keys and their lists take. */
  memory: number;
  /** Milliseconds: making the text's keys, finding its candidates, comparing them. */
  keys: Quantiles;
  find: Quantiles;
  compare: Quantiles;
  found: number;
  asked: number;
}

export interface Quantiles {
  median: number;
  p95: number;
}

const WORDS = 800;
const VOCABULARY = 20_000;
const ASKED = 300;
const MOST_COMPARED = 8;

/** Synthetic works, their keys in one index; then near-copies of some are looked for among all. */
export function measureLookups(works: number): Lookups {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const began = performance.now();
  const index = new Map<string, number[]>();
  for (let work = 0; work < works; work++)
    for (const key of keysOf(textOf(work))) {
      const there = index.get(key);
      if (there) there.push(work);
      else index.set(key, [work]);
    }
  const buildSeconds = (performance.now() - began) / 1_000;
  globalThis.gc?.();
  const memory = process.memoryUsage().heapUsed - before;
  const times = { keys: [] as number[], find: [] as number[], compare: [] as number[] };
  let found = 0;
  for (let turn = 0; turn < ASKED; turn++) {
    const target = Math.floor((turn * works) / ASKED);
    if (lookUp(index, textOf(target, 0.02), times).includes(target)) found++;
  }
  const { keys, find, compare } = times;
  return {
    works,
    buildSeconds,
    memory,
    keys: quantiles(keys),
    find: quantiles(find),
    compare: quantiles(compare),
    found,
    asked: ASKED,
  };
}

function lookUp(
  index: ReadonlyMap<string, number[]>,
  text: string,
  times: { keys: number[]; find: number[]; compare: number[] },
): number[] {
  const start = performance.now();
  const read = readText(text);
  const keys = [...bandKeys(read), ...sampleKeys(read)];
  const keyed = performance.now();
  const votes = new Map<number, number>();
  for (const key of keys)
    for (const work of index.get(key) ?? []) votes.set(work, (votes.get(work) ?? 0) + 1);
  const ranked = [...votes].sort((a, b) => b[1] - a[1]).slice(0, MOST_COMPARED);
  const looked = performance.now();
  const alike = ranked.filter(([work]) => overlapOf(read, readText(textOf(work))).similarity >= 0.5);
  const compared = performance.now();
  times.keys.push(keyed - start);
  times.find.push(looked - keyed);
  times.compare.push(compared - looked);
  return alike.map(([work]) => work);
}

const keysOf = (text: string): string[] => {
  const read = readText(text);
  return [...bandKeys(read), ...sampleKeys(read)];
};

const readText = (text: string): Shingled =>
  shingled({ text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] });

/** A work's words, drawn by its number; some of them changed. */
function textOf(work: number, changed = 0): string {
  const roll = dice(work + 1);
  const other = dice(work + 7);
  const words: string[] = [];
  for (let at = 0; at < WORDS; at++) {
    const word = Math.floor(roll() ** 2 * VOCABULARY);
    words.push(`w${other() < changed ? word + 1 : word}`);
  }
  return words.join(' ');
}

function quantiles(times: readonly number[]): Quantiles {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}
