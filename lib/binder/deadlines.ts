import type { Case } from '../model/index.ts';
import { profiles } from './profiles.ts';
import type { Rule } from './rule.ts';

/** When the evidence of a case must be in, and what says so. Days are of the calendar, without a time or zone. */
export interface Deadline {
  /** "2027-02-02" */
  day: string;
  /** Set where it is no working day: many rules move such a day, each in its own way, so it is told and not moved. */
  on?: 'saturday' | 'sunday';
  /** Days from today; below 0 it is past. */
  left: number;
  /** The user's own number, by an order of the tribunal; else the profile's rule. */
  by: 'order' | Rule<number | null>;
}

/** Of the days of a week, counted from Sunday. */
const RESTS: Readonly<Record<number, Deadline['on']>> = { 0: 'sunday', 6: 'saturday' };

const DAY_MS = 24 * 60 * 60_000;

/** Days from one day of the calendar to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);

/** The day so many days before another. */
export const dayBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * DAY_MS).toISOString().slice(0, 10);

/**
 * The day by which a case's evidence must be in; null where no hearing is set, or neither an order nor the forum's
 * rule gives a number of days.
 * @param today "2026-11-22", as the user's calendar has it
 */
export function deadlineOf(
  { hearing, daysBefore, profile }: Pick<Case, 'hearing' | 'daysBefore' | 'profile'>,
  today: string,
): Deadline | null {
  if (hearing === undefined) return null;
  const rule = profiles[profile].deadline;
  const days = daysBefore ?? rule.value;
  if (days === null) return null;
  const day = dayBefore(hearing, days);
  const on = RESTS[new Date(`${day}T00:00:00Z`).getUTCDay()];
  const by = daysBefore === undefined ? rule : 'order';
  return { day, ...(on && { on }), left: daysBetween(today, day), by };
}
