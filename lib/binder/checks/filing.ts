import { deadlineOf } from '../deadlines.ts';
import { filingOf, homeOf, letIn } from '../filing.ts';
import { pagesOfText } from '../pages.ts';
import { roleIn } from '../profiles.ts';
import type { BinderItem } from '../view.ts';
import { type Found, ofCase } from './finding.ts';
import { type Ground, idsOf } from './ground.ts';
import { PAGE_BUDGETS } from './rules.ts';

/** A source that the tribunal has disclosed already: a passage of it is cited by its item. */
export const disclosed = ({ bySource, disclosed: listed }: Ground): Found<'disclosed'>[] =>
  [...(listed ?? [])].flatMap(([id, { number }]) => {
    const items = bySource.get(id);
    return items ? [{ of: id, sources: [id], entries: idsOf(items), counts: { item: number } }] : [];
  });

/** What a case files goes over the pages its forum takes. A count of pages is a guess where nobody counted them. */
export function pageBudget({ view }: Ground): Found<'page-budget'>[] {
  const budget = PAGE_BUDGETS[view.case.profile]?.value;
  if (!budget) return [];
  const filed = view.items.filter(letIn(view, filingOf(view.case)));
  const { pages, uncounted } = budget.of === 'extracts' ? extractPages(filed) : exhibitPages(filed, view);
  if (pages <= budget.limit) return [];
  return [
    { of: ofCase(view.case.id), entries: [], counts: { pages, uncounted, ...budget }, on: [pages, budget] },
  ];
}

/** Characters that a citation and what stands around a quotation take beside its words, about. */
const AROUND = 250;

/** About how many pages the passages take in a schedule of extracts, each once. */
function extractPages(items: readonly BinderItem[]): { pages: number; uncounted: number } {
  const length = items.reduce((sum, { passage }) => sum + passage.selectors.quote.exact.length + AROUND, 0);
  return { pages: items.length === 0 ? 0 : pagesOfText(length), uncounted: 0 };
}

/** The pages of the exhibits as the user counted them; of those that nobody counted only their number is told. */
function exhibitPages(
  items: readonly BinderItem[],
  { exhibits = [] }: Ground['view'],
): { pages: number; uncounted: number } {
  const counted = new Map(exhibits.map(({ home, pages }) => [home, pages]));
  const homes = [...new Set(items.map(homeOf))];
  const known = homes.flatMap((home) => counted.get(home) ?? []);
  return { pages: known.reduce((sum, pages) => sum + pages, 0), uncounted: homes.length - known.length };
}

/** The day by which the evidence must be in is past. */
export function deadlinePassed({ view, today }: Ground): Found<'deadline-passed'>[] {
  const deadline = deadlineOf(view.case, today);
  if (!deadline || deadline.left >= 0) return [];
  const counts = { day: deadline.day, days: -deadline.left };
  return [{ of: ofCase(view.case.id), entries: [], counts, on: deadline.day }];
}

/** Whose report says what was considered notes where it was looked for. */
export const noSearches = ({ view, searches }: Ground): Found<'no-searches'>[] =>
  searches === 0 && roleIn(view.case) !== 'advocate' && view.items.length > 0
    ? [{ of: ofCase(view.case.id), entries: [], counts: {} }]
    : [];
