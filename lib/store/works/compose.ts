import type { Candidate, CapturedText, CaptureSummary, Instant, MetadataKey } from '../../model/index.ts';
import { addressKey, bandKeys, hintKeys, numberKeys, sampleKeys, shingled } from '../../source/index.ts';
import { addressesOf, macs } from '../clip/digest.ts';
import { copyAt, mergeMetadata, uniteAddresses } from '../clip/merge.ts';
import { doubtfulBeside, isDoubtful, marksOf } from '../clip/vouched.ts';
import {
  candidatesIn,
  isUsers,
  keysOfMetadata,
  metadataOf,
  type SourceContent,
  withTakenBack,
} from '../fields.ts';
import { sourceKeys } from '../sources.ts';
import type { Store } from '../store.ts';
import { ruledMetadata } from '../user-rules.ts';

/**
 * A source as its captures alone show it, the first being its home. The user's rules for their sites hold.
 * @param onText addresses that, where these captures stood until now, only their text made copies: they lend nothing
 */
export async function composeSource(
  store: Store,
  captures: readonly CaptureSummary[],
  onText: readonly string[] = [],
): Promise<SourceContent> {
  const home = captures[0]?.address;
  const addresses = captures.reduce<string[]>((all, one) => uniteAddresses(all, addressesOf(one)), []);
  const marks = marksOf(doubtfulBeside(home, addresses, onText));
  let metadata: SourceContent['metadata'] = {};
  for (const capture of captures) {
    if (isDoubtful(marks, capture.address)) continue;
    const found = await ruledMetadata(store, capture);
    metadata = mergeMetadata(metadata, found, copyAt(home, capture.address));
  }
  return { metadata, addresses, ...marks };
}

/** A source's captures, and whether it came with the product. */
export interface Parting {
  staying: readonly CaptureSummary[];
  leaving: readonly CaptureSummary[];
  seed: boolean;
}

/**
 * What two sources say after some captures left one for the other. Each says what its captures show under the user's
 * rules of now; a correction goes with the copy it was made on, and stays where that is on both sides; what came with
 * the product, or in a file of the user's, stays.
 */
export async function divided(
  store: Store,
  standing: SourceContent,
  { staying, leaving, seed }: Parting,
): Promise<{ rest: SourceContent; gone: SourceContent }> {
  const [rest, gone] = (await Promise.all(
    [staying, leaving].map((captures) => composeSource(store, captures, standing.onText)),
  )) as [SourceContent, SourceContent];
  const [here, there] = [rest, gone].map(({ addresses }) => new Set(addresses.map(addressKey)));
  const hosts = new Set(leaving.map(({ address }) => `copy at ${URL.parse(address)?.hostname}`));
  const goes = ({ said }: Candidate<unknown>): boolean => {
    const key = said && addressKey(said.of);
    return key !== undefined && there?.has(key) === true && !here?.has(key);
  };
  const lasts = ({ foundIn, place = '' }: Candidate<unknown>): boolean =>
    foundIn === 'seed' || foundIn === 'imported' || (seed && foundIn === 'other-copy' && !hosts.has(place));
  const kept = chosen(standing, (one) => (isUsers(one) ? !goes(one) : lasts(one)));
  const moved = chosen(standing, (one) => isUsers(one) && goes(one));
  const left = new Set([...(there ?? [])].filter((key) => !here?.has(key)));
  const { onText: _, ...kin } = standing;
  return {
    rest: withTakenBack(
      {
        ...kin,
        metadata: mergeMetadata(kept, rest.metadata, null),
        addresses: standing.addresses.filter((address) => !left.has(addressKey(address))),
        ...marksOf(rest.onText ?? []),
      },
      momentsOf(moved),
    ),
    gone: { ...gone, metadata: mergeMetadata(moved, gone.metadata, null) },
  };
}

const chosen = ({ metadata }: SourceContent, holds: (candidate: Candidate<unknown>) => boolean) =>
  metadataOf(keysOfMetadata(metadata), (key) => candidatesIn(metadata, key).filter(holds));

/** When the user gave the values of some metadata. */
const momentsOf = (metadata: SourceContent['metadata']): { field: MetadataKey; at: Instant }[] =>
  keysOfMetadata(metadata).flatMap((field) =>
    candidatesIn(metadata, field).flatMap(({ said }) => (said ? [{ field, at: said.at }] : [])),
  );

/** All keys a source is found by: its identity, hints at it, and its captures' texts. */
export async function keysOf(
  store: Store,
  { metadata, addresses }: SourceContent,
  texts: readonly CapturedText[],
): Promise<string[]> {
  const read = texts.map(shingled);
  return macs(store, [
    ...sourceKeys(metadata, addresses),
    ...numberKeys(metadata),
    ...hintKeys(metadata, addresses),
    ...read.flatMap((text) => [...bandKeys(text), ...sampleKeys(text)]),
  ]);
}
