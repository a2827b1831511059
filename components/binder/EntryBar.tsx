import { Copy, FolderOutput, Trash2, X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { BinderItem } from '../../lib/binder/view.ts';
import type { CaseId, EntryId, Issue } from '../../lib/model/index.ts';
import { stanceWords } from '../../lib/words/binder.ts';
import { bulkWords } from '../../lib/words/bulk.ts';
import { CasePicker } from '../cases/CasePicker.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { Menu } from '../controls/Menu.tsx';
import { useWords } from '../words.tsx';
import { EntryFileDialog } from './EntryFileDialog.tsx';
import { EntryTagDialog } from './EntryTagDialog.tsx';
import { STANCES } from './StanceChoice.tsx';
import type { BulkVerbs } from './types.ts';

export interface EntryBarProps extends BulkVerbs {
  selected: readonly BinderItem[];
  /** The issues in the outline's order. */
  levels: readonly { issue: Issue; level: number }[];
  /** The other cases. */
  cases: readonly { id: CaseId; reference: string }[];
  /** Tags of the case. */
  tags: readonly string[];
  readOnly: boolean;
  onClear: () => void;
}

type Asked = 'file' | 'tag' | 'case' | null;

/** What can be done to the selected entries, above their list and over its head; nothing while none is selected. */
export function EntryBar(props: EntryBarProps) {
  const { selected, readOnly, onCopyAll, onRemoveAll, onClear } = props;
  const words = useWords(bulkWords);
  const [asked, setAsked] = useState<Asked>(null);
  const ids = selected.map(({ entry }) => entry.id);
  return (
    <div class="entry-bar-place">
      <section class="entry-bar" aria-label={words.bar} hidden={ids.length === 0}>
        <p role="status">{ids.length > 0 && words.selected(ids.length)}</p>
        {ids.length > 0 && (
          <div class="row">
            {!readOnly && <Changes {...props} ids={ids} onAsk={setAsked} />}
            <IconButton icon={Copy} label={words.copy} onClick={() => onCopyAll(selected)} />
            {!readOnly && (
              <IconButton icon={FolderOutput} label={words.toCase} onClick={() => setAsked('case')} />
            )}
            {!readOnly && <IconButton icon={Trash2} label={words.remove} onClick={() => onRemoveAll(ids)} />}
            <IconButton icon={X} label={words.clear} keys="Escape" onClick={onClear} />
          </div>
        )}
        {asked && <Asking {...props} ids={ids} asked={asked} onDone={() => setAsked(null)} />}
      </section>
    </div>
  );
}

interface ChangesProps extends EntryBarProps {
  ids: EntryId[];
  onAsk: (asked: Asked) => void;
}

function Changes({ ids, levels, onStanceAll, onAsk }: ChangesProps) {
  const words = useWords(bulkWords);
  const stances = useWords(stanceWords);
  return (
    <>
      <button type="button" class="button" disabled={levels.length === 0} onClick={() => onAsk('file')}>
        {words.fileUnder}
      </button>
      <Menu
        label={words.stance}
        text
        items={[
          ...STANCES.map((stance) => ({ label: stances[stance], onChoose: () => onStanceAll(ids, stance) })),
          { label: words.noStance, onChoose: () => onStanceAll(ids, null) },
        ]}
      />
      <button type="button" class="button" onClick={() => onAsk('tag')}>
        {words.tag}
      </button>
    </>
  );
}

interface AskingProps extends EntryBarProps {
  ids: EntryId[];
  asked: Exclude<Asked, null>;
  onDone: () => void;
}

function Asking({ ids, asked, selected, levels, cases, tags, onDone, ...verbs }: AskingProps) {
  const toCase = (way: 'move' | 'copy') => (to: CaseId) => {
    onDone();
    verbs.onToCase(ids, to, way);
  };
  const file = (issue: string) => {
    onDone();
    verbs.onFileAll(ids, issue);
  };
  if (asked === 'file') return <EntryFileDialog levels={levels} onFile={file} onClose={onDone} />;
  if (asked === 'tag')
    return (
      <EntryTagDialog
        selected={selected}
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
