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
    const names = [dismissalOf(finding), ...(finding.also ?? [])];
    const dismissal = firstOf(names, ({ key }) => byKey.get(key));
    if (dismissal) result.dismissed.push({ finding, dismissal });
    else {
      const lapsed = firstOf(names, ({ of }) => byMatter.get(of));
      result.open.push({ finding, ...(lapsed ? { lapsed } : {}) });
    }
  }
  return result;
}

function firstOf<N, T>(names: readonly N[], find: (name: N) => T | undefined): T | undefined {
  for (const name of names) {
    const there = find(name);
    if (there !== undefined) return there;
  }
  return undefined;
}

/** What is kept of a finding that is dismissed. */
export const dismissalOf = ({ check, of, key }: Finding): Pick<Dismissal, 'of' | 'key'> => ({
  of: matterOf(check, of),
  key,
});
