import type { CaptureSummary, Field, MetadataKey, Source, SourceMetadata } from '../../model/index.ts';
import { siteOf } from './address.ts';

/** What a copy says of itself: where it prints another value than the work's home does, its own is the one to cite. */
const ITS_OWN: readonly MetadataKey[] = [
  'published',
  'modified',
  'number',
  'siteName',
  'language',
  'canonicalUrl',
];

/**
 * A source as a reader of one of its copies may cite it. At the source's own site it is the source; elsewhere the
 * copy's date, number and site are its own where it has them, a correction of the user's holds for every copy, and
 * what the copy does not say is borrowed, and says from where.
 */
export function asRead(source: Source, capture: CaptureSummary): Source {
  const home = source.addresses[0];
  const isHome = home === undefined || siteOf(home) === siteOf(capture.address);
  if (isHome || capture.circumstances.mode === 'seed') return source;
  const place = `copy at ${URL.parse(home)?.hostname ?? home}`;
  const metadata: Record<string, unknown> = {};
  for (const key of Object.keys(source.metadata) as MetadataKey[]) {
    const field = source.metadata[key] as Field<unknown>;
    metadata[key] = fieldAsRead(key, field, capture.metadata[key] as Field<unknown> | undefined, place);
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
