import type { SourceMetadata } from '../../model/index.ts';
import { fold } from '../../text/fold.ts';
import { addressKey, addressKeys } from './address.ts';
import { numberKey, workNumber } from './number.ts';
import { claimedOriginal } from './wrappers.ts';

/** A DOI without resolver and `doi:`, in lower case. */
export const doiKey = (doi: string): string => doi.replace(/^.*?(?=10\.)/s, '').toLowerCase();

/** A title as its letters and digits alone. */
export const bareTitle = (title: string): string =>
  fold(title)
    .text.toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Shorter titles are everybody's: "Mexico", "Annual report". */
const TELLING_TITLE = 20;
const DOI_ADDRESS = /^doi\.org\/(10\..+)$/;

/** Keys under which a source is found again: `address:…`, `number:…`, `doi:…`, without doubles. */
export function identityKeys(metadata: SourceMetadata, addresses: readonly string[]): string[] {
  const canonical = metadata.canonicalUrl?.value;
  const all = [...addresses, ...(canonical ? [canonical] : [])];
  const keys = all.flatMap(addressKeys);
  if (metadata.number) keys.push(`number:${numberKey(metadata.number.value)}`);
  if (metadata.doi) keys.push(`doi:${doiKey(metadata.doi.value)}`);
  keys.push(...all.flatMap((address) => DOI_ADDRESS.exec(addressKey(address))?.[1] ?? []).map(doiName));
  return [...new Set(keys)];
}

const doiName = (doi: string): string => `doi:${doiKey(doi)}`;

/**
 * Keys that make two sources worth a look and prove nothing: the number without its language, the title, the
 * address that a proxy's page claims to show.
 */
export function hintKeys(metadata: SourceMetadata, addresses: readonly string[]): string[] {
  const keys: string[] = [];
  if (metadata.number) keys.push(`work:${workNumber(metadata.number.value)}`);
  const title = metadata.title && bareTitle(metadata.title.value);
  if (title && title.length >= TELLING_TITLE) keys.push(`title:${title}`);
  for (const address of addresses) {
    const claimed = claimedOriginal(address);
    if (claimed) keys.push(`claimed:${addressKey(claimed)}`);
    keys.push(`claimed:${addressKey(address)}`);
  }
  return [...new Set(keys)];
}
