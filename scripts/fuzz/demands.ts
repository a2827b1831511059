import { isDeepStrictEqual } from 'node:util';
import { safeParse } from 'valibot';
import {
  formatPartialDate,
  type PartialDate,
  parsePartialDate,
  type SourceMetadata,
} from '../../lib/model/index.ts';
import { metadata as schema } from '../../lib/store/schema/metadata.ts';

/** Longest texts that a field may hold, in characters; what is longer is no such thing, and no place to show it. */
const BOUNDS: Readonly<Record<keyof SourceMetadata, number>> = {
  title: 500,
  subtitle: 500,
  translatedTitle: 500,
  authors: 200,
  publisher: 200,
  siteName: 200,
  published: 0,
  modified: 0,
  language: 40,
  number: 200,
  kind: 40,
  container: 500,
  volume: 100,
  issue: 100,
  pages: 100,
  editors: 500,
  place: 200,
  isbn: 100,
  edition: 200,
  eventPeriod: 200,
  doi: 500,
  canonicalUrl: 4_000,
  pdfUrl: 4_000,
  archivedUrl: 4_000,
  translations: 4_000,
  countries: 2,
};
const ELSEWHERE = 500;
const LONGEST_PLACE = 200;
const MOST_OTHERS = 50;

type Found = { value: unknown; place?: string; weight: number; others?: Found[] };

/**
 * What is wrong with metadata, whatever page it came from; empty when nothing is. The words of one fault are the
 * same for every page, so that faults can be counted by kind.
 * @param address what it was extracted under: a web address is itself worth a field
 */
export function faultsOf(metadata: SourceMetadata, address: string): string[] {
  const faults = Object.entries(metadata).flatMap(([key, field]) =>
    [field as Found, ...((field as Found).others ?? [])].flatMap((found) =>
      faultsOfFound(key as keyof SourceMetadata, found),
    ),
  );
  if (Object.keys(metadata).length === 0 && isWeb(address))
    faults.push('nothing at all under a web address: an error took everything');
  for (const [key, field] of Object.entries(metadata))
    if (((field as Found).others?.length ?? 0) > MOST_OTHERS) faults.push(`${key}: too many others`);
  return [...new Set([...faults, ...faultsOfStoring(metadata)])];
}

function faultsOfFound(key: keyof SourceMetadata, { value, place, weight }: Found): string[] {
  const faults: string[] = [];
  if (!(weight > 0 && weight <= 1)) faults.push(`${key}: a weight outside 0 to 1`);
  if ((place ?? '').length > LONGEST_PLACE)
    faults.push(`${key}: a place of more than ${LONGEST_PLACE} characters`);
  for (const text of textsOf(value)) {
    const most = BOUNDS[key] ?? ELSEWHERE;
    if (text.length > most) faults.push(`${key}: a text of more than ${most} characters`);
    if (text.trim() === '') faults.push(`${key}: an empty text`);
    if (!text.isWellFormed()) faults.push(`${key}: half a character (a lone surrogate)`);
    if (/[\p{Cc}]/u.test(text)) faults.push(`${key}: a control character`);
  }
  if (key === 'published' || key === 'modified') faults.push(...faultsOfDate(key, value as PartialDate));
  return faults;
}

function faultsOfDate(key: string, date: PartialDate): string[] {
  const written = formatPartialDate(date);
  return isDeepStrictEqual(parsePartialDate(written), date) ? [] : [`${key}: no day of the calendar`];
}

/** JSON gives it back unchanged, and the store's schema drops nothing of it. */
function faultsOfStoring(metadata: SourceMetadata): string[] {
  const faults: string[] = [];
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(metadata)), metadata))
    faults.push('does not survive JSON');
  const parsed = safeParse(schema, metadata);
  if (!parsed.success) return [...faults, 'the store refuses it'];
  for (const key of Object.keys(metadata) as (keyof SourceMetadata)[])
    if (!isDeepStrictEqual(parsed.output[key], metadata[key]))
      faults.push(`${key}: the store drops or changes it`);
  return faults;
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsOf);
  return [];
}

const isWeb = (address: string): boolean => /^https?:$/.test(URL.parse(address)?.protocol ?? '');
