import type { Candidate, Instant } from '../../model/index.ts';
import { addressKey } from '../../source/index.ts';
import { uniteAddresses } from '../clip/merge.ts';
import {
  candidatesIn,
  isTakenBack,
  isUsers,
  keysOfMetadata,
  metadataOf,
  type SourceContent,
  withTakenBack,
} from '../fields.ts';

/**
 * What two libraries say of one source, field by field. Every correction survives, the later first, but those that
 * either library took back; of what was found, the row that was written later comes first.
 */
export function united(newer: SourceContent, older: SourceContent): SourceContent {
  const both = withTakenBack({ ...older, ...newer }, older.takenBack ?? []);
  const keys = [newer, older].flatMap(({ metadata }) => keysOfMetadata(metadata));
  const metadata = metadataOf(keys, (key) => {
    const all = [newer, older].flatMap((content) => candidatesIn(content.metadata, key));
    const users = all.filter((one) => isUsers(one) && !isTakenBack(both, key, one.said?.at));
    return [...users.toSorted(byMoment), ...all.filter((one) => !isUsers(one))];
  });
  const { onText: _, ...rest } = both;
  const onText = unvouched(newer, older);
  const addresses = uniteAddresses(newer.addresses, older.addresses);
  return { ...rest, metadata, addresses, ...(onText.length > 0 ? { onText } : {}) };
}

/** Addresses that no library has for a better reason than their text. */
function unvouched(one: SourceContent, other: SourceContent): string[] {
  const keys = (addresses: readonly string[] = []) => new Set(addresses.map(addressKey));
  const vouched = [one, other].map(({ addresses, onText }) => {
    const doubtful = keys(onText);
    return new Set([...keys(addresses)].filter((key) => !doubtful.has(key)));
  });
  const all = uniteAddresses(one.onText ?? [], other.onText ?? []);
  return all.filter((address) => !vouched.some((known) => known.has(addressKey(address))));
}

const momentOf = ({ said }: Candidate<unknown>): Instant => said?.at ?? '';

/** The later first. */
const byMoment = (a: Candidate<unknown>, b: Candidate<unknown>): number =>
  momentOf(a) < momentOf(b) ? 1 : momentOf(a) > momentOf(b) ? -1 : 0;
