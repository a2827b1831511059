import type { Dismissal } from '../../model/index.ts';
import type { Finding } from './finding.ts';
import { matterOf } from './key.ts';

/** A finding, and what the user said of the same matter before it was found otherwise. */
export interface OpenFinding {
  finding: Finding;
  lapsed?: Dismissal;
}

/** What was found, parted by what the user holds to be no problem. */
export interface Sorted {
  open: OpenFinding[];
  dismissed: { finding: Finding; dismissal: Dismissal }[];
}

/**
 * Sets aside the findings that were dismissed. A dismissal is of what was found then: where something else is counted
 * now, the finding stands again, with the reason that was given before.
 */
export function sorted(findings: readonly Finding[], dismissals: readonly Dismissal[] = []): Sorted {
  const byKey = new Map(dismissals.map((one) => [one.key, one]));
  const byMatter = new Map(dismissals.map((one) => [one.of, one]));
  const result: Sorted = { open: [], dismissed: [] };
  for (const finding of findings) {
    const dismissal = byKey.get(finding.key);
    if (dismissal) result.dismissed.push({ finding, dismissal });
    else {
      const lapsed = byMatter.get(matterOf(finding.check, finding.of));
      result.open.push({ finding, ...(lapsed ? { lapsed } : {}) });
    }
  }
  return result;
}

/** What is kept of a finding that is dismissed. */
export const dismissalOf = ({ check, of, key }: Finding): Pick<Dismissal, 'of' | 'key'> => ({
  of: matterOf(check, of),
  key,
});
