import type { Entry, EntryId, Issue, IssueId } from '../model/index.ts';

/** How far the work on a case has come, in counts. */
export interface Progress {
  /** Passages in the case. */
  passages: number;
  /** Of them, those under an issue. */
  filed: number;
  issues: number;
  /** Issues with a passage under them or below them. */
  covered: number;
}

/**
 * The counts of a case.
 * @param passages how many stand in it
 * @param placed the entries under each of its issues; of an issue that is not there nothing is counted
 */
export function progressOf(
  passages: number,
  issues: readonly Pick<Issue, 'id' | 'parent'>[],
  placed: ReadonlyMap<IssueId, readonly EntryId[]>,
): Progress {
  const parents = new Map(issues.map(({ id, parent }) => [id, parent]));
  const filed = new Set<EntryId>();
  const covered = new Set<IssueId>();
  for (const { id } of issues) {
    const entries = placed.get(id) ?? [];
    for (const entry of entries) filed.add(entry);
    if (entries.length > 0) coverUp(id, parents, covered);
  }
  return { passages, filed: filed.size, issues: issues.length, covered: covered.size };
}

/** An issue and those above it; ends at one that was met, so that a circle of parents ends too. */
function coverUp(id: IssueId, parents: ReadonlyMap<IssueId, IssueId | null>, covered: Set<IssueId>): void {
  for (let at: IssueId | null = id; at !== null && parents.has(at) && !covered.has(at); ) {
    covered.add(at);
    at = parents.get(at) ?? null;
  }
}

/** How many adverse passages of a case no other entry of it answers. */
export function unansweredIn(entries: readonly Pick<Entry, 'id' | 'stance' | 'answers'>[]): number {
  const answered = new Set(entries.flatMap(({ answers }) => answers ?? []));
  return entries.filter(({ id, stance }) => stance === 'adverse' && !answered.has(id)).length;
}
