import type { BinderItem } from '../../lib/binder/view.ts';
import type { CaseId, EntryId, Issue } from '../../lib/model/index.ts';
import { CasePicker } from '../cases/CasePicker.tsx';
import { EntryFileDialog } from './EntryFileDialog.tsx';
import { EntryTagDialog } from './EntryTagDialog.tsx';
import type { BulkVerbs } from './types.ts';

/** What needs a dialog, and for which entries. */
export interface Asked {
  what: 'file' | 'tag' | 'case';
  ids: readonly EntryId[];
}

export interface EntryAskedProps extends Pick<BulkVerbs, 'onFileAll' | 'onTagAll' | 'onToCase'> {
  asked: Asked;
  /** Those that are shown, of which some are asked about. */
  items: readonly BinderItem[];
  /** The issues in the outline's order. */
  levels: readonly { issue: Issue; level: number }[];
  /** The other cases. */
  cases: readonly { id: CaseId; reference: string }[];
  /** Tags of the case. */
  tags: readonly string[];
  onDone: () => void;
}

/** Asks where entries are filed, what tags they have, or to which case they go. */
export function EntryAsked({
  asked: { what, ids },
  items,
  levels,
  cases,
  tags,
  onDone,
  ...verbs
}: EntryAskedProps) {
  const toCase = (way: 'move' | 'copy') => (to: CaseId) => {
    onDone();
    verbs.onToCase(ids, to, way);
  };
  const file = (issue: string) => {
    onDone();
    verbs.onFileAll(ids, issue);
  };
  if (what === 'file')
    return <EntryFileDialog levels={levels} entries={ids.length} onFile={file} onClose={onDone} />;
  if (what === 'tag')
    return (
      <EntryTagDialog
        selected={items.filter(({ entry }) => ids.includes(entry.id))}
        known={tags}
        onTag={(change) => verbs.onTagAll(ids, change)}
        onClose={onDone}
      />
    );
  return (
    <CasePicker
      cases={cases}
      passages={ids.length}
      onCopy={toCase('copy')}
      onMove={toCase('move')}
      onClose={onDone}
    />
  );
}
