import { Plus } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { outlineWords } from '../../lib/words/binder.ts';
import { useWords } from '../words.tsx';
import { NameField } from './NameField.tsx';
import { OutlineItem } from './OutlineItem.tsx';
import { outlineKey } from './outline-keys.ts';
import type { OutlineRow, OutlineVerbs, Scope } from './types.ts';
import { type Naming, useOutline } from './useOutline.ts';

interface Props extends OutlineVerbs {
  rows: OutlineRow[];
  chosen: Scope;
  readOnly?: boolean;
  /** Stands above the tree. */
  children?: ComponentChildren;
}

/** The case's outline as a tree: arrows walk it, letters jump, every change has a key and a line in the menu. */
export function Outline({ rows, chosen, readOnly, children, ...verbs }: Props) {
  const words = useWords(outlineWords);
  const { tree, shown, folded, naming, name, done, acts } = useOutline(rows, verbs);
  const reachable = shown.some(({ id }) => id === chosen) ? chosen : 'inbox';
  const field = <NameField key="name" initial={labelOf(rows, naming)} onName={name} onCancel={done} />;
  return (
    <nav class="outline" aria-label={words.outline}>
      {children}
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
              reachable={row.id === reachable}
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
        <button type="button" class="button plain" onClick={() => acts.addTo(null)}>
          <Plus aria-hidden="true" /> {words.add}
        </button>
      )}
    </nav>
  );
}

const labelOf = (rows: OutlineRow[], naming: Naming): string =>
  naming && 'rename' in naming ? (rows.find((row) => row.id === naming.rename)?.label ?? '') : '';
