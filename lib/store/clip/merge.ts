import { type Candidate, isStandIn, type SourceMetadata } from '../../model/index.ts';
import { addressKey, siteOf, withoutAnchor } from '../../source/index.ts';
import { candidatesIn, keysOfMetadata, metadataOf } from '../fields.ts';

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
  return metadataOf([...keysOfMetadata(standing), ...keysOfMetadata(found)], (key) => [
    ...candidatesIn(standing, key),
    ...candidatesIn(found, key).map((candidate) => borrow(candidate, copy)),
  ]);
}

function borrow(candidate: Candidate<unknown>, copy: string | null): Candidate<unknown> {
  if (copy === null || isStandIn(candidate) || ['user', 'seed', 'other-copy'].includes(candidate.foundIn))
    return candidate;
  return { ...candidate, foundIn: 'other-copy', place: `copy at ${copy}` };
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
