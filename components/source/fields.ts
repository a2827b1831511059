import {
  type Author,
  fail,
  formatPartialDate,
  type Locale,
  type MetadataKey,
  ok,
  type PartialDate,
  parsePartialDate,
  type Result,
  type SourceKind,
  type SourceMetadata,
} from '../../lib/model/index.ts';
import { countryText, languageText, partialDateText } from '../../lib/words/dates.ts';
import { kindWords } from '../../lib/words/source.ts';

/** In the order a reader wants to know them. */
export const FIELDS: readonly MetadataKey[] = [
  'title',
  'subtitle',
  'authors',
  'publisher',
  'published',
  'number',
  'kind',
  'language',
  'countries',
  'siteName',
  'container',
  'edition',
  'modified',
  'doi',
  'canonicalUrl',
  'pdfUrl',
];

export type FieldValue = NonNullable<SourceMetadata[MetadataKey]>['value'];
/** `null` takes the user's own value back. */
export type Correct = (key: MetadataKey, value: FieldValue | null) => void;
export type FieldProblem = 'empty' | 'dateWrong' | 'countriesWrong' | 'languageWrong';

/** A field's value in words for a reader. */
export function fieldText(key: MetadataKey, value: FieldValue, locale: Locale): string {
  if (key === 'authors') return (value as Author[]).map((author) => author.name).join('; ');
  if (key === 'countries') return (value as string[]).map((code) => countryText(code, locale)).join(', ');
  if (key === 'published' || key === 'modified') return partialDateText(value as PartialDate, locale);
  if (key === 'language') return languageText(value as string, locale);
  if (key === 'kind') return kindWords[value as SourceKind][locale];
  return value as string;
}

/** A field's value as it stands in the field that edits it. */
export function draftOf(key: MetadataKey, value: FieldValue | undefined): string {
  if (value === undefined) return '';
  if (key === 'authors') return (value as Author[]).map((author) => author.name).join('\n');
  if (key === 'countries') return (value as string[]).join(' ');
  if (key === 'published' || key === 'modified') return formatPartialDate(value as PartialDate);
  return value as string;
}

/** Reads what was typed. `authorsAre` says what new names stand for. */
export function readDraft(
  key: MetadataKey,
  draft: string,
  authorsAre: Author['kind'],
): Result<FieldValue, FieldProblem> {
  const text = draft.trim();
  if (text === '') return fail('empty');
  if (key === 'authors') return ok(readAuthors(text, authorsAre));
  if (key === 'countries') return readCountries(text);
  if (key === 'language') return isLanguage(text) ? ok(text) : fail('languageWrong');
  if (key !== 'published' && key !== 'modified') return ok(text);
  const date = parsePartialDate(text);
  return date ? ok(date) : fail('dateWrong');
}

const readAuthors = (text: string, kind: Author['kind']): Author[] =>
  text
    .split('\n')
    .map((name) => ({ name: name.trim(), kind }))
    .filter((author) => author.name !== '');

function readCountries(text: string): Result<string[], FieldProblem> {
  const codes = text.toUpperCase().split(/[\s,;]+/);
  return codes.every((code) => /^[A-Z]{2}$/.test(code)) ? ok(codes) : fail('countriesWrong');
}

function isLanguage(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1 && /^[a-z]{2,3}\b/i.test(text);
  } catch {
    return false;
  }
}
