import { comparePartialDates, formatPartialDate, type PartialDate } from '../../lib/model/index.ts';
import type { ShownRow, Years } from './types.ts';

/** Where a date stands on the axis: what is not known of it is put in the middle of what is. */
export function placeOf({ year, month, day }: PartialDate): Date {
  if (month === undefined) return new Date(Date.UTC(year, 6, 1));
  return new Date(Date.UTC(year, month - 1, day ?? 15));
}

/** The years that all marks lie in; null without marks. */
export function yearsOf(rows: readonly ShownRow[]): Years | null {
  const years = rows.flatMap(({ marks }) => marks.map(({ date }) => date.year));
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };
}

/** The rows with the marks of some years only, in the order of their dates; and how many marks lie outside. */
export function within(
  rows: readonly ShownRow[],
  { from, to }: Years,
): { rows: ShownRow[]; outside: number } {
  const shown = rows.map(({ label, marks }) => ({
    label,
    marks: marks
      .filter(({ date }) => from <= date.year && date.year <= to)
      .toSorted((a, b) => comparePartialDates(a.date, b.date)),
  }));
  const count = (all: readonly ShownRow[]) => all.reduce((sum, { marks }) => sum + marks.length, 0);
  return { rows: shown.filter(({ marks }) => marks.length > 0), outside: count(rows) - count(shown) };
}

/** How precisely a date is known, for a key. */
export const dateKey = (date: PartialDate): string => formatPartialDate(date);
