import {
  comparePartialDates,
  type EntryId,
  type Issue,
  type PartialDate,
  type PublisherType,
  type Stance,
} from '../model/index.ts';
import { flatOutline, outline, placesOf, subtree } from './outline.ts';
import type { BinderItem, BinderView } from './view.ts';

/** What stands under one issue, or below it, each passage counted once. */
export interface CoverageRow {
  issue: Issue;
  depth: number;
  passages: number;
  /** One for each passage, in the outline's order; null: the user has not said what it does. */
  stances: { entry: EntryId; stance: Stance | null }[];
  sources: number;
  adverse: number;
  /** How its sources spread over the kinds of publishers, the most frequent first. */
  types: TypeCount[];
  /** The days of publication of its sources that are known, the latest last. */
  dates: { published: PartialDate; entry: EntryId }[];
  /** The latest of them; `null` where none is known. */
  newest: PartialDate | null;
  /** Sources whose date of publication is not known. */
  undated: number;
  gaps: Gap[];
}

export interface TypeCount {
  /** Null: not known. */
  type: PublisherType | null;
  sources: number;
  /** The first entry that rests on one of them. */
  entry: EntryId;
}

/** What an issue lacks that a reader would ask for. Counts, never a verdict. */
export type Gap =
  | { kind: 'nothing' }
  | { kind: 'one-source' }
  /** All sources are of one kind, and more than one. */
  | { kind: 'one-type'; type: PublisherType }
  /** None is of a government or of an intergovernmental body. */
  | { kind: 'no-official' }
  /** Nothing stands for the case, wholly or in part, though so many passages stand against it, or all have their stance. */
  | { kind: 'no-support'; adverse: number }
  /** No passage that stands against the case was placed here, though passages have their stance. */
  | { kind: 'no-adverse' }
  /** The latest was published so many whole years before the day that counts. */
  | { kind: 'old'; newest: PartialDate; years: number }
  | { kind: 'undated'; sources: number };

/** A latest source this many years old is named; ours, and no rule of any forum. */
const OLD_YEARS = 2;

/**
 * One row for each issue, in the outline's order.
 * @param day the day that counts for currency, the hearing's where there is one: "2026-11-22"; without one nothing is
 * said to be old
 */
export function coverage(view: BinderView, day: string | null = null): CoverageRow[] {
  const places = placesOf(view);
  return flatOutline(outline(view)).map((node) => {
    const items = new Set(subtree(node).flatMap(({ issue }) => places.get(issue.id) ?? []));
    const counted = countItems([...items]);
    return { issue: node.issue, depth: node.depth, ...counted, gaps: gapsOf(counted, day) };
  });
}

type Counted = Omit<CoverageRow, 'issue' | 'depth' | 'gaps'>;

function countItems(items: readonly BinderItem[]): Counted {
  const firsts = new Map<string, BinderItem>();
  for (const item of items) if (!firsts.has(item.source.id)) firsts.set(item.source.id, item);
  const sources = [...firsts.values()];
  const dates = sources.flatMap(({ source, entry }) => {
    const published = source.metadata.published?.value;
    return published ? [{ published, entry: entry.id }] : [];
  });
  dates.sort((a, b) => comparePartialDates(a.published, b.published));
  return {
    passages: items.length,
    stances: items.map(({ entry }) => ({ entry: entry.id, stance: entry.stance })),
    sources: sources.length,
    adverse: items.filter(({ entry }) => entry.stance === 'adverse').length,
    types: typesOf(sources),
    dates,
    newest: dates.at(-1)?.published ?? null,
    undated: sources.length - dates.length,
  };
}

function typesOf(sources: readonly BinderItem[]): TypeCount[] {
  const groups = Map.groupBy(sources, ({ publisher }) => publisher?.type ?? null);
  const counts = Array.from(groups, ([type, of]) => ({
    type,
    sources: of.length,
    entry: (of[0] as BinderItem).entry.id,
  }));
  return counts.sort((a, b) => b.sources - a.sources);
}

function gapsOf(row: Counted, day: string | null): Gap[] {
  if (row.passages === 0) return [{ kind: 'nothing' }];
  const gaps: Gap[] = [];
  const isTold = row.stances.every(({ stance }) => stance !== null);
  const isForIt = row.stances.some(({ stance }) => stance === 'supports' || stance === 'mixed');
  if (!isForIt && (row.adverse > 0 || isTold)) gaps.push({ kind: 'no-support', adverse: row.adverse });
  const [type] = row.types;
  if (row.sources === 1) gaps.push({ kind: 'one-source' });
  else if (row.types.length === 1 && type?.type) gaps.push({ kind: 'one-type', type: type.type });
  const isOfficial = ({ type }: TypeCount) => type === 'government' || type === 'intergovernmental';
  // Of a publisher whose kind is not known nothing is said.
  if (row.types.every((one) => one.type !== null) && !row.types.some(isOfficial))
    gaps.push({ kind: 'no-official' });
  if (row.adverse === 0 && isTold) gaps.push({ kind: 'no-adverse' });
  const years = row.newest && day ? wholeYears(row.newest, day) : 0;
  if (row.newest && years >= OLD_YEARS) gaps.push({ kind: 'old', newest: row.newest, years });
  if (row.undated > 0) gaps.push({ kind: 'undated', sources: row.undated });
  return gaps;
}

/** Whole years from a date to a day; what is not known of the date counts in its favour. */
function wholeYears({ year, month = 12, day = 31 }: PartialDate, to: string): number {
  const [years = 0, months = 0, days = 0] = to.split('-').map(Number);
  const isBefore = months < month || (months === month && days < day);
  return years - year - (isBefore ? 1 : 0);
}
