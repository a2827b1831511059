import type { Issue, IssueId } from '../model/index.ts';
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
}

export interface Outline {
  roots: OutlineNode[];
  /** Entries filed under no issue. */
  inbox: number;
  /** Entries of the case, filed or not. */
  entries: number;
}

/**
 * The case's issues as a tree, siblings in order, with counts. Nothing is lost to damage: an issue whose parent
 * is missing, or that stands in a circle of parents, is shown at the top.
 */
export function outline(view: BinderView): Outline {
  const places = placesOf(view);
  const children = Map.groupBy(view.issues.toSorted(byOrder), (issue) => issue.parent);
  const known = new Set(view.issues.map((issue) => issue.id));
  const reached = new Set<IssueId>();
  const grow = (issue: Issue, parent: OutlineNode | null): OutlineNode => {
    reached.add(issue.id);
    const own = (places.get(issue.id) ?? []).length;
    const node: OutlineNode = {
      issue,
      parent,
      depth: parent ? parent.depth + 1 : 0,
      children: [],
      own,
      all: 0,
    };
    for (const child of children.get(issue.id) ?? []) {
      if (!reached.has(child.id)) node.children.push(grow(child, node));
    }
    node.all = new Set(subtree(node).flatMap((below) => places.get(below.issue.id) ?? [])).size;
    return node;
  };
  const top = view.issues
    .filter((issue) => issue.parent === null || !known.has(issue.parent))
    .toSorted(byOrder);
  const roots = top.map((issue) => grow(issue, null));
  for (const issue of view.issues.toSorted(byOrder))
    if (!reached.has(issue.id)) roots.push(grow(issue, null));
  return { roots, inbox: (places.get(null) ?? []).length, entries: view.items.length };
}

/** Every node, a parent before its children: the order in which the outline is read. */
export const flatOutline = (tree: Outline): OutlineNode[] => tree.roots.flatMap(subtree);

/** A node and all below it, a parent before its children. */
export const subtree = (node: OutlineNode): OutlineNode[] => [node, ...node.children.flatMap(subtree)];

/** Entries filed under this very issue, in their order there; `null` stands for the inbox. */
export const entriesUnder = (view: BinderView, issue: IssueId | null): BinderItem[] =>
  placesOf(view).get(issue) ?? [];

/**
 * The entries of every issue, each list in order, and under `null` those filed under none (a placement under an
 * issue that is gone counts for nothing).
 */
export function placesOf(view: BinderView): Map<IssueId | null, BinderItem[]> {
  const known = new Set(view.issues.map((issue) => issue.id));
  const placed = view.items.flatMap((item) => {
    const live = item.entry.placements.filter((placement) => known.has(placement.issue));
    const at: { issue: IssueId | null; order: string }[] =
      live.length > 0 ? live : [{ issue: null, order: item.entry.order }];
    return at.map(({ issue, order }) => ({ issue, order, id: item.entry.id, item }));
  });
  const groups = Map.groupBy(placed.toSorted(byOrder), (place) => place.issue);
  return new Map(Array.from(groups, ([issue, places]) => [issue, places.map((place) => place.item)]));
}
