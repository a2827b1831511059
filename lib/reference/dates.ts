import { type PartialDate, parsePartialDate } from '../model/index.ts';

/** The date of an entry or a citation; `letter` tells several of one year or "n.d." apart. */
export type CitedDate =
  | { kind: 'day'; date: PartialDate; letter: string }
  | { kind: 'undated'; letter: string };

/** How a citation's date stands to an entry's: the same, one a part of the other, a day or two off (as misprints are). */
export type DateFit = 'same' | 'part' | 'near';

/** Month names by number: English, Spanish, French, whole and shortened. */
const MONTHS: readonly string[] = [
  'january jan enero ene janvier janv',
  'february feb febrero février févr fevr fevrier',
  'march mar marzo mars',
  'april apr abril abr avril avr',
  'may mayo mai',
  'june jun junio juin',
  'july jul julio juillet juil',
  'august aug agosto ago août aout',
  'september sept sep septiembre setiembre septembre',
  'october oct octubre octobre',
  'november nov noviembre novembre',
  'december dec diciembre dic décembre déc decembre',
];
const MONTH_NUMBERS = new Map(
  MONTHS.flatMap((names, at) => names.split(' ').map((name) => [name.normalize('NFC'), at + 1] as const)),
);
const MONTH = `(?:${[...MONTH_NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|')})\\.?`;
const YEAR = '(?:1[89]|20)\\d{2}';
const UNDATED = '(?:n\\.\\s?d\\.?|s\\.\\s?f\\.?|s\\.\\s?d\\.?|undated|no date|sin fecha|sans date)';
const DAY = '\\d{1,2}(?:er|st|nd|rd|th|º|°)?';

/** A date as citations and lists write it, without anchors, for expressions with the flags `iu`. */
export const DATE_PATTERN = `(?:${[
  `${UNDATED}(?:[a-z](?!\\p{L}|\\.\\p{L}))?(?!\\.?\\p{L})`,
  `${DAY}\\s+(?:de\\s+)?${MONTH},?\\s+(?:del?\\s+)?${YEAR}(?!\\d)`,
  `${MONTH}\\s+${DAY},?\\s+${YEAR}(?!\\d)`,
  `${MONTH}\\s+(?:del?\\s+)?${YEAR}(?!\\d)`,
  `${YEAR}[-/]\\d{2}[-/]\\d{2}(?!\\d)`,
  `${YEAR}-\\d{2}(?![\\d-])`,
  `${YEAR}[a-z]?(?![\\p{L}\\d]|-\\d)`,
].join('|')})`;

const NO_DATE = new RegExp(`^${UNDATED}([a-z]?)$`, 'iu');
const ISO = /^(\d{4})(?:[-/](\d{2})(?:[-/](\d{2}))?)?([a-z]?)$/i;
const DAY_FIRST = new RegExp(
  `^(?:(\\d{1,2})\\D{0,2}\\s+(?:de\\s+)?)?(${MONTH}),?\\s+(?:del?\\s+)?(\\d{4})$`,
  'iu',
);
const MONTH_FIRST = new RegExp(`^(${MONTH})\\s+(\\d{1,2})\\D{0,2},?\\s+(\\d{4})$`, 'iu');

/** Reads what `DATE_PATTERN` matched; `null` for a day that does not exist. */
export function readCitedDate(printed: string): CitedDate | null {
  const text = printed.trim();
  const undated = NO_DATE.exec(text);
  // "S.D. Tex." is a court.
  if (undated && !/^S\.\s?D/.test(text)) return { kind: 'undated', letter: (undated[1] ?? '').toLowerCase() };
  const iso = ISO.exec(text);
  if (iso) return dayOf([iso[1], iso[2], iso[3]], (iso[4] ?? '').toLowerCase());
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return dayOf([dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]]);
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst ? dayOf([monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]]) : null;
}

const monthOf = (name = ''): string =>
  String(MONTH_NUMBERS.get(name.replace('.', '').toLowerCase().normalize('NFC')) ?? 0);

function dayOf(parts: readonly (string | undefined)[], letter = ''): CitedDate | null {
  const given = parts.filter((part) => part !== undefined);
  const date = parsePartialDate(given.map((part, at) => (at === 0 ? part : part.padStart(2, '0'))).join('-'));
  return date && { kind: 'day', date, letter };
}

/** `null`: another date. */
export function dateFit(cited: CitedDate, entry: CitedDate): DateFit | null {
  if (cited.kind === 'undated' || entry.kind === 'undated')
    return cited.kind === entry.kind ? letterFit(cited.letter, entry.letter) : null;
  const letters = letterFit(cited.letter, entry.letter);
  if (letters === null) return null;
  const [a, b] = [cited.date, entry.date];
  if (a.day !== undefined && b.day !== undefined) {
    const apart = Math.abs(daysOf(a) - daysOf(b));
    if (apart > NEAR_DAYS) return null;
    return apart === 0 ? letters : 'near';
  }
  if (a.year !== b.year) return null;
  if (a.month !== undefined && b.month !== undefined && a.month !== b.month) return null;
  return a.month === b.month && a.day === b.day ? letters : 'part';
}

const NEAR_DAYS = 2;
const daysOf = (date: PartialDate): number =>
  Date.UTC(date.year, (date.month ?? 1) - 1, date.day ?? 1) / 86_400_000;

/** "2022" may stand for "2022a", but "2022b" never does. */
const letterFit = (cited: string, entry: string): DateFit | null =>
  cited === entry ? 'same' : cited === '' || entry === '' ? 'part' : null;

/** As `CitedWork.published` has it. */
export const publishedOf = (date: CitedDate): PartialDate | 'undated' =>
  date.kind === 'undated' ? 'undated' : date.date;

/** The years a date may be looked for under; a misprint of New Year's Day lies in the year before. */
export function yearsNear(date: CitedDate): string[] {
  if (date.kind === 'undated') return ['undated'];
  const { year, month, day } = date.date;
  if (month === 1 && day !== undefined && day <= NEAR_DAYS) return [String(year), String(year - 1)];
  if (month === 12 && day !== undefined && day > 31 - NEAR_DAYS) return [String(year), String(year + 1)];
  return [String(year)];
}
