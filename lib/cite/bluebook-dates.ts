import type { PartialDate } from '../model/index.ts';

/** Bluebook table T12. */
const MONTHS = [
  'Jan.',
  'Feb.',
  'Mar.',
  'Apr.',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
];

/** `Sept. 1, 2023`, `Sept. 2023`, `2023`. */
export function dateText({ year, month, day }: PartialDate): string {
  if (month === undefined) return String(year);
  const name = MONTHS[month - 1] ?? '';
  return day === undefined ? `${name} ${year}` : `${name} ${day}, ${year}`;
}
