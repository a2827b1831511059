import type { EntryId, IssueId, PassageOrigin } from '../../model/index.ts';
import { homeOf } from '../filing.ts';
import { flatOutline, outline, placesOf, subtree } from '../outline.ts';
import type { BinderItem, BinderView } from '../view.ts';
import { components } from './components.ts';
import { EACH_ITS_OWN, type Sameness } from './sameness.ts';
import { aliasesOf, type WorkName, workNames } from './works.ts';

/** Where what passages say comes from in the end, as far as it is known. */
export interface Root {
  /** The work's; of works that lead only to one another, theirs together. */
  key: string;
  /** Other names of it among these passages: as it is printed where the library has it, and where it is met again. */
  aliases: string[];
  /** One work; several where they rest on one another and on nothing else. */
  works: WorkName[];
  /** The entries that rest on it, in the order of the items. */
  entries: EntryId[];
  /** Where the copies stand that they are of: exhibits. */
  homes: string[];
}

/** On how much that is independent a set of passages rests. Counts, never a verdict. */
export interface Independence {
  passages: number;
  exhibits: number;
  /** Those that most exhibits rest on first. */
  roots: Root[];
  /** So many of them there are as far as is known: what may be one is counted once. What is not known may add to them, or lead to the same. */
  least: number;
  /** The entries of which some origin could not be told, or of whose text nobody read on what it rests. */
  unknown: EntryId[];
  /** Chains of origins that the user confirmed, and those that were only found. */
  confirmed: number;
  found: number;
  /** Passages among them that stand against the case. */
  adverse: number;
}

/** Where a chain ends; null: what is cited there could not be told. */
type End = string | null;

/** Where the passages of a work that rest on others lead. */
interface Onward {
  ends: Set<string>;
  /** Some of it leads to what is not known. */
  unknown: boolean;
}

/**
 * The independent roots of a set of passages. A passage without origins is rooted in its own work, one with chains where
 * they end; where a chain ends in a work of which the set itself holds passages with origins, it goes on as those do. A
 * root is a work that leads no further, or several that lead only to one another. What is cited and could not be told is
 * no root, nor is the work of a passage of which nobody looked on what it rests: it is not known.
 * @param names of works, where more items than these were asked
 * @param same which works are one, though they go by several keys
 */
export function independence(
  items: readonly BinderItem[],
  names: ReadonlyMap<string, WorkName> = workNames(items),
  same: Sameness = EACH_ITS_OWN,
): Independence {
  const { roots, unknown } = countedBy(items, same.one);
  const aliases = aliasesOf(items, same.one);
  const standings = items.flatMap((item) => chainsOf(item).map(({ standing }) => standing));
  const confirmed = standings.filter((standing) => standing === 'confirmed').length;
  return {
    passages: items.length,
    exhibits: new Set(items.map(homeOf)).size,
    roots: Array.from(roots, ([key, { works, entries, homes }]) => ({
      key,
      aliases: (aliases.get(key) ?? []).filter((other) => other !== key),
      works: works.map((work) => names.get(work) ?? { key: work }),
      entries,
      homes: [...homes],
    })).sort((a, b) => b.homes.length - a.homes.length),
    // Where works are one, what was a circle may lead on, and what stood in it be a root of its own.
    least: Math.min(
      roots.size,
      same === EACH_ITS_OWN ? roots.size : countedBy(items, same.perhaps).roots.size,
    ),
    unknown,
    confirmed,
    found: standings.length - confirmed,
    adverse: items.filter(({ entry }) => entry.stance === 'adverse').length,
  };
}

interface Counted {
  works: readonly string[];
  entries: EntryId[];
  homes: Set<string>;
}

/** The roots of passages, where each work goes by the key that is given for its own. */
function countedBy(items: readonly BinderItem[], keyOf: (key: string) => string) {
  const reach = reachOf(items, keyOf);
  const roots = new Map<string, Counted>();
  const unknown: EntryId[] = [];
  for (const item of items) {
    const { rooted, isUnknown } = rootsOf(item, reach, keyOf);
    if (isUnknown) unknown.push(item.entry.id);
    for (const { key, works } of rooted) {
      const root = roots.get(key) ?? { works, entries: [], homes: new Set() };
      roots.set(key, root);
      root.entries.push(item.entry.id);
      root.homes.add(homeOf(item));
    }
  }
  return { roots, unknown };
}

/** The origins of a passage that lead anywhere. */
export const chainsOf = ({ origins = [] }: BinderItem): PassageOrigin[] =>
  origins.filter(({ links }) => links.length > 0);

/** Where a chain ends. */
export function endOf({ links }: PassageOrigin): End {
  const last = links.at(-1);
  return !last || last.surety === 'open' ? null : last.key;
}

function onwardOf(items: readonly BinderItem[], keyOf: (key: string) => string): ReadonlyMap<string, Onward> {
  const onward = new Map<string, Onward>();
  for (const item of items) {
    const own = keyOf(item.source.id);
    for (const chain of chainsOf(item)) {
      const of = onward.get(own) ?? { ends: new Set(), unknown: false };
      onward.set(own, of);
      const end = endOf(chain);
      if (end === null) of.unknown = true;
      else of.ends.add(keyOf(end));
    }
  }
  return onward;
}

interface Rooted {
  key: string;
  works: readonly string[];
}

/** What a work leads to. */
interface Reached {
  /** It leads no further: it is a root, alone or with others. */
  isSink: boolean;
  rooted: ReadonlySet<Rooted>;
  isUnknown: boolean;
}

function reachOf(items: readonly BinderItem[], keyOf: (key: string) => string): ReadonlyMap<string, Reached> {
  const onward = onwardOf(items, keyOf);
  const nodes = new Set(items.map(({ source }) => keyOf(source.id)));
  const nextOf = (node: string) => onward.get(node)?.ends ?? NOWHERE;
  const reach = new Map<string, Reached>();
  // Those that others lead to come first, so that what they reach is known.
  for (const group of components(nodes, nextOf)) {
    const inside = new Set(group);
    const beyond = group.flatMap((node) => [...nextOf(node)].filter((way) => !inside.has(way)));
    const leads = beyond.flatMap((way) => reach.get(way) ?? []);
    const isLost = group.some((node) => onward.get(node)?.unknown);
    const isSink = beyond.length === 0 && !isLost;
    const works = group.toSorted();
    const rooted = isSink
      ? new Set([{ key: works.join(' '), works }])
      : new Set(leads.flatMap((one) => [...one.rooted]));
    const reached = { isSink, rooted, isUnknown: isLost || leads.some((one) => one.isUnknown) };
    for (const node of group) reach.set(node, reached);
  }
  return reach;
}

const NOWHERE: ReadonlySet<string> = new Set();

function rootsOf(
  item: BinderItem,
  reach: ReadonlyMap<string, Reached>,
  keyOf: (key: string) => string,
): { rooted: Iterable<Rooted>; isUnknown: boolean } {
  if (item.origins === undefined) return { rooted: [], isUnknown: true };
  const chains = chainsOf(item);
  const own = keyOf(item.source.id);
  if (chains.length === 0) {
    const reached = reach.get(own);
    // What a work says of itself rests on it, wherever its other passages lead.
    const rooted = reached?.isSink ? reached.rooted : [{ key: own, works: [own] }];
    return { rooted, isUnknown: false };
  }
  const ends = chains.map(endOf);
  const reached = ends.flatMap((end) => (end === null ? [] : (reach.get(keyOf(end)) ?? [])));
  return {
    rooted: new Map(reached.flatMap((one) => [...one.rooted].map((root) => [root.key, root]))).values(),
    isUnknown: ends.includes(null) || reached.some((one) => one.isUnknown),
  };
}

/** On how much that is independent each issue rests, with all that stands below it; each issue is one step. */
export function* independenceInSteps(
  view: BinderView,
  same: Sameness = EACH_ITS_OWN,
): Generator<readonly [IssueId, Independence]> {
  const places = placesOf(view);
  const names = workNames(view.items);
  for (const node of flatOutline(outline(view))) {
    const items = new Set(subtree(node).flatMap(({ issue }) => places.get(issue.id) ?? []));
    yield [node.issue.id, independence([...items], names, same)];
  }
}

/** The same at once. */
export const independenceBelow = (view: BinderView, same?: Sameness): ReadonlyMap<IssueId, Independence> =>
  new Map(independenceInSteps(view, same));
