import { canonicalJson } from '../../custody/index.ts';
import type { Candidate, Field, MetadataKey, SourceMetadata } from '../../model/index.ts';
import { addressKey, siteOf, withoutAnchor } from '../../source/index.ts';
import { candidatesOf } from '../sources.ts';

/** Values kept beside the chosen one; more tell a user nothing. */
const MOST_OTHERS = 12;

/**
 * A source's metadata with what another capture of it showed. A user's value wins, then a seed's, then the one
 * trusted more; the others stay beside it.
 * @param copy host of the capture, when it is another than the source's own: what is borrowed from it says so
 */
export function mergeMetadata(
  standing: SourceMetadata,
  found: SourceMetadata,
  copy: string | null,
): SourceMetadata {
  const merged: Record<string, unknown> = { ...standing };
  for (const key of Object.keys(found) as MetadataKey[]) {
    const field = found[key] as Field<unknown>;
    merged[key] = mergeField(standing[key] as Field<unknown> | undefined, field, copy);
  }
  return merged as SourceMetadata;
}

function mergeField(
  standing: Field<unknown> | undefined,
  found: Field<unknown>,
  copy: string | null,
): Field<unknown> {
  const borrowed = candidatesOf(found).map((candidate) => borrow(candidate, copy));
  const candidates = [...(standing ? candidatesOf(standing) : []), ...borrowed];
  const [first, ...others] = distinct(candidates.toSorted((a, b) => rank(b) - rank(a)));
  if (!first) return found;
  return others.length > 0 ? { ...first, others: others.slice(0, MOST_OTHERS) } : first;
}

function borrow(candidate: Candidate<unknown>, copy: string | null): Candidate<unknown> {
  if (copy === null || ['user', 'seed', 'other-copy'].includes(candidate.foundIn)) return candidate;
  return { ...candidate, foundIn: 'other-copy', place: `copy at ${copy}` };
}

/** Sorting is stable: of equals, what stood before stays first. */
function rank({ foundIn, weight }: Candidate<unknown>): number {
  if (foundIn === 'user') return 5;
  if (foundIn === 'seed') return 4;
  if (foundIn === 'user-rule') return 3;
  return foundIn === 'other-copy' ? weight : 1 + weight;
}

function distinct(candidates: readonly Candidate<unknown>[]): Candidate<unknown>[] {
  const seen = new Set<string>();
  return candidates.filter(({ value }) => {
    const text = canonicalJson(value);
    return !seen.has(text) && seen.add(text);
  });
}

/** Addresses with one more, unless a form of it is there; its anchor is left off. */
export function uniteAddresses(standing: readonly string[], more: readonly string[]): string[] {
  const united = [...standing];
  const keys = new Set(standing.map(addressKey));
  for (const address of more) {
    if (keys.has(addressKey(address))) continue;
    keys.add(addressKey(address));
    united.push(withoutAnchor(address));
  }
  return united;
}

/** The name of the copy that a source at `home` borrows from; null where that is its own site. */
export function copyAt(home: string | undefined, address: string): string | null {
  const foreign = home !== undefined && siteOf(home) !== siteOf(address);
  return foreign ? (URL.parse(address)?.hostname ?? null) : null;
}
