import type { EntryId } from '../../model/index.ts';
import type { BinderItem } from '../view.ts';
import { components } from './components.ts';
import { chainsOf } from './independence.ts';
import { EACH_ITS_OWN, type Sameness } from './sameness.ts';
import { type WorkName, workNames } from './works.ts';

/** Works that cite one another round. */
export interface Circle {
  works: WorkName[];
  /** The entries whose origins make it. */
  entries: EntryId[];
}

/** One step of a citation: the work that cites, the work it cites, and the entry that says so. */
interface Citing {
  from: string;
  to: string;
  entry: EntryId;
}

/**
 * Where a report cites a report that cites it back, directly or by others. A work that cites itself makes none.
 * @param same which works are one, though they go by several keys
 */
export function citationCircles(items: readonly BinderItem[], same: Sameness = EACH_ITS_OWN): Circle[] {
  const steps = items.flatMap((item) => stepsOf(item, same.one));
  const next = Map.groupBy(steps, ({ from }) => from);
  const groups = components(next.keys(), (node) => (next.get(node) ?? []).map(({ to }) => to));
  const round = groups.filter((group) => group.length > 1);
  if (round.length === 0) return [];
  const names = workNames(items);
  const groupOf = new Map(round.flatMap((group, at) => group.map((work) => [work, at] as const)));
  const within = Map.groupBy(
    steps.filter(({ from, to }) => groupOf.has(from) && groupOf.get(from) === groupOf.get(to)),
    ({ from }) => groupOf.get(from) as number,
  );
  return round.map((group, at) => ({
    works: group.toSorted().map((work) => names.get(work) ?? { key: work }),
    entries: [...new Set((within.get(at) ?? []).map(({ entry }) => entry))],
  }));
}

/** The steps of an entry's chains, as far as what is cited could be told. */
function stepsOf(item: BinderItem, keyOf: (key: string) => string): Citing[] {
  return chainsOf(item).flatMap(({ links }) => {
    const open = links.findIndex(({ surety }) => surety === 'open');
    const cited = links.slice(0, open < 0 ? links.length : open).map(({ key }) => key);
    const told = [item.source.id, ...cited].map(keyOf);
    return told.slice(1).flatMap((to, at) => {
      const from = told[at] as string;
      return from === to ? [] : [{ from, to, entry: item.entry.id }];
    });
  });
}
