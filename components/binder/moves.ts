import type { IssueId } from '../../lib/model/index.ts';
import type { OutlineRow } from './types.ts';

export interface IssueMove {
  parent: IssueId | null;
  /** `null`: to the end. */
  before: IssueId | null;
}

export type IssueStep = 'up' | 'down' | 'out' | 'in';

/**
 * Where one step takes an issue; `null` when it cannot go there.
 * @param rows every issue in the order shown, folded ones too
 */
export function issueStep(rows: readonly OutlineRow[], id: IssueId, step: IssueStep): IssueMove | null {
  const row = rows.find((candidate) => candidate.id === id);
  if (!row?.issue) return null;
  const siblings = rows.filter((candidate) => candidate.issue && candidate.parent === row.parent);
  const at = siblings.indexOf(row);
  const above = siblings[at - 1];
  if (step === 'up') return above ? { parent: row.parent, before: above.id } : null;
  if (step === 'down')
    return siblings[at + 1] ? { parent: row.parent, before: siblings[at + 2]?.id ?? null } : null;
  if (step === 'in') return above ? { parent: above.id, before: null } : null;
  return stepOut(rows, row);
}

function stepOut(rows: readonly OutlineRow[], row: OutlineRow): IssueMove | null {
  const parent = rows.find((candidate) => candidate.id === row.parent);
  if (!parent) return null;
  const uncles = rows.filter((candidate) => candidate.issue && candidate.parent === parent.parent);
  return { parent: parent.parent, before: uncles[uncles.indexOf(parent) + 1]?.id ?? null };
}

/** The rows that show when some are folded: none that has a folded one above it. */
export function unfolded(rows: readonly OutlineRow[], folded: ReadonlySet<string>): OutlineRow[] {
  const hidden = new Set<string>();
  return rows.filter((row) => {
    const out = row.parent !== null && (folded.has(row.parent) || hidden.has(row.parent));
    if (out) hidden.add(row.id);
    return !out;
  });
}
