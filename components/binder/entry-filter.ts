import type { BinderItem } from '../../lib/binder/view.ts';
import type { EntryId } from '../../lib/model/index.ts';
import { STANCES } from './StanceChoice.tsx';

/** What entries are told apart by. */
export type FacetGroup = 'stance' | 'work' | 'type' | 'tag';

/** One value that some entries have. */
export interface Facet {
  group: FacetGroup;
  /** A stance, a kind of publisher, a tag, what is still to be done; empty where it is not known. */
  value: string;
  entries: number;
}

/** The facets chosen, by their keys; none: everything is shown. */
export type EntryFilter = ReadonlySet<string>;

/** What is known of an entry beside itself. */
export interface EntryStates {
  checkOf: (item: BinderItem) => CheckState;
  isAnswered: (entry: EntryId) => boolean;
}

export type CheckState = 'none' | 'holds' | 'stale';

export const keyOf = ({ group, value }: Pick<Facet, 'group' | 'value'>): string => `${group} ${value}`;

/** The facets by which a place can be filtered, with how many entries have each; those that all have part nothing. */
export function facetsOf(items: readonly BinderItem[], states: EntryStates): Facet[] {
  const counts = new Map<string, Facet>();
  for (const item of items) {
    for (const one of ownFacets(item, states)) {
      const key = keyOf(one);
      const facet = counts.get(key);
      if (facet) facet.entries++;
      else counts.set(key, { ...one, entries: 1 });
    }
  }
  return [...counts.values()].filter(({ entries }) => entries < items.length).sort(inOrder);
}

/** The entries that have, of every group with chosen facets, one of them. */
export function filtered(
  items: readonly BinderItem[],
  filter: EntryFilter,
  states: EntryStates,
): readonly BinderItem[] {
  if (filter.size === 0) return items;
  const groups = Map.groupBy(filter, (key) => key.slice(0, key.indexOf(' ')));
  return items.filter((item) => {
    const own = new Set(ownFacets(item, states).map(keyOf));
    return [...groups.values()].every((keys) => keys.some((key) => own.has(key)));
  });
}

function ownFacets(item: BinderItem, { checkOf, isAnswered }: EntryStates): Pick<Facet, 'group' | 'value'>[] {
  const { entry, publisher } = item;
  const isOpen = entry.stance === 'adverse' && !isAnswered(entry.id);
  return [
    { group: 'stance', value: entry.stance ?? '' },
    { group: 'type', value: publisher?.type ?? '' },
    ...(entry.tags ?? []).map((value) => ({ group: 'tag' as const, value })),
    ...(checkOf(item) === 'holds' ? [] : [{ group: 'work' as const, value: 'unchecked' }]),
    ...(isOpen ? [{ group: 'work' as const, value: 'unanswered' }] : []),
  ];
}

const GROUPS: readonly FacetGroup[] = ['stance', 'work', 'type', 'tag'];
const STANCE_ORDER: readonly string[] = STANCES;

function inOrder(a: Facet, b: Facet): number {
  if (a.group !== b.group) return GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group);
  // What is not known comes last.
  if ((a.value === '') !== (b.value === '')) return a.value === '' ? 1 : -1;
  if (a.group === 'stance') return STANCE_ORDER.indexOf(a.value) - STANCE_ORDER.indexOf(b.value);
  return b.entries - a.entries || a.value.localeCompare(b.value);
}
