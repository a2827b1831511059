import type { IssueId, Source, SourceId } from '../model/index.ts';
import { flatOutline, outline, placesOf } from './outline.ts';
import type { LabelScheme } from './profiles.ts';
import type { BinderItem, BinderView } from './view.ts';

/**
 * A captured copy as it will be filed: its tab and every passage taken from it, in the order the outline is read. What
 * is filed is the copy that was read, so that a work read at two addresses is two exhibits.
 */
export interface Tab {
  label: string;
  source: Source;
  /** Labels of the tabs that hold other copies of the same work. */
  sameWork: string[];
  items: BinderItem[];
  /** The issue under which the source is met first; `null`: it is in the inbox only. */
  firstIssue: IssueId | null;
  /** Every issue under which a passage of it is filed, in the outline's order. */
  issues: IssueId[];
}

/**
 * One tab for each captured copy, in order of first appearance in the outline, the copies of one work next to each
 * other; what is only in the inbox comes last.
 */
export function tabs(view: BinderView, scheme: LabelScheme): Tab[] {
  const places = placesOf(view);
  const order = [...flatOutline(outline(view)).map((node) => node.issue.id), null];
  const works = new Map<SourceId, Map<string, Copy>>();
  for (const issue of order) {
    for (const item of places.get(issue) ?? []) {
      const { source } = item;
      const copies = works.get(source.id) ?? new Map<string, Copy>();
      const copy = copies.get(homeOf(item)) ?? { source, items: new Set(), issues: new Set() };
      copy.items.add(item);
      copy.issues.add(issue);
      works.set(source.id, copies.set(homeOf(item), copy));
    }
  }
  let next = 0;
  return [...works.values()].flatMap((copies) => {
    const labels = Array.from(copies, () => tabLabel(next++, scheme));
    return Array.from(copies.values(), (copy, at) => tabOf(copy, labels, at));
  });
}

interface Copy {
  source: Source;
  items: Set<BinderItem>;
  issues: Set<IssueId | null>;
}

const homeOf = ({ home, capture }: BinderItem): string => home ?? capture.address;

function tabOf({ source, items, issues }: Copy, labels: readonly string[], at: number): Tab {
  const filed = [...issues].filter((issue) => issue !== null);
  return {
    label: labels[at] as string,
    source,
    sameWork: labels.filter((_, other) => other !== at),
    items: [...items],
    firstIssue: filed[0] ?? null,
    issues: filed,
  };
}

/** The name of the exhibit at a place counted from 0. */
export function tabLabel(index: number, scheme: LabelScheme): string {
  if (scheme === 'numbers') return String(index + 1);
  if (scheme === 'doubled-letters') return letter(index % 26).repeat(Math.floor(index / 26) + 1);
  const rest = Math.floor(index / 26);
  return (rest > 0 ? tabLabel(rest - 1, scheme) : '') + letter(index % 26);
}

const letter = (index: number): string => String.fromCharCode(65 + index);
