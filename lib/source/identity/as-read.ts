import {
  type Candidate,
  type CaptureSummary,
  type Field,
  isStandIn,
  type MetadataKey,
  type Source,
  type SourceMetadata,
} from '../../model/index.ts';
import { WEIGHTS } from '../weights.ts';
import { addressKey, siteOf } from './address.ts';
import { archivedCopy } from './wrappers.ts';

/** Whether nothing that a stranger could not print puts a capture to its source. */
export const restsOnText = ({ onText = [] }: Source, { address }: CaptureSummary): boolean =>
  onText.some((one) => addressKey(one) === addressKey(address));

/**
 * A source as a reader of one of its copies may cite it: with what that copy says of itself. A correction of the
 * user's holds for every copy. What the copy does not say is borrowed from those that more than their text makes
 * copies, and says from where; a copy that rests on its text borrows nothing. Its words may be altered, and nobody is
 * made the author or publisher of them.
 */
export function asRead(source: Source, capture: CaptureSummary): Source {
  const home = source.addresses[0];
  const alone = restsOnText(source, capture);
  const isHome = home === undefined || siteOf(home) === siteOf(capture.address);
  const lent = (field: Field<unknown>): Field<unknown> | undefined => {
    if (alone) return undefined;
    if (isHome || field.foundIn === 'other-copy') return field;
    return { ...field, foundIn: 'other-copy', place: `copy at ${URL.parse(home)?.hostname ?? home}` };
  };
  const metadata: Record<string, unknown> = {};
  const keys = [...Object.keys(source.metadata), ...Object.keys(capture.metadata)] as MetadataKey[];
  for (const key of new Set(keys)) {
    const field = source.metadata[key] as Field<unknown> | undefined;
    const own = capture.metadata[key] as Field<unknown> | undefined;
    const read = field && (isUsers(field) || (isHome && !alone && isGiven(field))) ? field : own;
    const told = read && isStandIn(read) ? undefined : read;
    const shown = told ?? (field && lent(field)) ?? read;
    if (shown) metadata[key] = shown;
  }
  const archived = metadata.archivedUrl ? null : archiveOf(source, capture);
  if (archived) metadata.archivedUrl = { value: archived, foundIn: 'address', weight: WEIGHTS.archivedUrl };
  return { ...source, metadata: metadata as SourceMetadata };
}

/** Of the source's addresses one at which an archive keeps this very copy; a search engine's cache keeps nothing. */
function archiveOf({ addresses, onText = [] }: Source, { address }: CaptureSummary): string | null {
  const isKept = (one: string) => {
    const kept = onText.includes(one) ? null : archivedCopy(one);
    return kept?.stamp != null && addressKey(kept.original) === addressKey(address);
  };
  return addresses.find(isKept) ?? null;
}

/**
 * A source with the date that its page bore when it was last captured there: a page of versions is known by its
 * newest. What was found before stays beside it; what the user or a seed says stays as it is.
 */
export function asLastSeen(source: Source, captures: readonly CaptureSummary[]): Source {
  const { published } = source.metadata;
  const home = source.addresses[0];
  if (home === undefined || (published && (isUsers(published) || isGiven(published)))) return source;
  const last = captures
    .filter(({ address }) => addressKey(address) === addressKey(home))
    .reduce<CaptureSummary | null>(
      (best, next) => (best && startOf(best) > startOf(next) ? best : next),
      null,
    );
  const shown = last?.metadata.published;
  if (!shown || JSON.stringify(shown.value) === JSON.stringify(published?.value)) return source;
  const others = [...(shown.others ?? []), ...(published ? [withoutOthers(published)] : [])];
  return { ...source, metadata: { ...source.metadata, published: { ...shown, others } } };
}

const startOf = ({ circumstances }: CaptureSummary): string => circumstances.startedAt ?? '';

const withoutOthers = <T>({ others: _, ...candidate }: Field<T>): Candidate<T> => candidate;

const isUsers = ({ foundIn }: Field<unknown>): boolean => foundIn === 'user';

/** Said of the site by a rule of the user's, or of the work by the product. */
const isGiven = ({ foundIn }: Field<unknown>): boolean => foundIn === 'user-rule' || foundIn === 'seed';
