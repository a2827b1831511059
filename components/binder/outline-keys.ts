import type { IssueMove } from '../../lib/binder/moves.ts';
import { inTextField } from '../shell/keys.ts';
import type { OutlineActs, OutlineRow } from './types.ts';

interface Tree {
  /** Those that show. */
  rows: OutlineRow[];
  folded: ReadonlySet<string>;
  readOnly: boolean;
  acts: OutlineActs;
}

const STEPS: Readonly<Record<string, IssueMove>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'out',
  ArrowRight: 'in',
};

/** The keys of the tree, as the ARIA practices have them; moving, naming and deleting beside. */
export function outlineKey(event: KeyboardEvent, tree: Tree): void {
  const row = focused(event, tree);
  if (!row || inTextField(event) || event.ctrlKey || event.metaKey) return;
  if (event.altKey ? shift(event, row, tree) : walk(event, row, tree) || change(event, row, tree))
    event.preventDefault();
}

function shift(event: KeyboardEvent, row: OutlineRow, { acts, readOnly }: Tree): boolean {
  const step = STEPS[event.key];
  if (!step || readOnly) return false;
  acts.step(row, step);
  return true;
}

function walk(event: KeyboardEvent, row: OutlineRow, tree: Tree): boolean {
  const at = tree.rows.indexOf(row);
  const open = row.hasChildren && !tree.folded.has(row.id);
  switch (event.key) {
    case 'ArrowDown':
      return focusRow(event, tree.rows[at + 1]);
    case 'ArrowUp':
      return focusRow(event, tree.rows[at - 1]);
    case 'Home':
      return focusRow(event, tree.rows[0]);
    case 'End':
      return focusRow(event, tree.rows.at(-1));
    case 'ArrowRight':
      if (row.hasChildren && !open) tree.acts.fold(row.id, false);
      else if (open) focusRow(event, tree.rows[at + 1]);
      return true;
    case 'ArrowLeft':
      if (open) tree.acts.fold(row.id, true);
      else
        focusRow(
          event,
          tree.rows.find((other) => other.id === row.parent),
        );
      return true;
    default:
      return letter(event, at, tree.rows);
  }
}

function letter(event: KeyboardEvent, at: number, rows: OutlineRow[]): boolean {
  if (!/^\p{L}$/u.test(event.key)) return false;
  const wanted = event.key.toLocaleLowerCase();
  const round = [...rows.slice(at + 1), ...rows.slice(0, at)];
  return focusRow(
    event,
    round.find((row) => row.label.toLocaleLowerCase().startsWith(wanted)),
  );
}

function change(event: KeyboardEvent, row: OutlineRow, { acts, readOnly }: Tree): boolean {
  if (event.key === 'Enter' || event.key === ' ') acts.choose(row.id);
  else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) openMenu(event);
  else if (!row.issue || readOnly) return false;
  else if (event.key === 'F2') acts.rename(row.id);
  else if (event.key === 'Delete') acts.remove(row.id);
  else if (event.key === 'Insert') acts.addTo(row.id);
  else return false;
  return true;
}

const elementOf = (event: KeyboardEvent): HTMLElement | null =>
  (event.target as HTMLElement).closest<HTMLElement>('[role=treeitem]');

const focused = (event: KeyboardEvent, tree: Tree): OutlineRow | undefined => {
  const id = elementOf(event)?.dataset.row;
  return tree.rows.find((row) => row.id === id);
};

function focusRow(event: KeyboardEvent, row: OutlineRow | undefined): boolean {
  if (!row) return false;
  const tree = event.currentTarget as HTMLElement;
  tree.querySelector<HTMLElement>(`[data-row="${CSS.escape(row.id)}"]`)?.focus();
  return true;
}

const openMenu = (event: KeyboardEvent): void =>
  elementOf(event)?.querySelector<HTMLElement>('.menu-trigger')?.click();
