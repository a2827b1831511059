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
  type Translation,
} from '../../lib/model/index.ts';
import { readDate } from '../../lib/source/dates.ts';
import { countryText, languageText } from '../../lib/words/dates.ts';
import { codeOfCountry, codeOfLanguage } from './codes.ts';
import type { FieldValue } from './fields.ts';

/** What stands in the field while it is edited: authors one by one, everything else as text. */
export type Draft = string | Author[];

/** What is wrong with a draft, named after the words that say so. */
export type FieldProblem =
  | 'empty'
  | 'dateWrong'
  | 'monthWrong'
  | 'dayWrong'
  | 'dateUnclear'
  | 'countriesWrong'
  | 'languageWrong'
  | 'doiWrong'
  | 'addressWrong';

/** What a field takes, and so which control edits it. */
export type FieldShape =
  | 'text'
  | 'date'
  | 'authors'
  | 'kind'
  | 'language'
  | 'countries'
  | 'doi'
  | 'address'
  | 'translations'
  | 'number';

const SHAPES: Partial<Record<MetadataKey, FieldShape>> = {
  authors: 'authors',
  editors: 'authors',
  published: 'date',
  modified: 'date',
  kind: 'kind',
  language: 'language',
  countries: 'countries',
  doi: 'doi',
  canonicalUrl: 'address',
  pdfUrl: 'address',
  archivedUrl: 'address',
  translations: 'translations',
  number: 'number',
};

export const shapeOf = (key: MetadataKey): FieldShape => SHAPES[key] ?? 'text';

/** A field's value as it stands in the control that edits it. */
export function draftOf(key: MetadataKey, value: FieldValue | undefined, locale: Locale): Draft {
  const shape = shapeOf(key);
  if (shape === 'authors') return [...((value as Author[] | undefined) ?? [])];
  if (value === undefined) return '';
  if (shape === 'countries') return (value as string[]).map((code) => countryText(code, locale)).join('; ');
  if (shape === 'date') return formatPartialDate(value as PartialDate);
  if (shape === 'language') return languageDraft(value as string, locale);
  if (shape === 'translations')
    return (value as Translation[]).map(({ language, address }) => `${language} ${address}`).join('; ');
  return value as string;
}

/** The language's name where it can be read back; a region's variety keeps its tag. */
function languageDraft(tag: string, locale: Locale): string {
  const name = languageText(tag, locale);
  return codeOfLanguage(name, locale) === tag ? name : tag;
}

/** Reads what was written; an empty field is a problem, since taking a value back has a button of its own. */
export function readDraft(key: MetadataKey, draft: Draft, locale: Locale): Result<FieldValue, FieldProblem> {
  if (typeof draft !== 'string') return readAuthors(draft);
  const text = draft.replace(/\s+/g, ' ').trim();
  if (text === '') return fail('empty');
  switch (shapeOf(key)) {
    case 'date':
      return readTypedDate(text);
    case 'language':
      return orProblem(codeOfLanguage(text, locale), 'languageWrong');
    case 'countries':
      return readCountries(text, locale);
    case 'doi':
      return orProblem(/\b10\.\d{4,9}\/\S+/.exec(text)?.[0] ?? null, 'doiWrong');
    case 'address':
      return orProblem(/^https?:$/.test(URL.parse(text)?.protocol ?? '') ? text : null, 'addressWrong');
    case 'translations':
      return readTranslations(text);
    default:
      return ok(text as FieldValue);
  }
}

const orProblem = <T extends FieldValue>(
  value: T | null,
  problem: FieldProblem,
): Result<FieldValue, FieldProblem> => (value === null ? fail(problem) : ok(value));

function readAuthors(draft: readonly Author[]): Result<FieldValue, FieldProblem> {
  const named = draft
    .map(({ name, kind }) => ({ name: name.replace(/\s+/g, ' ').trim(), kind }))
    .filter(({ name }) => name !== '');
  return named.length > 0 ? ok(named) : fail('empty');
}

function readCountries(text: string, locale: Locale): Result<string[], FieldProblem> {
  const names = text
    .split(/[;,\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
  // Codes parted by spaces alone are what a hurried hand writes.
  const parts = names.length === 1 && /^[A-Z]{2}( [A-Z]{2})+$/.test(text) ? text.split(' ') : names;
  const codes = parts.map((part) => codeOfCountry(part, locale));
  return codes.every((code) => code !== null) ? ok([...new Set(codes)]) : fail('countriesWrong');
}

/** "fr https://…; es https://…" */
function readTranslations(text: string): Result<FieldValue, FieldProblem> {
  const found = text
    .split(/;\s+|;$/)
    .filter(Boolean)
    .map((part): Translation => {
      const [language = '', address = ''] = part.trim().split(' ');
      return { language, address };
    });
  const isWhole = ({ language, address }: Translation): boolean =>
    /^[a-z]{2,3}(?:-|$)/i.test(language) && /^https?:$/.test(URL.parse(address)?.protocol ?? '');
  return found.every(isWhole) ? ok(found) : fail('addressWrong');
}

const ISO = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/;

/** A partial date as typed: ISO first, else as a page would write it, if it can be read in one way only. */
export function readTypedDate(text: string): Result<PartialDate, FieldProblem> {
  const iso = ISO.exec(text);
  if (iso) return readIso(iso[1] as string, iso[2], iso[3]);
  const [dayFirst, monthFirst] = [readDate(text, false), readDate(text, true)];
  if (!dayFirst || !monthFirst) return fail('dateWrong');
  return formatPartialDate(dayFirst) === formatPartialDate(monthFirst) ? ok(dayFirst) : fail('dateUnclear');
}

function readIso(year: string, month?: string, day?: string): Result<PartialDate, FieldProblem> {
  if (month !== undefined && !(Number(month) >= 1 && Number(month) <= 12)) return fail('monthWrong');
  const parts = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined);
  const date = parsePartialDate(parts.join('-'));
  return date ? ok(date) : fail('dayWrong');
}
