import {
  bandKeys,
  hintKeys,
  identityKeys,
  judge,
  type Likeness,
  overlapOf,
  sampleKeys,
} from '../../../lib/source/index.ts';
import type { Pair } from './variants.ts';

/** What became of the pairs of one kind. */
export interface Score {
  kind: string;
  same: boolean;
  pairs: number;
  /** Joined by themselves, and asked about: ours, keys and verdict together. */
  joined: number;
  asked: number;
  /** Joined by a plain share of shingles in common, at each threshold. */
  plain: number[];
}

export const THRESHOLDS = [0.5, 0.7, 0.9] as const;

/** Ours through keys and verdict, as a library would do it, beside plain shingle overlap. */
export function scoreAll(pairs: readonly Pair[]): Score[] {
  const kinds = Map.groupBy(pairs, (pair) => pair.kind);
  return [...kinds].map(([kind, some]) => {
    const verdicts = some.map(({ one, other }) => (meets(one, other) ? judge(other, one) : null));
    const overlaps = some.map(({ one, other }) => similarityOf(one, other));
    return {
      kind,
      same: some[0]?.same ?? false,
      pairs: some.length,
      joined: verdicts.filter((verdict) => verdict?.kind === 'certain').length,
      asked: verdicts.filter((verdict) => verdict?.kind === 'likely').length,
      plain: THRESHOLDS.map((least) => overlaps.filter((share) => share >= least).length),
    };
  });
}

function similarityOf(one: Likeness, other: Likeness): number {
  const [a, b] = [one.texts[0], other.texts[0]];
  return a && b ? overlapOf(a, b).similarity : 0;
}

/** Whether the index would lead from one to the other: a band, a number, a title, or two samples. */
export function meets(one: Likeness, other: Likeness): boolean {
  const keys = new Set(strongKeys(one));
  if (strongKeys(other).some((key) => keys.has(key))) return true;
  const samples = new Set(one.texts.flatMap(sampleKeys));
  return other.texts.flatMap(sampleKeys).filter((key) => samples.has(key)).length >= 2;
}

const strongKeys = ({ texts, metadata, addresses }: Likeness): string[] => [
  ...texts.flatMap(bandKeys),
  ...identityKeys(metadata, addresses),
  ...hintKeys(metadata, addresses),
];

/** Every page against every other: pairs that share a key, and of these the joined. */
export function scoreCrowd(works: readonly Likeness[]): { looked: number; joined: [number, number][] } {
  const byKey = new Map<string, number[]>();
  for (const [index, work] of works.entries())
    for (const key of strongKeys(work)) byKey.set(key, [...(byKey.get(key) ?? []), index]);
  const looked = new Set<string>();
  const joined: [number, number][] = [];
  for (const group of byKey.values())
    for (const one of group)
      for (const other of group) {
        if (one >= other || looked.has(`${one} ${other}`)) continue;
        looked.add(`${one} ${other}`);
        const [a, b] = [works[one], works[other]];
        if (a && b && judge(b, a)?.kind === 'certain') joined.push([one, other]);
      }
  return { looked: looked.size, joined };
}
