import { Plus } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import type { IssueMove } from '../../lib/binder/moves.ts';
import type { IssueId } from '../../lib/model/index.ts';
import { outlineWords } from '../../lib/words/binder.ts';
import { useWords } from '../words.tsx';

import { NameField } from './NameField.tsx';
import { OutlineItem } from './OutlineItem.tsx';
import { outlineKey } from './outline-keys.ts';
import { unfolded } from './rows.ts';
import type { OutlineRow, OutlineVerbs, Scope } from './types.ts';

interface Props extends OutlineVerbs {
  rows: OutlineRow[];
  chosen: Scope;
  readOnly?: boolean;
}

/** Where a name is being written: for an issue there is, or for a new one. */
type Naming = { rename: IssueId } | { addTo: IssueId | null } | null;

/** The case's outline as a tree: arrows walk it, letters jump, every change has a key and a line in the menu. */
export function Outline({ rows, chosen, readOnly, ...verbs }: Props) {
  const words = useWords(outlineWords);
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
  const step = (row: OutlineRow, to: IssueMove) => {
    // What goes inside another must not vanish into a folded one.
    const above = rows.findLast((other, at) => other.parent === row.parent && at < rows.indexOf(row));
    if (to === 'in' && above) fold(above.id, false);
    verbs.onStep(row.id, to);
  };
  const done = () => {
    setNaming(null);
    requestAnimationFrame(() => tree.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus());
  };
  const name = (label: string) => {
    if (naming && 'rename' in naming) verbs.onRename(naming.rename, label);
    else if (naming) verbs.onAdd(naming.addTo, label);
    done();
  };
  const acts = {
    fold,
    step,
    choose: verbs.onChoose,
    remove: verbs.onRemove,
    file: verbs.onFile,
    rename: (id: IssueId) => setNaming({ rename: id }),
    addTo: (parent: IssueId | null) => {
      if (parent) fold(parent, false);
      setNaming({ addTo: parent });
    },
  };
  const field = <NameField key="name" initial={labelOf(rows, naming)} onName={name} onCancel={done} />;
  return (
    <nav class="outline" aria-label={words.outline}>
      <div
        ref={tree}
        role="tree"
        aria-label={words.outline}
        onKeyDown={(event) => outlineKey(event, { rows: shown, folded, readOnly: readOnly === true, acts })}
      >
        {shown.map((row) =>
          naming && 'rename' in naming && naming.rename === row.id ? (
            <div key={row.id} role="none">
              {field}
            </div>
          ) : (
            <OutlineItem
              key={row.id}
              row={row}
              chosen={row.id === chosen}
              reachable={row.id === (shown.some((item) => item.id === chosen) ? chosen : 'inbox')}
              open={row.hasChildren ? !folded.has(row.id) : null}
              readOnly={readOnly === true}
              acts={acts}
              after={naming && 'addTo' in naming && naming.addTo === row.id ? field : null}
            />
          ),
        )}
      </div>
      {naming && 'addTo' in naming && naming.addTo === null && field}
      {!readOnly && (
        <button type="button" class="button plain" onClick={() => setNaming({ addTo: null })}>
          <Plus aria-hidden="true" /> {words.add}
        </button>
      )}
    </nav>
  );
}

const labelOf = (rows: OutlineRow[], naming: Naming): string =>
  naming && 'rename' in naming ? (rows.find((row) => row.id === naming.rename)?.label ?? '') : '';
