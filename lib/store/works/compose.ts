import { canonicalJson } from '../../custody/index.ts';
import type {
  Candidate,
  CapturedText,
  CaptureSummary,
  Field,
  MetadataKey,
  Source,
  SourceMetadata,
} from '../../model/index.ts';
import { addressKey, bandKeys, hintKeys, numberKeys, sampleKeys, shingled } from '../../source/index.ts';
import { addressesOf, macs } from '../clip/digest.ts';
import { copyAt, mergeMetadata, uniteAddresses } from '../clip/merge.ts';
import { candidatesOf, sourceKeys } from '../sources.ts';
import type { Store } from '../store.ts';
import { ruledMetadata } from '../user-rules.ts';

export type SourceContent = Pick<Source, 'metadata' | 'addresses'>;

/** A source as its captures alone show it, the first being its home. The user's rules for their sites hold. */
export async function composeSource(
  store: Store,
  captures: readonly CaptureSummary[],
): Promise<SourceContent> {
  const home = captures[0]?.address;
  let content: SourceContent = { metadata: {}, addresses: [] };
  for (const capture of captures) {
    const found = await ruledMetadata(store, capture);
    content = {
      metadata: mergeMetadata(content.metadata, found, copyAt(home, capture.address)),
      addresses: uniteAddresses(content.addresses, addressesOf(capture)),
    };
  }
  return content;
}

/**
 * A source after some of its captures left: what only they showed goes with them; corrections, and what came with
 * the product, stay.
 */
export async function withoutCaptures(
  store: Store,
  standing: SourceContent,
  staying: readonly CaptureSummary[],
  leaving: readonly CaptureSummary[],
): Promise<SourceContent> {
  const rest = await composeSource(store, staying);
  const gone = (await composeSource(store, leaving)).metadata;
  const kept = new Set(rest.addresses.map(addressKey));
  const left = new Set(leaving.flatMap(addressesOf).map(addressKey));
  const addresses = standing.addresses.filter((address) => {
    const key = addressKey(address);
    return kept.has(key) || !left.has(key);
  });
  return { metadata: mergeMetadata(remainder(standing.metadata, gone), rest.metadata, null), addresses };
}

/** Values that were found in no capture that goes, and all that the user or the product put in. */
function remainder(standing: SourceMetadata, gone: SourceMetadata): SourceMetadata {
  const metadata: Record<string, unknown> = {};
  for (const key of Object.keys(standing) as MetadataKey[]) {
    const leaving = new Set(valuesOf(gone[key] as Field<unknown> | undefined));
    const [first, ...others] = candidatesOf(standing[key] as Field<unknown>).filter(
      (candidate) => isLasting(candidate) || !leaving.has(canonicalJson(candidate.value)),
    );
    if (first) metadata[key] = others.length > 0 ? { ...first, others } : first;
  }
  return metadata as SourceMetadata;
}

const isLasting = ({ foundIn }: Candidate<unknown>): boolean => foundIn === 'user' || foundIn === 'seed';

const valuesOf = (field: Field<unknown> | undefined): string[] =>
  field ? candidatesOf(field).map(({ value }) => canonicalJson(value)) : [];

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
