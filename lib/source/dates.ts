import { type PartialDate, parsePartialDate } from '../model/index.ts';

/** A date read in a text, and where it stands. */
export interface FoundDate {
  date: PartialDate;
  start: number;
  end: number;
  /** What else it may mean, where slashes leave open which is the day and which the month. */
  otherReadings?: PartialDate[];
}

/** Beginnings of month names in the languages of real report pages, accents folded; January first. */
const MONTHS = [
  'jan ene gen sty led янв',
  'feb fev lut uno фев',
  'mar mrz maa mrt бре мар',
  'apr abr avr kwi dub апр',
  'may mai mag mei maj kve мая май',
  'jun juin giu cze cer июн',
  'jul juil lug lip июл',
  'aug ago aou aou sie srp авг',
  'sep set wrz zari сен',
  'oct okt ott out paz rij окт',
  'nov lis noy ноя',
  'dec dez dic gru pro дек',
].map((line) => line.split(' '));

/**
 * What may stand in a word, as what stands in none: `\p{L}` is a class of hundreds of ranges, which takes a browser
 * a tenth of a second to compile into these patterns.
 */
const LETTER = '[^\\s\\d!-&(-@[-`{-~\\u00a0-\\u00bf\\u2010-\\u206f\\u3000-\\u303f\\uff00-\\uff0f]';
const WORD = `${LETTER}{3,12}\\.?`;
const YEAR = '((?:19|20)\\d\\d)(?!\\d)';
const DAY = '(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.?º|°|\\.)?';

/** The written forms, tried at every place; `order` names the groups. */
const FORMS: { pattern: RegExp; order: string }[] = [
  { pattern: new RegExp(`(?<!\\d)${YEAR}[-/. ](\\d{1,2})[-/.](\\d{1,2})(?!\\d)`, 'gu'), order: 'ymd' },
  {
    pattern: new RegExp(`(?<!\\d)${YEAR}\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일]`, 'gu'),
    order: 'ymd',
  },
  {
    pattern: new RegExp(
      `${DAY}\\s+(?:(?:de|of|di|do)\\s+)?(${WORD}),?\\s+(?:(?:de|del|of)\\s+)?${YEAR}`,
      'gu',
    ),
    order: 'dMy',
  },
  { pattern: new RegExp(`(?<!${LETTER})(${WORD})\\s+${DAY},?\\s+(?:at\\s+)?${YEAR}`, 'gu'), order: 'Mdy' },
  { pattern: new RegExp(`(?<!\\d)${YEAR}\\s+(${WORD})\\s+(\\d{1,2})(?!\\d)`, 'gu'), order: 'yMd' },
  { pattern: new RegExp(`${DAY}[-/](${WORD})[-/]${YEAR}`, 'gu'), order: 'dMy' },
  { pattern: new RegExp(`(?<![\\d.])(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?${YEAR}`, 'gu'), order: 'dmy' },
  { pattern: new RegExp(`(?<![\\d/-])(\\d{1,2})[/-](\\d{1,2})[/-]${YEAR}`, 'gu'), order: 'slashed' },
  { pattern: /(?<![\d.])(\d{2})\.(\d{2})\.([0-4]\d)(?![\d.])/gu, order: 'short' },
];

/** Month and year alone, for reports that print no day. */
const MONTH_AND_YEAR = new RegExp(
  `(?<!${LETTER}|\\d\\S{0,3}\\s+(?:(?:de|of)\\s+)?)(${WORD})\\s+(?:(?:de|del)\\s+)?${YEAR}`,
  'gu',
);

const WORDS = new RegExp(`${LETTER}{2,}`, 'g');

/** How many words a text has, numbers aside. */
export const countWords = (text: string): number => text.match(WORDS)?.length ?? 0;

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** 1 to 12; 0 for a word that only begins as a month does: "15 decisions, 2022". */
function monthOf(word: string): number {
  const folded = fold(word).replace(/\.$/, '');
  const month = MONTHS.findIndex((starts) => starts.some((start) => folded.startsWith(start)));
  return month >= 0 && isNamed(month, folded) ? month + 1 : 0;
}

/** Languages whose months `MONTHS` begins; what the browser's own tables (CLDR) call them, as in a date and alone. */
const LANGUAGES = [
  'en',
  'es',
  'fr',
  'de',
  'pt',
  'it',
  'nl',
  'ru',
  'pl',
  'cs',
  'sv',
  'da',
  'id',
  'af',
  'ms',
  'ca',
];
const FORMATS: Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
];

const CALLED = LANGUAGES.flatMap((language) => FORMATS.map((format) => ({ language, format })));
const namesOf: string[][] = [];

/** Asked of one language after the other: each table costs the browser a while, and most dates are in the first. */
function isNamed(month: number, word: string): boolean {
  const names = namesOf[month] ?? [];
  namesOf[month] = names;
  if (names.some((name) => name.startsWith(word))) return true;
  for (const { language, format } of CALLED.slice(names.length)) {
    const name = nameIn(language, format, month);
    names.push(name);
    if (name.startsWith(word)) return true;
  }
  return false;
}

function nameIn(language: string, format: Intl.DateTimeFormatOptions, month: number): string {
  const table = new Intl.DateTimeFormat(language, { ...format, timeZone: 'UTC' });
  const parts = table.formatToParts(Date.UTC(2001, month, 15));
  return fold(parts.find(({ type }) => type === 'month')?.value ?? '').replace(/\.$/, '');
}

function dateOf(year: string, month: number, day: number): PartialDate | null {
  const two = (n: number): string => String(n).padStart(2, '0');
  return parsePartialDate(`${year}-${two(month)}-${two(day)}`);
}

/** US usage puts the month first where slashes leave it open; where that is not known only the year is. */
function slashed(a: number, b: number, year: string, monthFirst: boolean | null): Reading | null {
  const [american, other] = [dateOf(year, a, b), dateOf(year, b, a)];
  if (!american || !other || a === b) {
    const date = american ?? other;
    return date && { date };
  }
  if (monthFirst === null) return { date: { year: Number(year) }, otherReadings: [other, american] };
  return monthFirst ? { date: american, otherReadings: [other] } : { date: other, otherReadings: [american] };
}

type Reading = Omit<FoundDate, 'start' | 'end'>;

function read(order: string, groups: string[], monthFirst: boolean | null): Reading | null {
  const [, a = '', b = '', c = ''] = groups;
  const date = order === 'slashed' ? null : settled(order, groups);
  return order === 'slashed' ? slashed(Number(a), Number(b), c, monthFirst) : date && { date };
}

function settled(order: string, [, a = '', b = '', c = '']: string[]): PartialDate | null {
  switch (order) {
    case 'ymd':
      return dateOf(a, Number(b), Number(c));
    case 'dMy':
      return dateOf(c, monthOf(b), Number(a));
    case 'Mdy':
      return dateOf(c, monthOf(a), Number(b));
    case 'yMd':
      return dateOf(a, monthOf(b), Number(c));
    case 'dmy':
      return dateOf(c, Number(b), Number(a));
    case 'short':
      return dateOf(`20${c}`, Number(b), Number(a));
    default:
      return null;
  }
}

/**
 * Every whole date written in a text (at most 10 kB are looked at), in reading order: ISO, numeric, CJK and
 * month names in the languages above. `monthFirst` decides 05/06/2023; where it is `null` that is a year and the two
 * days it may mean.
 */
export function findDates(text: string, monthFirst: boolean | null = false): FoundDate[] {
  const looked = text.slice(0, 10_000);
  const found: FoundDate[] = [];
  if (!/(?:19|20)\d\d|\d\.\d\d\.\d/.test(looked)) return found;
  for (const { pattern, order } of FORMS) {
    for (const match of looked.matchAll(pattern)) {
      const reading = read(order, match, monthFirst);
      const [start, end] = [match.index, match.index + match[0].length];
      if (reading && !found.some((other) => start < other.end && other.start < end))
        found.push({ ...reading, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Every "June 2023" of a text, as year and month, in reading order. */
export function findMonths(text: string): FoundDate[] {
  return [...monthsIn(text)];
}

/** The first "June 2023" of a text; `null` when there is none. */
export const findMonth = (text: string): FoundDate | null => monthsIn(text).next().value ?? null;

function* monthsIn(text: string): Generator<FoundDate, undefined> {
  for (const match of text.slice(0, 10_000).matchAll(MONTH_AND_YEAR)) {
    const month = monthOf(match[1] ?? '');
    if (month === 0) continue;
    const date = { year: Number(match[2]), month };
    yield { date, start: match.index, end: match.index + match[0].length };
  }
}

/**
 * Reads a date as meta tags and JSON-LD write it: ISO with or without a time, `20230901`, RFC 822, or any written
 * form. The day is the one written, in the publisher's own zone. Partial dates stay partial; else `null`.
 */
export function readDate(text: string, monthFirst: boolean | null = true): PartialDate | null {
  const trimmed = text.trim().slice(0, 200);
  const compact = /^(\d{4})(\d{2})(\d{2})(?:\d{6})?(?!\d)/.exec(trimmed);
  if (compact) return dateOf(compact[1] ?? '', Number(compact[2]), Number(compact[3]));
  const [first] = findDates(trimmed, monthFirst);
  if (first) return first.date;
  const partial = /^(\d{4})(?:[-/.](\d{1,2}))?(?!\d)/.exec(trimmed);
  if (!partial) return findMonth(trimmed)?.date ?? null;
  return parsePartialDate([partial[1], partial[2]?.padStart(2, '0')].filter(Boolean).join('-'));
}

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2100;

/** A date that a web page may have been published on, else `null`. */
export const plausible = (date: PartialDate | null): PartialDate | null =>
  date && date.year >= EARLIEST_YEAR && date.year <= LATEST_YEAR ? date : null;
