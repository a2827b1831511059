import type { CaptureSummary, Field, MetadataKey, Source, SourceMetadata } from '../../model/index.ts';
import { addressKey, siteOf } from './address.ts';

/** What a copy says of itself: where it prints another value than the work's home does, its own is the one to cite. */
const ITS_OWN: readonly MetadataKey[] = [
  'published',
  'modified',
  'number',
  'siteName',
  'language',
  'canonicalUrl',
];

/** Who stands behind a work. Where text alone says that a page is a copy of it, the page says this itself, or nobody. */
const BEHIND: readonly MetadataKey[] = ['publisher', 'authors', 'siteName'];

/** Whether nothing but its text puts a capture to its source. */
export const restsOnText = ({ onText = [] }: Source, { address }: CaptureSummary): boolean =>
  onText.some((one) => addressKey(one) === addressKey(address));

/**
 * A source as a reader of one of its copies may cite it. At the source's own site it is the source; elsewhere the
 * copy's date, number and site are its own where it has them, a correction of the user's holds for every copy, and
 * what the copy does not say is borrowed, and says from where. Nobody is made the author or publisher of a page
 * that merely shares the words: they may be altered.
 */
export function asRead(source: Source, capture: CaptureSummary): Source {
  const home = source.addresses[0];
  const isHome = home === undefined || siteOf(home) === siteOf(capture.address);
  if (isHome || capture.circumstances.mode === 'seed') return source;
  const alone = restsOnText(source, capture);
  const place = `copy at ${URL.parse(home)?.hostname ?? home}`;
  const metadata: Record<string, unknown> = {};
  for (const key of Object.keys(source.metadata) as MetadataKey[]) {
    const field = source.metadata[key] as Field<unknown>;
    const own = capture.metadata[key] as Field<unknown> | undefined;
    const read =
      alone && BEHIND.includes(key) && field.foundIn !== 'user' ? own : fieldAsRead(key, field, own, place);
    if (read) metadata[key] = read;
  }
  return { ...source, metadata: metadata as SourceMetadata };
}

function fieldAsRead(
  key: MetadataKey,
  field: Field<unknown>,
  own: Field<unknown> | undefined,
  place: string,
): Field<unknown> {
  if (field.foundIn === 'user') return field;
  if (own && (ITS_OWN.includes(key) || sameValue(own.value, field.value))) return own;
  return field.foundIn === 'other-copy' ? field : { ...field, foundIn: 'other-copy', place };
}

const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
