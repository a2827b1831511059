import { ruleId } from '../user-rules.ts';
import type { ArchivedRows } from './rows.ts';

type Rule = ArchivedRows['userRules'][number];

/** An archive's rules under the ids that they have everywhere: one for a site and field, the later one. */
export async function mendedRules(rows: readonly Rule[]): Promise<Rule[]> {
  const byId = new Map<string, Rule>();
  for (const row of rows) {
    const id = await ruleId(row.content);
    const other = byId.get(id);
    if (!other || other.updatedAt < row.updatedAt) byId.set(id, { ...row, id });
  }
  return [...byId.values()];
}
