import type {
  EntryId,
  Issue,
  IssueId,
  KeptPackage,
  PackageItem,
  Source,
  SourceId,
} from '../../model/index.ts';
import { type Independence, independenceBelow } from '../independence/independence.ts';
import { EACH_ITS_OWN, type Sameness } from '../independence/sameness.ts';
import { flatOutline, outline, placesOf, subtree } from '../outline.ts';
import type { BinderItem, BinderView } from '../view.ts';
import type { Reading } from './reading.ts';

/** What the checks look at. What is absent nobody looked at, and nothing is said of it. */
export interface CheckInput {
  view: BinderView;
  /** The day that counts for currency, the hearing's where there is one: "2026-11-22". */
  day: string;
  /** Today, as the user's calendar has it. */
  today: string;
  /** Works of the library, for editions that came out later. */
  library?: readonly Source[];
  /** The packages the case relies on. */
  packages?: readonly KeptPackage[];
  /** Which of the case's sources such a package lists. */
  disclosed?: ReadonlyMap<SourceId, PackageItem>;
  /** How an entry's citation prints now. */
  citationOf?: (item: BinderItem) => string;
  /** Whether the place of a passage in its source is known. */
  isPinned?: (item: BinderItem) => boolean;
  /** How many searches are noted for the case. */
  searches?: number;
  /** On how much that is independent each issue rests, where it was counted already. */
  rests?: ReadonlyMap<IssueId, Independence>;
  /** Which works are one, though they go by several keys; absent: none. */
  same?: Sameness;
  /** What was read in the texts of captures. */
  readings?: Readings;
}

export interface Readings {
  /** By issue and source: how much of a report speaks to the issue, and how much of that is covered. */
  rest: ReadonlyMap<IssueId, ReadonlyMap<SourceId, Reading>>;
  /** Sentences of contrast next to passages. */
  beside: ReadonlyMap<EntryId, readonly { sentence: string; word: string; side: 'before' | 'after' }[]>;
}

/** An issue with what stands under it or below it, each entry once. */
export interface IssueGround {
  issue: Issue;
  items: BinderItem[];
  /** The issues directly below it. */
  children: IssueId[];
}

/** What the checks share, made once. */
export interface Ground extends CheckInput {
  rests: ReadonlyMap<IssueId, Independence>;
  same: Sameness;
  /** In the outline's order, but those that only repeat one below them: what is said of it is said there. */
  issues: IssueGround[];
  /** The entries of each source of the case. */
  bySource: ReadonlyMap<SourceId, BinderItem[]>;
}

export function groundOf(input: CheckInput): Ground {
  const places = placesOf(input.view);
  const all = flatOutline(outline(input.view)).map(
    (node): IssueGround => ({
      issue: node.issue,
      items: [...new Set(subtree(node).flatMap(({ issue }) => places.get(issue.id) ?? []))],
      children: node.children.map(({ issue }) => issue.id),
    }),
  );
  const counts = new Map(all.map(({ issue, items }) => [issue.id, items.length]));
  // What stands below an issue is part of what it holds: as many are the same.
  const repeats = ({ items, children }: IssueGround) =>
    children.some((id) => counts.get(id) === items.length);
  const issues = all.filter((one) => one.items.length > 0 && !repeats(one));
  const { view, same = EACH_ITS_OWN } = input;
  const rests = input.rests ?? independenceBelow(view, same);
  return { ...input, rests, same, issues, bySource: Map.groupBy(view.items, ({ source }) => source.id) };
}

/** The ids of entries. */
export const idsOf = (items: readonly BinderItem[]): EntryId[] => items.map(({ entry }) => entry.id);

/** One item for each source, the first of it. */
export function firstOfEach(items: readonly BinderItem[]): BinderItem[] {
  const firsts = new Map<SourceId, BinderItem>();
  for (const item of items) if (!firsts.has(item.source.id)) firsts.set(item.source.id, item);
  return [...firsts.values()];
}
