import { Copy, FolderOutput, Trash2, X } from 'lucide-preact';
import type { BinderItem } from '../../lib/binder/view.ts';
import type { EntryId } from '../../lib/model/index.ts';
import { stanceWords } from '../../lib/words/binder.ts';
import { bulkWords } from '../../lib/words/bulk.ts';
import { citingWords } from '../../lib/words/citing.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { Menu } from '../controls/Menu.tsx';
import { useWords } from '../words.tsx';
import type { Asked } from './EntryAsked.tsx';
import { copying } from './entry-menu.ts';
import { STANCES } from './StanceChoice.tsx';
import type { BulkVerbs, EntryVerbs } from './types.ts';

export interface EntryBarProps
  extends Pick<BulkVerbs, 'onStanceAll' | 'onRemoveAll'>,
    Pick<EntryVerbs, 'onCopy'> {
  selected: readonly BinderItem[];
  /** There is an issue to file them under. */
  canFile: boolean;
  readOnly: boolean;
  onAsk: (what: Asked['what']) => void;
  onClear: () => void;
}

/** What can be done to the selected entries, below their list and in sight; nothing while none is selected. */
export function EntryBar(props: EntryBarProps) {
  const { selected, readOnly, onAsk, onCopy, onRemoveAll, onClear } = props;
  const words = useWords(bulkWords);
  const citing = useWords(citingWords);
  const ids = selected.map(({ entry }) => entry.id);
  return (
    <section class="entry-bar" aria-label={words.bar} hidden={ids.length === 0}>
      <p role="status">{ids.length > 0 && words.selected(ids.length)}</p>
      {ids.length > 0 && (
        <div class="row">
          {!readOnly && <Changes {...props} ids={ids} />}
          <Menu icon={Copy} label={citing.copyAs} items={copying(selected, onCopy, citing)} />
          {!readOnly && <IconButton icon={FolderOutput} label={words.toCase} onClick={() => onAsk('case')} />}
          {!readOnly && <IconButton icon={Trash2} label={words.remove} onClick={() => onRemoveAll(ids)} />}
          <IconButton icon={X} label={words.clear} keys="Escape" onClick={onClear} />
        </div>
      )}
    </section>
  );
}

interface ChangesProps extends EntryBarProps {
  ids: EntryId[];
}

function Changes({ ids, canFile, onStanceAll, onAsk }: ChangesProps) {
  const words = useWords(bulkWords);
  const stances = useWords(stanceWords);
  return (
    <>
      <button type="button" class="button" disabled={!canFile} onClick={() => onAsk('file')}>
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
