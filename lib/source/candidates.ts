import type { Candidate, Field } from '../model/index.ts';
import type { Evidence } from './evidence.ts';

const MOST_OTHERS = 8;

/**
 * The best of what was found. Places that agree strengthen one another, as independent witnesses do; a value found
 * twice in one kind of place counts once. Ties go to the earlier.
 * @param sameness values with the same text are one value; an empty one is dropped
 */
export function choose<T>(
  candidates: readonly Candidate<T>[],
  sameness: (value: T) => string,
): Field<T> | undefined {
  const groups = new Map<string, Candidate<T>[]>();
  for (const candidate of candidates) {
    const key = sameness(candidate.value);
    if (key !== '') groups.set(key, [...(groups.get(key) ?? []), candidate]);
  }
  const ranked = [...groups.values()].map(merge).sort((a, b) => b.weight - a.weight);
  const [best, ...others] = ranked;
  if (!best) return undefined;
  return others.length > 0 ? { ...best, others: others.slice(0, MOST_OTHERS) } : best;
}

function merge<T>(group: readonly Candidate<T>[]): Candidate<T> {
  const strongest = group.reduce((best, next) => (next.weight > best.weight ? next : best));
  const byKind = new Map<string, number>();
  for (const { foundIn, weight } of group) byKind.set(foundIn, Math.max(weight, byKind.get(foundIn) ?? 0));
  const doubt = [...byKind.values()].reduce((left, weight) => left * (1 - weight), 1);
  return { ...strongest, weight: 1 - doubt };
}

/** Contents of the metas of a weight table, read by `read`; what it cannot read is left out. */
export function fromMetas<T>(
  evidence: Evidence,
  table: Readonly<Record<string, number>>,
  read: (content: string) => T | null | undefined,
): Candidate<T>[] {
  const found: Candidate<T>[] = [];
  for (const [name, weight] of Object.entries(table)) {
    const value = read(evidence.metas.get(name)?.[0] ?? '');
    if (value) found.push({ value, foundIn: 'meta', place: `meta ${name}`, weight });
  }
  return found;
}

/** Letters and digits only, marks and case folded: what makes two titles or names the same. */
export const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
