import { type FoundDate, findDates, findMonths } from './dates.ts';

/** A year alone; no part of a longer number, an amount or a range's second half written short. */
const YEAR_ALONE = /(?<![\p{L}\d.,$€£¥/-])(?:19|20)\d\d(?![\d/-]|\.\d|,\d{3}|\s?%)/gu;

/**
 * The days, months and years that a text speaks of, in reading order. What stands in brackets is left out: there
 * stands whom a report cites, and when that was published.
 * @param monthFirst decides 05/06/2023; `null` where it is not known
 */
export function toldDates(text: string, monthFirst: boolean | null = null): FoundDate[] {
  const open = withoutBrackets(text.slice(0, 10_000));
  const found = findDates(open, monthFirst);
  const add = (more: readonly FoundDate[]) => {
    for (const one of more)
      if (!found.some((other) => one.start < other.end && other.start < one.end)) found.push(one);
  };
  add(findMonths(open));
  add(
    Array.from(open.matchAll(YEAR_ALONE), ({ index, 0: year }) => ({
      date: { year: Number(year) },
      start: index,
      end: index + year.length,
    })),
  );
  return found.sort((a, b) => a.start - b.start);
}

/** With spaces in the place of what stands in brackets, so that offsets stay. */
function withoutBrackets(text: string): string {
  return text.replace(/\([^()]*\)|\[[^[\]]*\]/g, (inside) => ' '.repeat(inside.length));
}
