import type { Instant, Locale, PartialDate } from '../model/index.ts';

/** A day that may be partial, in words, showing no more than is known: "September 2023". */
export function partialDateText(date: PartialDate, locale: Locale): string {
  const { year, month, day } = date;
  if (month === undefined) return String(year);
  const at = new Date(0);
  // `Date.UTC` takes the years 0 to 99 for those of the last century.
  at.setUTCFullYear(year, month - 1, day ?? 1);
  const form: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (day !== undefined) form.day = 'numeric';
  return new Intl.DateTimeFormat(locale, form).format(at);
}

/** A day of the calendar ("2027-03-04") in words, the same in every zone. */
export const dateText = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** The day of an instant as the user's clock has it. `timeZone` is for tests; the machine's own otherwise. */
export function dayText(instant: Instant, locale: Locale, timeZone?: string): string {
  return inZone({ dateStyle: 'medium' }, locale, timeZone).format(new Date(instant));
}

/** Day and minute of an instant as the user's clock has them. */
export function momentText(instant: Instant, locale: Locale, timeZone?: string): string {
  return inZone({ dateStyle: 'medium', timeStyle: 'short' }, locale, timeZone).format(new Date(instant));
}

export const numberText = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(locale).format(value);

/** The name of a language in the reader's own: `es` is "Spanish" in English. The tag itself when unknown. */
export function languageText(tag: string, locale: Locale): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The name of a country by its ISO 3166-1 alpha-2 code; the code itself when unknown. */
export function countryText(code: string, locale: Locale): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

const inZone = (form: Intl.DateTimeFormatOptions, locale: Locale, timeZone?: string) =>
  new Intl.DateTimeFormat(locale, timeZone ? { ...form, timeZone } : form);

/** A day of the calendar, short; its year only where it is not this one: "Mar 4", "4 mar 2028". */
export function shortDateText(day: string, today: string, locale: Locale): string {
  const form: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', timeZone: 'UTC' };
  if (day.slice(0, 4) !== today.slice(0, 4)) form.year = 'numeric';
  return new Intl.DateTimeFormat(locale, form).format(new Date(`${day}T00:00:00Z`));
}

/** Days from now in words: "in 12 days", "today", "3 days ago". */
export const daysAwayText = (days: number, locale: Locale): string =>
  new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
