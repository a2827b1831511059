import type {
  AssessmentDraft,
  Author,
  Candidate,
  Field,
  Locale,
  MetadataKey,
  PartialDate,
  SourceKind,
  SourceMetadata,
  Translation,
} from '../../lib/model/index.ts';
import { countryText, languageText, partialDateText } from '../../lib/words/dates.ts';
import { kindWords } from '../../lib/words/source.ts';

/** In the order a reader wants to know them. */
export const FIELDS: readonly MetadataKey[] = [
  'title',
  'subtitle',
  'translatedTitle',
  'authors',
  'publisher',
  'published',
  'container',
  'volume',
  'issue',
  'pages',
  'number',
  'kind',
  'language',
  'editors',
  'edition',
  'place',
  'eventPeriod',
  'countries',
  'siteName',
  'modified',
  'doi',
  'isbn',
  'canonicalUrl',
  'pdfUrl',
  'archivedUrl',
  'translations',
];

export type FieldValue = NonNullable<SourceMetadata[MetadataKey]>['value'];
/** `null` takes the user's own value back. */
export type Correct = (key: MetadataKey, value: FieldValue | null) => void;

/** Keeps what the user found of a publisher; `null` takes it back. */
export type Assess = (draft: AssessmentDraft | null) => void;

/** A field of some metadata, whichever it is. */
export const fieldOf = (metadata: SourceMetadata, key: MetadataKey): Field<FieldValue> | undefined =>
  metadata[key] as Field<FieldValue> | undefined;

/** A field's value in words for a reader. */
export function fieldText(key: MetadataKey, value: FieldValue, locale: Locale): string {
  if (key === 'authors' || key === 'editors')
    return (value as Author[]).map((author) => author.name).join('; ');
  if (key === 'countries') return (value as string[]).map((code) => countryText(code, locale)).join(', ');
  if (key === 'published' || key === 'modified') return partialDateText(value as PartialDate, locale);
  if (key === 'language') return languageText(value as string, locale);
  if (key === 'kind') return kindWords[value as SourceKind][locale];
  if (key === 'translations')
    return (value as Translation[])
      .map(({ language, address }) => `${languageText(language, locale)}: ${address}`)
      .join('; ');
  return value as string;
}

/**
 * Everything else that is known for a field the user corrected, another correction of theirs first (of a source that
 * was joined, of another library); of a field they did not, all that was found, the most trusted first.
 */
export function foundOf({ others = [], ...chosen }: Field<FieldValue>): Candidate<FieldValue>[] {
  return chosen.foundIn === 'user' ? others : [chosen, ...others];
}
