/** An instant: UTC, ISO 8601, with milliseconds, as `Date.prototype.toISOString` writes it. */
export type Instant = string;

/** What tells the time; passed in, so that exports and tests are repeatable. */
export type Clock = () => Instant;

export const systemClock: Clock = () => new Date().toISOString();

/** A day that may be known only to the month or the year; never padded with invented parts. */
export type PartialDate =
  | { year: number; month?: undefined; day?: undefined }
  | { year: number; month: number; day?: undefined }
  | { year: number; month: number; day: number };

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Reads `2023`, `2023-09` or `2023-09-01`; anything else, an impossible day among them, is `null`. */
export function parsePartialDate(text: string): PartialDate | null {
  const match = PARTIAL.exec(text.trim());
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (match[2] === undefined) return { year };
  if (month < 1 || month > 12) return null;
  if (match[3] === undefined) return { year, month };
  if (day < 1 || day > (DAYS[month - 1] as number)) return null;
  if (month === 2 && day === 29 && !isLeap(year)) return null;
  return { year, month, day };
}

/** Writes a partial date as ISO 8601 of reduced precision: `2023`, `2023-09`, `2023-09-01`. */
export function formatPartialDate(date: PartialDate): string {
  const parts = [String(date.year).padStart(4, '0')];
  if (date.month !== undefined) parts.push(String(date.month).padStart(2, '0'));
  if (date.day !== undefined) parts.push(String(date.day).padStart(2, '0'));
  return parts.join('-');
}

/** Orders partial dates; the less precise stands before the dates it contains. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  return formatPartialDate(a).localeCompare(formatPartialDate(b), 'en');
}

/**
 * Whether a date begins later than the day after a moment, so that no page can have been published then. The day
 * between is for the zones ahead of UTC.
 */
export function looksFuture(date: PartialDate, at: Instant): boolean {
  const { year, month = 1, day = 1 } = date;
  const next = new Date(Date.parse(at) + DAY_MS).toISOString().slice(0, 10);
  return formatPartialDate({ year, month, day }) > next;
}

const DAY_MS = 24 * 60 * 60_000;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
