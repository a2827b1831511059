import { X } from 'lucide-preact';
import { tagWords } from '../../lib/words/bulk.ts';
import { useWords } from '../words.tsx';
import { Fold } from './Fold.tsx';
import { TagField } from './TagField.tsx';
import type { OnEntryEdit } from './types.ts';

interface Props {
  tags: readonly string[];
  /** Tags of the case. */
  known: readonly string[];
  readOnly: boolean;
  onChange: OnEntryEdit;
}

/** An entry's tags, each with its way out, and the line for one more. */
export function EntryTags({ tags, known, readOnly, onChange }: Props) {
  const words = useWords(tagWords);
  return (
    <Fold title={words.tags} used={tags.length > 0}>
      {tags.length > 0 && (
        <ul class="row" aria-label={words.tags}>
          {tags.map((tag) => (
            <li key={tag} class="chip">
              {tag}
              {!readOnly && (
                <button
                  type="button"
                  aria-label={words.remove(tag)}
                  onClick={() => onChange((now) => ({ tags: (now.tags ?? []).filter((one) => one !== tag) }))}
                >
                  <X aria-hidden="true" />
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <TagField
        known={known.filter((tag) => !tags.includes(tag))}
        disabled={readOnly}
        onAdd={(tag) => onChange((now) => ({ tags: [...new Set([...(now.tags ?? []), tag])] }))}
      />
      <p class="small quiet">{words.hint}</p>
    </Fold>
  );
}
