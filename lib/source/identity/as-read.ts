import type { CaptureSummary, Field, MetadataKey, Source, SourceMetadata } from '../../model/index.ts';
import { addressKey, siteOf } from './address.ts';

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
    const shown = read ?? (field && lent(field));
    if (shown) metadata[key] = shown;
  }
  return { ...source, metadata: metadata as SourceMetadata };
}

const isUsers = ({ foundIn }: Field<unknown>): boolean => foundIn === 'user';

/** Said of the site by a rule of the user's, or of the work by the product. */
const isGiven = ({ foundIn }: Field<unknown>): boolean => foundIn === 'user-rule' || foundIn === 'seed';
