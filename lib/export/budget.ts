import { PAGE_BUDGETS, type PageBudget } from '../binder/checks/index.ts';
import type { PartId, Rule } from '../binder/index.ts';
import type { ProfileId } from '../model/index.ts';

/** A forum's limit of pages and what was counted against it. */
export interface CountedPages {
  rule: Rule<PageBudget>;
  /** As the document is laid out; null: what the limit is of is not in it, and nothing is claimed. */
  pages: number | null;
}

/** The part that a limit is of; the pages of exhibits are counted when they are bound. */
const COUNTED: Record<PageBudget['of'], PartId | null> = { extracts: 'schedule', exhibits: null };

/**
 * The pages that a document takes of what its forum allows; null where the forum has no limit.
 * @param parts as the document's layout has them
 */
export function pagesAllowed(
  profile: ProfileId,
  parts: readonly { id: PartId; pages: number }[],
): CountedPages | null {
  const rule = PAGE_BUDGETS[profile];
  if (!rule) return null;
  const part = parts.find(({ id }) => id === COUNTED[rule.value.of]);
  return { rule, pages: part?.pages ?? null };
}
