import { canonicalJson } from '../../custody/index.ts';
import type { SourceId } from '../../model/index.ts';
import { addressKey } from '../../source/index.ts';
import type { SourceRow, Version } from '../rows.ts';
import type { Store } from '../store.ts';
import { addressesOf, type Digest } from './digest.ts';
import type { Match } from './match.ts';
import { copyAt, mergeMetadata, uniteAddresses } from './merge.ts';
import { isDoubtful, isVouched, marksOf } from './vouched.ts';

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
  const { address } = digest.facts;
  const here = addressesOf(digest.facts);
  const home = standing.addresses[0];
  const isKnown = isAmong(standing.addresses, address);
  const vouched =
    home === undefined || isVouched(grounds, { address }, { address: home, ...seedOf(matched) });
  const lends = isKnown ? !isDoubtful(standing, address) : vouched;
  const doubtful = lends || isKnown ? [] : here.filter((one) => !isAmong(standing.addresses, one));
  const merged = {
    ...standing,
    metadata: lends
      ? mergeMetadata(standing.metadata, digest.metadata, copyAt(home, address))
      : standing.metadata,
    addresses: uniteAddresses(standing.addresses, here),
    ...marksOf(uniteAddresses(standing.onText ?? [], doubtful)),
  };
  const united = [...new Set([...matched.keys, ...keys])];
  const unchanged =
    canonicalJson(merged) === canonicalJson(standing) && united.length === matched.keys.length;
  if (unchanged) return null;
  return { row: { ...matched, keys: united, body: await codec.seal(merged) }, read: matched.version };
}

const isAmong = (addresses: readonly string[], address: string): boolean =>
  addresses.some((one) => addressKey(one) === addressKey(address));

const seedOf = ({ seed }: SourceRow): { seed?: true } => (seed ? { seed } : {});

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
