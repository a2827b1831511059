import { type Field, isStandIn, type SourceMetadata } from '../../model/index.ts';
import { fold } from '../../text/fold.ts';
import { addressKey, addressKeys, siteOf } from './address.ts';
import { numberKey, workNumber } from './number.ts';
import { atArchive, claimedOriginal } from './wrappers.ts';

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

/**
 * Whether a page's word for its own address counts. Any page can name any other as its canonical address; believed
 * across sites, a stranger's page would become a copy of a report it only claims to be. An archive says what it
 * holds a copy of, where its short addresses do not.
 */
export const mayName = (address: string, canonical: string): boolean =>
  siteOf(canonical) === siteOf(address) || atArchive(address);

/** Keys under which a source is found again: `address:…`, `number:…`, `doi:…`, without doubles. */
export function identityKeys(metadata: SourceMetadata, addresses: readonly string[]): string[] {
  const all = [...addresses, ...believed(metadata.canonicalUrl, addresses)];
  const keys = all.flatMap(addressKeys);
  if (metadata.number) keys.push(`number:${numberKey(metadata.number.value)}`);
  if (metadata.doi) keys.push(`doi:${doiKey(metadata.doi.value)}`);
  keys.push(...all.flatMap((address) => DOI_ADDRESS.exec(addressKey(address))?.[1] ?? []).map(doiName));
  return [...new Set(keys)];
}

function believed(canonical: Field<string> | undefined, addresses: readonly string[]): string[] {
  if (!canonical) return [];
  const { value, foundIn } = canonical;
  const ours = foundIn === 'user' || foundIn === 'seed';
  return ours || addresses.some((address) => mayName(address, value)) ? [value] : [];
}

const doiName = (doi: string): string => `doi:${doiKey(doi)}`;

/** Keys of every number and DOI that was found, whichever was chosen: pages still show them. */
export function numberKeys({ number, doi }: SourceMetadata): string[] {
  const all = <T>(field: Field<T> | undefined): T[] =>
    field ? [field, ...(field.others ?? [])].map(({ value }) => value) : [];
  return [
    ...all(number).map((value) => `number:${numberKey(value)}`),
    ...all(doi).map((value) => `doi:${doiKey(value)}`),
  ];
}

/**
 * Keys that make two sources worth a look and prove nothing: the number without its language, the title, the
 * address that a proxy's page claims to show.
 */
export function hintKeys(metadata: SourceMetadata, addresses: readonly string[]): string[] {
  const keys: string[] = [];
  if (metadata.number) keys.push(`work:${workNumber(metadata.number.value)}`);
  const title = metadata.title && !isStandIn(metadata.title) && bareTitle(metadata.title.value);
  if (title && title.length >= TELLING_TITLE) keys.push(`title:${title}`);
  for (const address of addresses) {
    const claimed = claimedOriginal(address);
    if (claimed) keys.push(`claimed:${addressKey(claimed)}`);
    keys.push(`claimed:${addressKey(address)}`);
  }
  return [...new Set(keys)];
}
