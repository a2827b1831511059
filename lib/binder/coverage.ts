import { comparePartialDates, type Issue, type PartialDate } from '../model/index.ts';
import { flatOutline, outline, placesOf, subtree } from './outline.ts';
import type { BinderItem, BinderView } from './view.ts';

/** What stands under one issue, or below it, each passage counted once. */
export interface CoverageRow {
  issue: Issue;
  depth: number;
  passages: number;
  sources: number;
  adverse: number;
  /** The latest day of publication among its sources; `null` where none is known. */
  newest: PartialDate | null;
  /** Sources whose date of publication is not known. */
  undated: number;
}

/** One row for each issue, in the outline's order. */
export function coverage(view: BinderView): CoverageRow[] {
  const places = placesOf(view);
  return flatOutline(outline(view)).map((node) => {
    const items = new Set(subtree(node).flatMap(({ issue }) => places.get(issue.id) ?? []));
    return { issue: node.issue, depth: node.depth, ...countItems([...items]) };
  });
}

function countItems(items: readonly BinderItem[]): Omit<CoverageRow, 'issue' | 'depth'> {
  const sources = new Map(items.map(({ source }) => [source.id, source]));
  const dates = Array.from(sources.values(), (source) => source.metadata.published?.value);
  const known = dates.filter((date) => date !== undefined).toSorted(comparePartialDates);
  return {
    passages: items.length,
    sources: sources.size,
    adverse: items.filter(({ entry }) => entry.stance === 'adverse').length,
    newest: known.at(-1) ?? null,
    undated: dates.length - known.length,
  };
}
