import { canonicalJson } from '../../custody/index.ts';
import type { Ground, SourceId } from '../../model/index.ts';
import type { SourceRow, Version } from '../rows.ts';
import type { Store } from '../store.ts';
import { addressesOf, type Digest } from './digest.ts';
import type { Match } from './match.ts';
import { copyAt, mergeMetadata, uniteAddresses } from './merge.ts';

/** `read`: the version the row had when it was planned, absent where it is new. */
export interface SourcePlan {
  row: SourceRow;
  read: Version | undefined;
}

/** The source's row with what a new capture of it showed; null when that was nothing new. */
export async function planSource(
  store: Store,
  id: SourceId,
  { row: matched, grounds }: Match,
  digest: Digest,
): Promise<SourcePlan | null> {
  const { located, named, hints, bands, samples } = digest;
  const keys = [...located, ...named, ...hints, ...bands, ...samples];
  if (!matched) return { row: await newSource(store, id, digest, keys), read: undefined };
  const { codec } = store.inside;
  const standing = await codec.open(matched.body);
  const copy = copyAt(standing.addresses[0], digest.facts.address);
  const merged = {
    ...standing,
    metadata: mergeMetadata(standing.metadata, digest.metadata, copy),
    addresses: uniteAddresses(standing.addresses, addressesOf(digest.facts)),
    ...(copy !== null && isTextAlone(grounds)
      ? { onText: uniteAddresses(standing.onText ?? [], addressesOf(digest.facts)) }
      : {}),
  };
  const united = [...new Set([...matched.keys, ...keys])];
  const unchanged =
    canonicalJson(merged) === canonicalJson(standing) && united.length === matched.keys.length;
  if (unchanged) return null;
  return { row: { ...matched, keys: united, body: await codec.seal(merged) }, read: matched.version };
}

/**
 * A title is words too: any page can print it. Where all words are the same nothing was altered, and the page is a
 * copy for all that a reader sees.
 */
const isTextAlone = (grounds: readonly Ground[]): boolean =>
  grounds.length > 0 &&
  grounds.every((ground) =>
    ground.by === 'text' ? ground.share < 1 : ground.by === 'contained' || ground.by === 'title',
  );

async function newSource(
  store: Store,
  id: SourceId,
  { facts, metadata }: Digest,
  keys: string[],
): Promise<SourceRow> {
  const { codec, clock } = store.inside;
  const at = clock();
  const content = { metadata, addresses: uniteAddresses([], addressesOf(facts)) };
  return { id, createdAt: at, updatedAt: at, version: '', keys, body: await codec.seal(content) };
}
