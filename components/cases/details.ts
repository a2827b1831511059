import type { Case, ProfileId, Role, StyleId } from '../../lib/model/index.ts';

/** What a person says of a case, as a form holds it; empty: nothing is said. */
export interface CaseDetails {
  reference: string;
  profile: ProfileId;
  style: StyleId;
  /** "2027-03-04" */
  hearing: string;
  daysBefore: string;
  country: string;
  role: Role | '';
  client: string;
}

/** The same as it is kept; null: nothing is said. */
export interface CaseSaid {
  reference: string;
  profile: ProfileId;
  style: StyleId;
  hearing: string | null;
  daysBefore: number | null;
  country: string | null;
  role: Role | null;
  client: string | null;
}

export const detailsOf = (of: Case): CaseDetails => ({
  reference: of.reference,
  profile: of.profile,
  style: of.style,
  hearing: of.hearing ?? '',
  daysBefore: of.daysBefore === undefined ? '' : String(of.daysBefore),
  country: of.country ?? '',
  role: of.role ?? '',
  client: of.client ?? '',
});

export const saidIn = (details: CaseDetails): CaseSaid => ({
  reference: details.reference.trim(),
  profile: details.profile,
  style: details.style,
  hearing: details.hearing || null,
  daysBefore: daysOf(details),
  country: details.country || null,
  role: details.role || null,
  client: details.client.trim() || null,
});

/** A whole number of days up to ten years; null where none is said. */
export function daysOf({ daysBefore }: Pick<CaseDetails, 'daysBefore'>): number | null {
  const days = daysBefore.trim() === '' ? Number.NaN : Number(daysBefore);
  return Number.isInteger(days) && days >= 0 && days <= 3_650 ? days : null;
}

/** Whether another case is called so. */
export const isTaken = ({ reference }: Pick<CaseDetails, 'reference'>, others: readonly string[]): boolean =>
  others.some((other) => other.trim().toLowerCase() === reference.trim().toLowerCase());

/** Whether it can be kept as it stands. */
export const isWhole = (details: CaseDetails): boolean =>
  details.reference.trim() !== '' && (details.daysBefore.trim() === '' || daysOf(details) !== null);
