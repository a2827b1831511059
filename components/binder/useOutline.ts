import { useRef, useState } from 'preact/hooks';
import type { IssueId } from '../../lib/model/index.ts';
import { unfolded } from './rows.ts';
import type { OutlineActs, OutlineRow, OutlineVerbs, Scope } from './types.ts';

/** Where a name is being written: for an issue there is, or for a new one. */
export type Naming = { rename: IssueId } | { addTo: IssueId | null } | null;

/** What the outline remembers (folds, the name being written) and what its rows can do. */
export function useOutline(rows: OutlineRow[], verbs: OutlineVerbs) {
  const tree = useRef<HTMLDivElement>(null);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [naming, setNaming] = useState<Naming>(null);
  const shown = unfolded(rows, folded);
  const fold = (id: Scope, closed: boolean) => {
    const next = new Set(folded);
    if (closed) next.add(id);
    else next.delete(id);
    setFolded(next);
  };
  const done = () => {
    setNaming(null);
    focusRow(tree.current, naming && ('rename' in naming ? naming.rename : naming.addTo));
  };
  const name = (label: string) => {
    if (naming && 'rename' in naming) verbs.onRename(naming.rename, label);
    else if (naming) verbs.onAdd(naming.addTo, label);
    done();
  };
  const acts: OutlineActs = {
    fold,
    choose: verbs.onChoose,
    file: verbs.onFile,
    step: (row, to) => {
      const above = to === 'in' ? siblingAbove(rows, row) : undefined;
      // What goes inside another must not vanish into a folded one.
      if (above) fold(above.id, false);
      verbs.onStep(row.id, to);
    },
    remove: (id) => {
      const at = shown.findIndex((one) => one.id === id);
      focusRow(tree.current, (shown[at + 1] ?? shown[at - 1])?.id ?? null);
      verbs.onRemove(id);
    },
    rename: (id) => setNaming({ rename: id }),
    addTo: (parent) => {
      if (parent) fold(parent, false);
      setNaming({ addTo: parent });
    },
  };
  return { tree, shown, folded, naming, name, done, acts };
}

const siblingAbove = (rows: readonly OutlineRow[], row: OutlineRow): OutlineRow | undefined =>
  rows.slice(0, rows.indexOf(row)).findLast((other) => other.issue && other.parent === row.parent);

/** After the next drawing: what has the focus now may go with it. */
function focusRow(tree: HTMLElement | null, id: Scope | null): void {
  requestAnimationFrame(() => {
    const row = id && tree?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);
    (row || tree?.querySelector<HTMLElement>('[tabindex="0"]'))?.focus();
  });
}
