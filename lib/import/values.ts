import { type Author, type PartialDate, parsePartialDate } from '../model/index.ts';
import { readDate } from '../source/dates.ts';
import { tidy } from '../source/evidence.ts';
import { isBody, isPersonName } from '../source/names.ts';

/** Single values as other programs write them. */

/** In UTF-16 code units: titles and names are far below it. */
const LONGEST_VALUE = 2_000;

/** A value on one line, without mark-up of its own; empty where nothing is left. */
export const onOneLine = (text: string): string =>
  tidy(text.slice(0, 4 * LONGEST_VALUE).replace(MARKUP, ''))
    .slice(0, LONGEST_VALUE)
    .toWellFormed();

/** The only mark-up that reference managers keep in titles. */
const MARKUP = /<\/?(?:i|b|em|strong|sub|sup|sc|span)(?:\s[^<>]{0,200})?>/gi;

/** A web address; null of anything else: a file, a script, words. */
export function webAddress(text: string): string | null {
  const address = text.trim().replace(/^<(.*)>$/s, '$1');
  const whole = /^www\.[^\s/]+\.[^\s]+$/i.test(address) ? `https://${address}` : address;
  if (whole.length > 8_000 || /\s/.test(whole)) return null;
  const url = URL.parse(whole);
  return url && /^https?:$/.test(url.protocol) && url.hostname !== '' ? whole.toWellFormed() : null;
}

/** A DOI without its resolver; null where there is none. */
export const doiOf = (text: string): string | null =>
  /(?<![\d.])10\.\d{4,9}\/[^\s"<>{}]{1,500}/
    .exec(text.slice(0, LONGEST_VALUE))?.[0]
    .replace(/[.,;)\]]+$/, '') ?? null;

const SLASHED = /^(\d{4})\/(\d{1,2})?(?:\/(\d{1,2})?(?:\/.*)?)?$/s;

/** A date in any of the forms in which such files write one; partial ones stay partial. */
export function dateOf(text: string): PartialDate | null {
  const said = text.trim().slice(0, 200);
  const slashed = SLASHED.exec(said);
  if (!slashed) return readDate(said, null) ?? yearIn(said);
  const [, year = '', month = '', day = ''] = slashed;
  const parts = [year, month, month && day].filter(Boolean).map((part) => part.padStart(2, '0'));
  return parsePartialDate(parts.join('-')) ?? yearIn(year);
}

const yearIn = (text: string): PartialDate | null =>
  parsePartialDate(/(?<!\d)(?:1[4-9]|20)\d\d(?!\d)/.exec(text)?.[0] ?? '');

/** Numbers as CSL-JSON has them, in digits or in words of digits. */
export function dateOfParts(parts: readonly unknown[]): PartialDate | null {
  const [year, month, day] = parts.map((part) => (part === '' || part === null ? 0 : Number(part)));
  if (!year || !Number.isInteger(year) || year < 0) return null;
  const two = (part: number | undefined) => (part ? `-${String(part).padStart(2, '0')}` : '');
  const written = String(year).padStart(4, '0');
  return parsePartialDate(`${written}${two(month)}${month ? two(day) : ''}`) ?? parsePartialDate(written);
}

/** BCP 47 of a tag or of a language's own name; null where it is neither. */
export function languageOf(text: string): string | null {
  const said = text.trim().toLowerCase().replaceAll('_', '-');
  const named = LANGUAGES[said.replace(/^[\s(]+|[\s)]+$/g, '')] ?? said;
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/.test(named)) return null;
  try {
    return Intl.getCanonicalLocales(named)[0] ?? null;
  } catch {
    return null;
  }
}

const LANGUAGES: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  english: 'en',
  inglés: 'en',
  anglais: 'en',
  spanish: 'es',
  español: 'es',
  espagnol: 'es',
  french: 'fr',
  français: 'fr',
  francés: 'fr',
  german: 'de',
  deutsch: 'de',
  portuguese: 'pt',
  português: 'pt',
  arabic: 'ar',
  eng: 'en',
  spa: 'es',
  fra: 'fr',
  fre: 'fr',
  deu: 'de',
  ger: 'de',
});

/**
 * An author as a line gives it. "Family, Given" is a person's and stays as it is written; a name without a comma is a
 * body's unless it can only be a person's.
 */
export function authorOf(text: string): Author | null {
  const name = onOneLine(text).replace(/,\s*$/, '');
  if (name === '' || !/\p{L}/u.test(name)) return null;
  const [family = '', given, ...more] = name.split(/\s*,\s*/);
  const parted = given !== undefined && more.length < 2 && !isBody(name) && family.split(' ').length < 5;
  return { name, kind: parted || isPersonName(name) ? 'person' : 'body' };
}

/** Of authors those that say more than who published it. */
export const authorsBeside = (authors: readonly (Author | null)[], publisher: string): Author[] =>
  authors
    .flatMap((author) => author ?? [])
    .filter(({ name }) => name !== publisher)
    .slice(0, 500);
