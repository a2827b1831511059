import {
  type Arrangement,
  comparePartialDates,
  type Exhibit,
  type IssueId,
  type PublisherType,
  type Source,
  type SourceId,
} from '../model/index.ts';
import { filingOf, homeOf, letIn } from './filing.ts';
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
  standing: Standing;
  /** Labels of the tabs that hold other copies of the same work. */
  sameWork: string[];
  items: BinderItem[];
  /** The issue under which the source is met first; `null`: it is in the inbox only. */
  firstIssue: IssueId | null;
  /** Every issue under which a passage of it is filed, in the outline's order. */
  issues: IssueId[];
}

/** `not-filed`: of its passages none goes into what the case files, as it is chosen now. */
export type Standing = 'filed' | 'others' | 'not-filed';

/**
 * One tab for each captured copy, as the case arranges its exhibits: by default in order of first appearance in the
 * outline, the copies of one work next to each other.
 *
 * A copy has one letter, in every view and every file. The letters are given by what the case files: first what is in
 * the filing, without a gap, since a judge asks what Tab F was and opposing counsel what was withheld; what is not filed
 * comes after it, so that no letter that somebody in the room can read is of something else on the user's screen.
 * @param shown of the view's items those that the tabs are to hold; a tab without any is left out, and keeps its letter
 */
export function tabs(
  view: BinderView,
  scheme: LabelScheme,
  shown: readonly BinderItem[] = view.items,
): Tab[] {
  const isShown = new Set(shown);
  const lettered = inFilingOrder(view).map((copy, at) => ({ ...copy, label: tabLabel(at, scheme) }));
  const kept = lettered.flatMap((copy) => {
    const places = copy.places.filter(({ item }) => isShown.has(item));
    return places.length > 0 ? [{ ...copy, places }] : [];
  });
  const works = Map.groupBy(kept, ({ source }) => source.id);
  return kept.map((copy) => {
    const others = (works.get(copy.source.id) ?? []).filter((other) => other !== copy);
    return tabOf(
      copy,
      others.map(({ label }) => label),
    );
  });
}

interface Copy {
  source: Source;
  home: string;
  exhibit: Exhibit | null;
  /** Its items as the outline meets them; one that is filed twice is met twice. */
  places: { item: BinderItem; issue: IssueId | null }[];
}

interface Ranked extends Copy {
  standing: Standing;
}

/** What is in the filing in the order of what is filed of it, then the rest. */
function inFilingOrder(view: BinderView): Ranked[] {
  const choices = filingOf(view.case);
  const lets = letIn(view, choices);
  const filed = copiesOf({
    ...view,
    items: view.items.filter((item) => lets(item) && item.entry.disclosure?.choice !== 'leave-out'),
  });
  const at = new Map(filed.map((copy, place) => [keyOf(copy), place]));
  const placeOf = (copy: Copy): number => at.get(keyOf(copy)) ?? filed.length;
  const all = copiesOf(view).toSorted((a, b) => placeOf(a) - placeOf(b));
  const standingOf = (copy: Copy): Standing =>
    isOthers(copy) ? 'others' : at.has(keyOf(copy)) ? 'filed' : 'not-filed';
  const ranked = arranged(all, view.case.arrangement ?? 'issue').map((copy) => ({
    ...copy,
    standing: standingOf(copy),
  }));
  // What others filed has a letter of ours only where it is listed with ours.
  const order: Standing[] =
    choices.others === 'list' ? ['filed', 'others', 'not-filed'] : ['filed', 'not-filed', 'others'];
  return ranked.toSorted((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing));
}

const keyOf = ({ source, home }: Copy): string => `${source.id} ${home}`;

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
      const copy = copies.get(home) ?? { source, home, exhibit: said.get(home) ?? null, places: [] };
      copy.places.push({ item, issue });
      works.set(source.id, copies.set(home, copy));
    }
  }
  return [...works.values()].flatMap((copies) => [...copies.values()]);
}

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

function rankOf({ places }: Copy): number {
  const type = places[0]?.item.publisher?.type ?? null;
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

function tabOf({ places, ...copy }: Ranked & { label: string }, sameWork: string[]): Tab {
  const issues = [...new Set(places.flatMap(({ issue }) => issue ?? []))];
  const items = [...new Set(places.map(({ item }) => item))];
  return { ...copy, sameWork, items, firstIssue: issues[0] ?? null, issues };
}

/** The name of the exhibit at a place counted from 0. */
export function tabLabel(index: number, scheme: LabelScheme): string {
  if (scheme === 'numbers') return String(index + 1);
  if (scheme === 'doubled-letters') return letter(index % 26).repeat(Math.floor(index / 26) + 1);
  const rest = Math.floor(index / 26);
  return (rest > 0 ? tabLabel(rest - 1, scheme) : '') + letter(index % 26);
}

const letter = (index: number): string => String.fromCharCode(65 + index);
