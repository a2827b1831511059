import type { TimeMark } from '../../lib/binder/index.ts';
import { comparePartialDates, formatPartialDate, type PartialDate } from '../../lib/model/index.ts';
import type { ShownRow, Years } from './types.ts';

/** The years an axis may show; what lies beyond is told beside it, or one misread year would smear all the others. */
export const AXIS: Years = { from: 1900, to: 2100 };

/** The first moment of a day, a month or a year; `Date.UTC` takes the years 0 to 99 for those of the last century. */
export function momentOf(year: number, month = 1, day = 1): Date {
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, day);
  return at;
}

/** From when to when a date may have been, as far as it is known; of a day both are the same. */
export function spanOf({ year, month, day }: PartialDate): { from: Date; to: Date } {
  const from = momentOf(year, month, day);
  if (day !== undefined) return { from, to: from };
  return { from, to: month === undefined ? momentOf(year + 1) : momentOf(year, month + 1) };
}

const isOnAxis = ({ date: { year } }: TimeMark): boolean => AXIS.from <= year && year <= AXIS.to;

/** The years that all marks lie in that an axis may show; null without such marks. */
export function yearsOf(rows: readonly ShownRow[]): Years | null {
  const years = rows.flatMap(({ marks }) => marks.filter(isOnAxis).map(({ date }) => date.year));
  if (years.length === 0) return null;
  // A large case has more marks than a call may have arguments.
  return years.reduce((all, year) => ({ from: Math.min(all.from, year), to: Math.max(all.to, year) }), {
    from: AXIS.to,
    to: AXIS.from,
  });
}

/** The rows with the marks that no axis shows. */
export const offAxis = (rows: readonly ShownRow[]): ShownRow[] =>
  kept(rows, (mark) => !isOnAxis(mark)).filter(({ marks }) => marks.length > 0);

/** The rows with the marks of some years only, in the order of their dates; and how many others an axis could show. */
export function within(
  rows: readonly ShownRow[],
  { from, to }: Years,
): { rows: ShownRow[]; outside: number } {
  const shown = kept(rows, ({ date }) => from <= date.year && date.year <= to);
  const outside = count(kept(rows, isOnAxis)) - count(shown);
  return { rows: shown.filter(({ marks }) => marks.length > 0), outside };
}

const kept = (rows: readonly ShownRow[], keep: (mark: TimeMark) => boolean): ShownRow[] =>
  rows.map(({ label, marks }) => ({
    label,
    marks: marks.filter(keep).toSorted((a, b) => comparePartialDates(a.date, b.date)),
  }));

export const count = (rows: readonly ShownRow[]): number =>
  rows.reduce((sum, { marks }) => sum + marks.length, 0);

/** Marks drawn as one: several that would cover each other. */
export interface Cluster {
  row: string;
  marks: readonly TimeMark[];
  from: Date;
  to: Date;
}

/**
 * What is drawn of some rows: marks of one day beside each other, or of one very month or year, are one.
 * @param near how close days may stand without covering each other, in milliseconds
 */
export function clusters(rows: readonly ShownRow[], near: number): Cluster[] {
  return rows.flatMap(({ label, marks }) => {
    const days = marks.filter(({ date }) => date.day !== undefined);
    const spans = marks.filter(({ date }) => date.day === undefined);
    const same = Map.groupBy(spans, ({ kind, date }) => `${kind} ${dateKey(date)}`);
    const made = Array.from(same.values(), (of): Cluster => clusterOf(label, of));
    return [...made, ...daysTogether(days, near).map((of) => clusterOf(label, of))];
  });
}

/** Those that follow each other closely, in the order of their days. */
function daysTogether(days: readonly TimeMark[], near: number): TimeMark[][] {
  const groups: TimeMark[][] = [];
  for (const mark of days.toSorted((a, b) => comparePartialDates(a.date, b.date))) {
    const first = groups.at(-1)?.[0];
    if (first && Number(spanOf(mark.date).from) - Number(spanOf(first.date).from) < near)
      groups.at(-1)?.push(mark);
    else groups.push([mark]);
  }
  return groups;
}

const clusterOf = (row: string, marks: readonly TimeMark[]): Cluster => ({
  row,
  marks,
  ...spanOf((marks[0] as TimeMark).date),
});

/** How precisely a date is known, for a key. */
export const dateKey = (date: PartialDate): string => formatPartialDate(date);
