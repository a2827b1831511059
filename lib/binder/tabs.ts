import type { IssueId, Source, SourceId } from '../model/index.ts';
import { flatOutline, outline, placesOf } from './outline.ts';
import type { LabelScheme } from './profiles.ts';
import type { BinderItem, BinderView } from './view.ts';

/**
 * A source as it will be filed: its tab and every passage taken from it, in the order the outline is read.
 */
export interface Tab {
  label: string;
  source: Source;
  items: BinderItem[];
  /** The issue under which the source is met first; `null`: it is in the inbox only. */
  firstIssue: IssueId | null;
  /** Every issue under which a passage of it is filed, in the outline's order. */
  issues: IssueId[];
}

/**
 * One tab for each source, in order of first appearance in the outline; what is only in the inbox comes
 * last.
 */
export function tabs(view: BinderView, scheme: LabelScheme): Tab[] {
  const places = placesOf(view);
  const order = [...flatOutline(outline(view)).map((node) => node.issue.id), null];
  const found = new Map<SourceId, { source: Source; items: Set<BinderItem>; issues: Set<IssueId | null> }>();
  for (const issue of order) {
    for (const item of places.get(issue) ?? []) {
      const tab = found.get(item.source.id) ?? { source: item.source, items: new Set(), issues: new Set() };
      tab.items.add(item);
      tab.issues.add(issue);
      found.set(item.source.id, tab);
    }
  }
  return Array.from(found.values(), ({ source, items, issues }, index) => {
    const filed = [...issues].filter((issue) => issue !== null);
    return {
      label: tabLabel(index, scheme),
      source,
      items: [...items],
      firstIssue: filed[0] ?? null,
      issues: filed,
    };
  });
}

/** The name of the exhibit at a place counted from 0. */
export function tabLabel(index: number, scheme: LabelScheme): string {
  if (scheme === 'numbers') return String(index + 1);
  if (scheme === 'doubled-letters') return letter(index % 26).repeat(Math.floor(index / 26) + 1);
  const rest = Math.floor(index / 26);
  return (rest > 0 ? tabLabel(rest - 1, scheme) : '') + letter(index % 26);
}

const letter = (index: number): string => String.fromCharCode(65 + index);
