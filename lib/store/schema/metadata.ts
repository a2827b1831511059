import * as v from 'valibot';
import type { MetadataKey, SourceMetadata } from '../../model/index.ts';
import {
  address,
  instant,
  LONGEST_ADDRESS,
  line,
  orNothing,
  partialDate,
  present,
  read,
  unit,
  words,
} from './basic.ts';

/** What may be said of a source: by anybody, and by a page. A field that is no good is dropped, the others stay. */

/** Where a page may say that it found a value; the user's and a seed's win over all and are not a page's to claim. */
const IN_PAGES = [
  'site-rule',
  'json-ld',
  'microdata',
  'meta',
  'link',
  'visible-text',
  'address',
  'document',
  'readability',
  'last-modified',
  'other-copy',
] as const;

const ANYWHERE = ['user', 'user-rule', 'seed', 'imported', ...IN_PAGES] as const;

const said = v.object({ at: instant, of: v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS)) });

const fieldFoundIn =
  (places: readonly (typeof ANYWHERE)[number][], byUser: v.GenericSchema = v.undefined_()) =>
  <S extends v.GenericSchema>(value: S) => {
    const candidate = {
      value,
      foundIn: v.picklist(places),
      place: orNothing(line),
      weight: unit,
      said: orNothing(byUser),
    };
    const others = v.pipe(v.array(v.pipe(v.object(candidate), v.transform(present))), v.maxLength(50));
    return orNothing(v.pipe(v.object({ ...candidate, others: orNothing(others) }), v.transform(present)));
  };

const author = v.object({ name: words, kind: v.picklist(['person', 'body']) });
const translation = v.object({ language: words, address });
const kind = v.picklist([
  'report',
  'response-to-information-request',
  'country-page',
  'urgent-action',
  'news',
  'web-page',
  'legislation',
  'decision',
  'book',
  'article',
  'encyclopedia',
]);

const metadataOf = (field: ReturnType<typeof fieldFoundIn>) =>
  v.pipe(
    v.object({
      title: field(words),
      subtitle: field(words),
      translatedTitle: field(words),
      authors: field(v.pipe(v.array(author), v.maxLength(500))),
      publisher: field(words),
      siteName: field(words),
      published: field(partialDate),
      modified: field(partialDate),
      language: field(words),
      number: field(words),
      kind: field(kind),
      container: field(words),
      volume: field(words),
      issue: field(words),
      pages: field(words),
      editors: field(v.pipe(v.array(author), v.maxLength(500))),
      place: field(words),
      isbn: field(words),
      edition: field(words),
      eventPeriod: field(words),
      doi: field(words),
      canonicalUrl: field(address),
      pdfUrl: field(address),
      archivedUrl: field(address),
      translations: field(v.pipe(v.array(translation), v.maxLength(100))),
      countries: field(v.pipe(v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))), v.maxLength(300))),
    }),
    v.transform(present),
  ) as unknown as v.GenericSchema<unknown, SourceMetadata>;

export const metadata = metadataOf(fieldFoundIn(ANYWHERE, said));
export const foundIn = v.picklist(ANYWHERE);

const METADATA = (metadata as unknown as { entries: Record<MetadataKey, unknown> }).entries;
export const metadataKey = v.custom<MetadataKey>(
  (key) => typeof key === 'string' && Object.hasOwn(METADATA, key),
  'not a field of metadata',
);

/** Whether a field of metadata can hold a value. */
export function isFieldValue(key: MetadataKey, value: unknown): boolean {
  const checked = read(metadata, { [key]: { value, foundIn: 'user', weight: 1 } });
  return checked.ok && checked.value[key] !== undefined;
}

export const pageMetadata = metadataOf(fieldFoundIn(IN_PAGES));
