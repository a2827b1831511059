import type { Case, Instant } from '../../lib/model/index.ts';

export interface Line {
  case: Case;
  changedAt: Instant;
}

export const SORTS = ['hearing', 'changed'] as const;
export type Sort = (typeof SORTS)[number];

/**
 * By hearing: those ahead, the next first; then those without a date, the one changed last first; then those that were
 * heard, the latest first. By change: the latest first.
 * @param today "2026-11-22"
 */
export function sortLines(lines: readonly Line[], by: Sort, today: string): Line[] {
  const newest = (a: Line, b: Line) => (a.changedAt < b.changedAt ? 1 : a.changedAt > b.changedAt ? -1 : 0);
  if (by === 'changed') return lines.toSorted(newest);
  const groupOf = ({ case: { hearing } }: Line) => (hearing === undefined ? 1 : hearing < today ? 2 : 0);
  return lines.toSorted((a, b) => {
    const [group, other] = [groupOf(a), groupOf(b)];
    if (group !== other || group === 1) return group - other || newest(a, b);
    const days = (a.case.hearing ?? '').localeCompare(b.case.hearing ?? '');
    return (group === 2 ? -days : days) || newest(a, b);
  });
}
