import type { EntryId, Issue, IssueId } from '../model/index.ts';
import { byOrder } from './order.ts';
import type { BinderItem, BinderView } from './view.ts';

/** One issue with what stands under it. */
export interface OutlineNode {
  issue: Issue;
  /** 0 at the top. */
  depth: number;
  parent: OutlineNode | null;
  children: OutlineNode[];
  /** Entries filed under this very issue. */
  own: number;
  /** Entries filed under it or under any issue below it, each counted once. */
  all: number;
  /** Those of them that stand against the case. */
  adverse: number;
}

export interface Outline {
  roots: OutlineNode[];
  /** Entries filed under no issue. */
  inbox: number;
  /** Entries of the case, filed or not. */
  entries: number;
}

/** Whoever draws a tree goes down it step by step, and a stack has an end; no one's own outline is this deep. */
const DEEPEST = 64;

/**
 * The case's issues as a tree, siblings in order, with counts. Nothing is lost to damage: an issue whose parent
 * is missing, or that stands in a circle of parents, is shown at the top, and what is deeper than 64 levels is
 * shown at that level.
 */
export function outline(view: BinderView): Outline {
  const places = placesOf(view);
  const known = new Set(view.issues.map((issue) => issue.id));
  const issues = view.issues.toSorted(byOrder);
  const top = issues.filter((issue) => issue.parent === null || !known.has(issue.parent));
  const children = Map.groupBy(issues, (issue) => issue.parent);
  const reached = new Set<IssueId>();
  const roots: OutlineNode[] = [];
  for (const issue of [...top, ...issues]) {
    if (reached.has(issue.id)) continue;
    const root = grow(issue, children, reached);
    count(root, places);
    roots.push(root);
  }
  return { roots, inbox: (places.get(null) ?? []).length, entries: view.items.length };
}

type Children = ReadonlyMap<IssueId | null, readonly Issue[]>;

/** An issue with all below it that was not reached yet. */
function grow(root: Issue, children: Children, reached: Set<IssueId>): OutlineNode {
  const grown = nodeOf(root, null);
  const waiting = [{ issue: root, node: grown }];
  reached.add(root.id);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { issue, node } = next;
    node.parent?.children.push(node);
    const parent = node.depth < DEEPEST ? node : node.parent;
    for (const child of (children.get(issue.id) ?? []).toReversed()) {
      if (reached.has(child.id)) continue;
      reached.add(child.id);
      waiting.push({ issue: child, node: nodeOf(child, parent) });
    }
  }
  return grown;
}

const nodeOf = (issue: Issue, parent: OutlineNode | null): OutlineNode => ({
  issue,
  depth: parent ? parent.depth + 1 : 0,
  parent,
  children: [],
  own: 0,
  all: 0,
  adverse: 0,
});

/**
 * Counts a node and all below it in one pass. An entry adds one to its own issue and to those above it that have not
 * counted it yet, so that nothing is gathered anew at each level.
 */
function count(root: OutlineNode, places: Places): void {
  const counted = new Map<BinderItem, Set<OutlineNode>>();
  for (const node of subtree(root)) {
    const here = places.get(node.issue.id) ?? [];
    node.own = here.length;
    for (const item of here) {
      const above = counted.get(item) ?? new Set();
      counted.set(item, above);
      // Where one has counted it, all above that one have.
      for (let at: OutlineNode | null = node; at && !above.has(at); at = at.parent) {
        above.add(at);
        at.all++;
        if (item.entry.stance === 'adverse') at.adverse++;
      }
    }
  }
}

/** Every node, a parent before its children: the order in which the outline is read. */
export const flatOutline = (tree: Outline): OutlineNode[] => tree.roots.flatMap(subtree);

/** A node and all below it, a parent before its children. */
export function subtree(node: OutlineNode): OutlineNode[] {
  const all: OutlineNode[] = [];
  const waiting = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    all.push(next);
    for (let at = next.children.length - 1; at >= 0; at--) waiting.push(next.children[at] as OutlineNode);
  }
  return all;
}

/** Entries filed under this very issue, in their order there; `null` stands for the inbox. */
export const entriesUnder = (view: BinderView, issue: IssueId | null): readonly BinderItem[] =>
  placesOf(view).get(issue) ?? [];

type Places = ReadonlyMap<IssueId | null, readonly BinderItem[]>;

/** A view is never changed, and all that is drawn of it asks for its places: they are found once. */
const known = new WeakMap<BinderView, Places>();

/**
 * The entries of every issue, each list in order, and under `null` those filed under none (a placement under an
 * issue that is gone counts for nothing).
 */
export function placesOf(view: BinderView): Places {
  const places = known.get(view) ?? findPlaces(view);
  known.set(view, places);
  return places;
}

function findPlaces(view: BinderView): Places {
  const standing = new Set(view.issues.map((issue) => issue.id));
  const groups = new Map<IssueId | null, { order: string; id: EntryId; item: BinderItem }[]>();
  const put = (issue: IssueId | null, order: string, item: BinderItem) => {
    const group = groups.get(issue);
    const place = { order, id: item.entry.id, item };
    if (group) group.push(place);
    else groups.set(issue, [place]);
  };
  for (const item of view.items) {
    const live = item.entry.placements.filter(({ issue }) => standing.has(issue));
    if (live.length === 0) put(null, item.entry.order, item);
    for (const { issue, order } of live) put(issue, order, item);
  }
  return new Map(
    Array.from(groups, ([issue, places]) => [issue, places.sort(byOrder).map((place) => place.item)]),
  );
}
