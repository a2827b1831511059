import type { EntryId, IssueId } from '../model/index.ts';
import { entriesUnder, flatOutline, type OutlineNode, outline } from './outline.ts';
import type { BinderView } from './view.ts';

export type IssueMove = 'up' | 'down' | 'in' | 'out';
export type EntryMove = 'up' | 'down' | 'first' | 'last';

/**
 * Where an issue goes: under which parent (`null` is the top) and before which sibling (`null` is the end).
 */
export interface IssueTarget {
  parent: IssueId | null;
  before: IssueId | null;
}

/**
 * Where an entry goes within a list: under which issue (`null` is the inbox), before which entry (`null`:
 * the end).
 */
export interface EntryTarget {
  issue: IssueId | null;
  before: EntryId | null;
}

/** The target of a move by keys or by menu; `null` where there is nowhere to go. */
export function issueTarget(view: BinderView, id: IssueId, move: IssueMove): IssueTarget | null {
  const tree = outline(view);
  const node = flatOutline(tree).find((candidate) => candidate.issue.id === id);
  if (!node) return null;
  const siblings = node.parent?.children ?? tree.roots;
  const at = siblings.indexOf(node);
  const parent = node.parent?.issue.id ?? null;
  switch (move) {
    case 'up':
      return at === 0 ? null : { parent, before: idOf(siblings[at - 1]) };
    case 'down':
      return at === siblings.length - 1 ? null : { parent, before: idOf(siblings[at + 2]) };
    case 'in':
      return at === 0 ? null : { parent: idOf(siblings[at - 1]), before: null };
    case 'out': {
      if (!node.parent) return null;
      const uncles = node.parent.parent?.children ?? tree.roots;
      return { parent: idOf(node.parent.parent), before: idOf(uncles[uncles.indexOf(node.parent) + 1]) };
    }
  }
}

/** The target of a move of an entry within one list; `null` where there is nowhere to go. */
export function entryTarget(
  view: BinderView,
  id: EntryId,
  issue: IssueId | null,
  move: EntryMove,
): EntryTarget | null {
  const ids = entriesUnder(view, issue).map((item) => item.entry.id);
  const at = ids.indexOf(id);
  if (at === -1) return null;
  const up = move === 'up' || move === 'first';
  if (up ? at === 0 : at === ids.length - 1) return null;
  const before = { up: ids[at - 1], down: ids[at + 2], first: ids[0], last: undefined }[move];
  return { issue, before: before ?? null };
}

const idOf = (node: OutlineNode | null | undefined): IssueId | null => node?.issue.id ?? null;
