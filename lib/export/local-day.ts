import type { Instant, PartialDate } from '../model/index.ts';

/** The day of an instant on this machine's clock: a file made in the evening carries the day of its maker. */
export function localDay(instant: Instant): PartialDate {
  const at = new Date(instant);
  return { year: at.getFullYear(), month: at.getMonth() + 1, day: at.getDate() };
}
