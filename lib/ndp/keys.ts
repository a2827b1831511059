import type { PackageItem, Source } from '../model/index.ts';
import { addressKey, identityKeys, numberKey } from '../source/index.ts';
import { foldName } from '../text/fold-name.ts';

/** What one document is known by: its address, its number. Texts to be compared, as a source's keys are. */
export const itemKeys = (item: PackageItem): string[] => [...numberKeys(item), ...addressKeys(item)];

export const numberKeys = ({ documentNumber }: PackageItem): string[] =>
  documentNumber ? [`number:${numberKey(documentNumber)}`] : [];

export const addressKeys = ({ addresses }: PackageItem): string[] =>
  addresses.map((address) => `address:${addressKey(address)}`);

/**
 * The number of an RIR without the letter of its language: a package's English and French versions list the same
 * response under MEX201601.E and MEX201601.F.
 */
export const workNumber = (number: string): string =>
  numberKey(number).replace(/^([A-Z]{3}\d{5,6})\.(?:EF|FE|E|F)$/, '$1');

/** Title, container and body as one, without marks and case: what stays when a list is edited around it. */
export const wordsKey = ({ title, subtitle = '', body = '' }: PackageItem): string =>
  [title, subtitle, body].map(foldName).join('|');

export const titleKey = ({ title, subtitle = '' }: PackageItem): string =>
  [title, subtitle].map(foldName).join('|');

/** Of works that come out each year only the edition differs: titles without their years. */
export const seriesKey = (item: PackageItem): string => wordsKey(item).replace(/\b(?:19|20)\d\d\b/g, '#');

/** Which source of the library each item is, by address or number; the first source where several claim it. */
export function heldItems(
  items: readonly PackageItem[],
  sources: readonly Source[],
): ReadonlyMap<PackageItem, Source> {
  const byKey = new Map<string, Source>();
  for (const source of sources)
    for (const key of identityKeys(source.metadata, source.addresses))
      if (!byKey.has(key)) byKey.set(key, source);
  const held = new Map<PackageItem, Source>();
  for (const item of items) {
    const source = itemKeys(item)
      .map((key) => byKey.get(key))
      .find((found) => found !== undefined);
    if (source) held.set(item, source);
  }
  return held;
}
