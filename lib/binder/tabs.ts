import {
  type Arrangement,
  comparePartialDates,
  type Exhibit,
  type IssueId,
  type PublisherType,
  type Source,
  type SourceId,
} from '../model/index.ts';
import { byOrder } from './order.ts';
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
  /** Where the copy stands: what the exhibit is known by. */
  home: string;
  /** What the user said of it. */
  exhibit: Exhibit | null;
  /** Labels of the tabs that hold other copies of the same work. */
  sameWork: string[];
  items: BinderItem[];
  /** The issue under which the source is met first; `null`: it is in the inbox only. */
  firstIssue: IssueId | null;
  /** Every issue under which a passage of it is filed, in the outline's order. */
  issues: IssueId[];
}

/**
 * One tab for each captured copy, as the case arranges its exhibits: by default in order of first appearance in the
 * outline, the copies of one work next to each other, and what is only in the inbox last. What others filed comes
 * after what the user files.
 */
export function tabs(view: BinderView, scheme: LabelScheme): Tab[] {
  const copies = arranged(copiesOf(view), view.case.arrangement ?? 'issue');
  const filed = [...copies.filter((copy) => !isOthers(copy)), ...copies.filter(isOthers)];
  const labels = new Map(filed.map((copy, at) => [copy, tabLabel(at, scheme)]));
  const works = Map.groupBy(filed, ({ source }) => source.id);
  return filed.map((copy) => {
    const others = (works.get(copy.source.id) ?? []).filter((other) => other !== copy);
    return tabOf(
      copy,
      labels.get(copy) as string,
      others.map((other) => labels.get(other) as string),
    );
  });
}

interface Copy {
  source: Source;
  home: string;
  exhibit: Exhibit | null;
  items: Set<BinderItem>;
  issues: Set<IssueId | null>;
}

/** In the order in which the outline meets them, the copies of a work next to each other. */
function copiesOf(view: BinderView): Copy[] {
  const places = placesOf(view);
  const said = new Map((view.exhibits ?? []).map((exhibit) => [exhibit.home, exhibit]));
  const order = [...flatOutline(outline(view)).map((node) => node.issue.id), null];
  const works = new Map<SourceId, Map<string, Copy>>();
  for (const issue of order) {
    for (const item of places.get(issue) ?? []) {
      const { source } = item;
      const home = homeOf(item);
      const copies = works.get(source.id) ?? new Map<string, Copy>();
      const fresh = { source, home, exhibit: said.get(home) ?? null, items: new Set(), issues: new Set() };
      const copy = copies.get(home) ?? (fresh as Copy);
      copy.items.add(item);
      copy.issues.add(issue);
      works.set(source.id, copies.set(home, copy));
    }
  }
  return [...works.values()].flatMap((copies) => [...copies.values()]);
}

/** Who else filed the exhibit that a passage is of; `null` where the user does. */
export function filedByOthers(view: BinderView): (item: BinderItem) => string | null {
  const said = new Map((view.exhibits ?? []).map(({ home, filedBy }) => [home, filedBy]));
  return (item) => said.get(homeOf(item)) ?? null;
}

const homeOf = ({ home, capture }: BinderItem): string => home ?? capture.address;

const isOthers = ({ exhibit }: Copy): boolean => exhibit !== null && exhibit.filedBy !== null;

/** What equals in rank stays as the outline has it. */
function arranged(copies: readonly Copy[], by: Arrangement): Copy[] {
  if (by === 'type') return copies.toSorted((a, b) => rankOf(a) - rankOf(b));
  if (by === 'date') return copies.toSorted(newestFirst);
  if (by === 'own') return copies.toSorted(placedFirst);
  return [...copies];
}

/** The order in which practitioners list kinds of sources; those whose kind is not known come last. */
const TYPES: readonly PublisherType[] = [
  'government',
  'intergovernmental',
  'ngo',
  'academic',
  'legal',
  'media',
  'commercial',
  'other',
];

function rankOf({ items }: Copy): number {
  const type = [...items][0]?.publisher?.type ?? null;
  return type === null ? TYPES.length : TYPES.indexOf(type);
}

/** Undated ones last. */
function newestFirst(a: Copy, b: Copy): number {
  const [mine, theirs] = [a.source.metadata.published?.value, b.source.metadata.published?.value];
  if (mine && theirs) return comparePartialDates(theirs, mine);
  return mine ? -1 : theirs ? 1 : 0;
}

/** What the user has not put anywhere comes last. */
function placedFirst(a: Copy, b: Copy): number {
  if (a.exhibit && b.exhibit) return byOrder(a.exhibit, b.exhibit);
  return a.exhibit ? -1 : b.exhibit ? 1 : 0;
}

function tabOf({ source, home, exhibit, items, issues }: Copy, label: string, sameWork: string[]): Tab {
  const filed = [...issues].filter((issue) => issue !== null);
  return {
    label,
    source,
    home,
    exhibit,
    sameWork,
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
