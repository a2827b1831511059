import type { PartialDate } from '../model/index.ts';

/** The date of an entry or a citation: a partial date, or "n.d." with the letter that tells several apart. */
export type CitedDate = { kind: 'day'; date: PartialDate } | { kind: 'undated'; letter: string };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_WORD =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';

/** A date as author–date citations write it, without anchors: `2023-03-09`, `9 Oct. 2014`, `Sept. 2012`, `n.d.b`. */
export const DATE_PATTERN = `(?:[Nn]\\.d\\.(?:[a-z](?![a-z]))?|(?:\\d{1,2}\\s+)?${MONTH_WORD}\\s+(?:19|20)\\d{2}|(?:19|20)\\d{2}(?:-\\d{2}(?:-\\d{2})?)?)`;

const WRITTEN = new RegExp(`^(?:(\\d{1,2})\\s+)?(${MONTH_WORD})\\s+(\\d{4})$`);

/** Reads what `DATE_PATTERN` matched. */
export function readCitedDate(text: string): CitedDate | null {
  const undated = /^n\.d\.([a-z]?)$/i.exec(text);
  if (undated) return { kind: 'undated', letter: undated[1] ?? '' };
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2] ?? 0), Number(iso[3] ?? 0));
  const written = WRITTEN.exec(text);
  if (!written) return null;
  const month = 1 + MONTHS.indexOf((written[2] ?? '').slice(0, 3).toLowerCase());
  return day(Number(written[3]), month, Number(written[1] ?? 0));
}

function day(year: number, month: number, day: number): CitedDate {
  if (month === 0) return { kind: 'day', date: { year } };
  return { kind: 'day', date: day === 0 ? { year, month } : { year, month, day } };
}

/**
 * How well a citation's date fits an entry's: 1 the same; 0.8 a shorter form of it ("2022" for 2022-02-24);
 * 0.3 a day or two off, as misprints are; 0 another date.
 */
export function dateFit(cited: CitedDate, entry: CitedDate): number {
  if (cited.kind === 'undated' || entry.kind === 'undated') {
    if (cited.kind !== entry.kind) return 0;
    const same = cited.kind === 'undated' && entry.kind === 'undated' && cited.letter === entry.letter;
    return same ? 1 : 0;
  }
  const [a, b] = [cited.date, entry.date];
  if (a.year !== b.year || (a.month !== undefined && a.month !== b.month)) return 0;
  if (a.month === b.month && a.day === b.day) return 1;
  if (a.month === undefined || a.day === undefined) return 0.8;
  return b.day !== undefined && Math.abs(a.day - b.day) <= 2 ? 0.3 : 0;
}
