import type { Ground } from '../../model/index.ts';
import { publisherOf, republishes } from '../../publisher/index.ts';
import { addressKey, siteOf, unwrapped } from '../../source/index.ts';
import type { SourceContent } from '../fields.ts';
import { uniteAddresses } from './merge.ts';

/** Which copies of a work may lend it what they say of it: those that more than their text makes copies. */

/** One end of a join: where it stands, and whether it came with the product. */
export interface End {
  address: string;
  seed?: boolean;
}

/**
 * Whether anybody could stand behind an address. A number or a DOI that a stranger's page prints says as little as its
 * title: publishers and libraries that the registry knows print their own.
 */
export function isStranger({ address, seed }: End): boolean {
  if (seed) return false;
  const place = unwrapped(address);
  const publisher = publisherOf({ address: place });
  const host = URL.parse(place)?.hostname ?? '';
  return !republishes(host) && (publisher === null || publisher.id.startsWith('host:'));
}

/** Whether more than its words puts a copy to a work: its address, or a number on the site of a known house. */
export function isVouched(grounds: readonly Ground[], copy: End, home: End): boolean {
  if (grounds.length === 0 || grounds.some(({ by }) => by === 'address')) return true;
  if (!grounds.some(({ by }) => by === 'number' || by === 'doi')) return false;
  return siteOf(copy.address) === siteOf(home.address) || !(isStranger(copy) || isStranger(home));
}

type Known = Pick<SourceContent, 'addresses' | 'onText'>;

const keysOf = (addresses: readonly string[] = []): ReadonlySet<string> => new Set(addresses.map(addressKey));

/** Whether a work knows an address, and knows it by its text alone. */
export const isDoubtful = ({ onText }: Pick<Known, 'onText'>, address: string): boolean =>
  keysOf(onText).has(addressKey(address));

/** Of two contents of one work, the addresses that neither has for a better reason than their text. */
export function doubtfulInBoth(one: Known, other: Known): string[] {
  const vouched = [one, other].map(({ addresses, onText }) => {
    const doubtful = keysOf(onText);
    return new Set([...keysOf(addresses)].filter((key) => !doubtful.has(key)));
  });
  const all = uniteAddresses(one.onText ?? [], other.onText ?? []);
  return all.filter((address) => !vouched.some((known) => known.has(addressKey(address))));
}

/**
 * Of the addresses that went together out of a work, those that only their text makes copies of the first of them:
 * two copies that text alone put to one work have nothing better in common.
 */
export function doubtfulBeside(
  home: string | undefined,
  addresses: readonly string[],
  onText: readonly string[] = [],
): string[] {
  if (home === undefined) return [];
  const [own, doubtful] = [addressKey(home), keysOf(onText)];
  return addresses.filter((address) => {
    const key = addressKey(address);
    return key !== own && (doubtful.has(own) || doubtful.has(key));
  });
}

/** A work's marks as a part of its content; none where nothing is doubtful. */
export const marksOf = (onText: readonly string[]): { onText?: string[] } =>
  onText.length > 0 ? { onText: [...onText] } : {};
