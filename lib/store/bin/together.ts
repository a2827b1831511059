import type { Instant } from '../../model/index.ts';
import type { IssueRow } from '../rows.ts';

/** Whether two rows were deleted by the same deed: a deed has one moment. */
export const wentTogether = (a: { deletedAt?: Instant }, b: { deletedAt?: Instant }): boolean =>
  a.deletedAt !== undefined && a.deletedAt === b.deletedAt;

/** A deleted issue with those below it that went with it; parents before children. */
export function branchOf(top: IssueRow, gone: readonly IssueRow[]): IssueRow[] {
  const children = Map.groupBy(
    gone.filter((row) => wentTogether(row, top)),
    ({ parent }) => parent,
  );
  const found = new Set([top]);
  // A set goes on to what is added while it is walked: no circle without an end.
  for (const row of found) for (const child of children.get(row.id) ?? []) found.add(child);
  return [...found];
}
