import { X } from 'lucide-preact';
import type { BinderItem } from '../../lib/binder/view.ts';
import { bulkWords, tagWords } from '../../lib/words/bulk.ts';
import { shellWords } from '../../lib/words/shell.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { useWords } from '../words.tsx';
import { TagField } from './TagField.tsx';

interface Props {
  selected: readonly BinderItem[];
  known: readonly string[];
  onTag: (change: { add: string } | { remove: string }) => void;
  onClose: () => void;
}

/** The tags of the selected entries, each with how many of them have it; every change is made at once. */
export function EntryTagDialog({ selected, known, onTag, onClose }: Props) {
  const words = useWords(tagWords);
  const bulk = useWords(bulkWords);
  const shell = useWords(shellWords);
  const counts = Map.groupBy(
    selected.flatMap(({ entry }) => entry.tags ?? []),
    (tag) => tag,
  );
  const isOnAll = (tag: string) => counts.get(tag)?.length === selected.length;
  return (
    <Dialog title={bulk.tagCount(selected.length)} onClose={onClose}>
      <div class="stack">
        {counts.size > 0 && (
          <ul class="row" aria-label={words.tags}>
            {Array.from(counts, ([tag, { length }]) => (
              <li key={tag} class="chip">
                {tag}
                {!isOnAll(tag) && <span class="quiet">{words.on(length, selected.length)}</span>}
                <button type="button" aria-label={words.remove(tag)} onClick={() => onTag({ remove: tag })}>
                  <X aria-hidden="true" />
                </button>
              </li>
            ))}
          </ul>
        )}
        <TagField known={known.filter((tag) => !isOnAll(tag))} onAdd={(tag) => onTag({ add: tag })} />
        <p class="small quiet">{words.hint}</p>
        <footer>
          <button type="button" class="button main" onClick={onClose}>
            {shell.close}
          </button>
        </footer>
      </div>
    </Dialog>
  );
}
