import { canonicalJson } from '../custody/index.ts';
import {
  type Candidate,
  type Field,
  type Instant,
  isStandIn,
  type MetadataKey,
  type Source,
  type SourceMetadata,
} from '../model/index.ts';

/** Pure operations on what is said of a source, field by field. */

/** What a source's row holds of it. */
export type SourceContent = Pick<
  Source,
  'metadata' | 'addresses' | 'onText' | 'takenBack' | 'pageLabels' | 'retired'
>;

export type ValueOf<K extends MetadataKey> = NonNullable<SourceMetadata[K]>['value'];

/** Values kept beside the chosen one; more tell a user nothing. */
const MOST_OTHERS = 12;
/** What a user takes back of one source in many years. */
const MOST_TAKEN_BACK = 500;

/** The chosen value and the others, best first. */
export function candidatesOf<T>({ others, ...chosen }: Field<T>): Candidate<T>[] {
  return [chosen as Candidate<T>, ...(others ?? [])];
}

/** All candidates of a field, best first; none where nothing is said. */
export const candidatesIn = (metadata: SourceMetadata, key: MetadataKey): Candidate<unknown>[] =>
  metadata[key] ? candidatesOf(metadata[key] as Field<unknown>) : [];

export const isUsers = ({ foundIn }: Candidate<unknown>): boolean => foundIn === 'user';

/**
 * A field out of candidates: the user's win, then a seed's, then those trusted more; of equals the first stays first.
 * A found value that is the user's too stays beside it, since the user may take theirs back. Undefined out of none.
 */
export function fieldOf(candidates: readonly Candidate<unknown>[]): Field<unknown> | undefined {
  const [first, ...others] = distinct(candidates.toSorted((a, b) => rank(b) - rank(a)));
  if (!first) return undefined;
  return others.length > 0 ? { ...first, others: others.slice(0, MOST_OTHERS) } : first;
}

function rank({ foundIn, weight, place }: Candidate<unknown>): number {
  if (foundIn === 'user') return 5;
  if (foundIn === 'seed') return 4;
  if (foundIn === 'user-rule') return 3;
  if (isStandIn({ place })) return 0;
  return foundIn === 'other-copy' ? weight : 1 + weight;
}

function distinct(candidates: readonly Candidate<unknown>[]): Candidate<unknown>[] {
  const seen = new Set<string>();
  return candidates.filter((candidate) => {
    const text = `${isUsers(candidate)} ${canonicalJson(candidate.value)}`;
    return !seen.has(text) && seen.add(text);
  });
}

/** Metadata made field by field; a field of which nothing is left is absent. */
export function metadataOf(
  keys: Iterable<MetadataKey>,
  candidates: (key: MetadataKey) => readonly Candidate<unknown>[],
): SourceMetadata {
  const metadata: Record<string, unknown> = {};
  for (const key of new Set(keys)) {
    const field = fieldOf(candidates(key));
    if (field) metadata[key] = field;
  }
  return metadata as SourceMetadata;
}

export const keysOfMetadata = (metadata: SourceMetadata): MetadataKey[] =>
  Object.keys(metadata) as MetadataKey[];

/**
 * A source's content with a user's value in one field. It takes the place of the user's value that stood there;
 * another one, of a source that was joined to this, stays beside it. `null` only takes away the one that stood.
 */
export function corrected<K extends MetadataKey>(
  content: SourceContent,
  key: K,
  value: ValueOf<K> | null,
  said: NonNullable<Candidate<unknown>['said']>,
): SourceContent {
  const all = candidatesIn(content.metadata, key);
  const standing = all.find(isUsers);
  const rest = all.filter((candidate) => candidate !== standing);
  const given: Candidate<unknown>[] = value === null ? [] : [{ value, foundIn: 'user', weight: 1, said }];
  const { [key]: _, ...others } = content.metadata;
  const field = fieldOf([...given, ...rest]);
  const metadata = (field ? { ...others, [key]: field } : others) as SourceMetadata;
  return withTakenBack(
    { ...content, metadata },
    standing?.said ? [{ field: key, at: standing.said.at }] : [],
  );
}

/** Notes that some of the user's values no longer stand here. */
export function withTakenBack(
  content: SourceContent,
  more: NonNullable<SourceContent['takenBack']>,
): SourceContent {
  const all = [...(content.takenBack ?? []), ...more];
  const once = [...new Map(all.map((one) => [`${one.field} ${one.at}`, one])).values()];
  return once.length > 0 ? { ...content, takenBack: once.slice(-MOST_TAKEN_BACK) } : content;
}

/** Whether a user's value was replaced or taken back. */
export const isTakenBack = (
  { takenBack = [] }: SourceContent,
  field: MetadataKey,
  at: Instant | undefined,
): boolean => at !== undefined && takenBack.some((one) => one.field === field && one.at === at);
