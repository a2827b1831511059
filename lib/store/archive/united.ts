import type { Candidate, Instant } from '../../model/index.ts';
import { uniteAddresses } from '../clip/merge.ts';
import { doubtfulInBoth, marksOf } from '../clip/vouched.ts';
import {
  candidatesIn,
  isTakenBack,
  isUsers,
  keysOfMetadata,
  metadataOf,
  type SourceContent,
  withTakenBack,
} from '../fields.ts';
import { lastRetired } from '../retired.ts';

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
  const addresses = uniteAddresses(newer.addresses, older.addresses);
  const marks = { ...marksOf(doubtfulInBoth(newer, older)), ...lastRetired(newer, older) };
  return { ...rest, metadata, addresses, ...marks };
}

const momentOf = ({ said }: Candidate<unknown>): Instant => said?.at ?? '';

/** The later first. */
const byMoment = (a: Candidate<unknown>, b: Candidate<unknown>): number =>
  momentOf(a) < momentOf(b) ? 1 : momentOf(a) > momentOf(b) ? -1 : 0;
