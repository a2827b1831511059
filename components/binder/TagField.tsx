import { useId, useRef } from 'preact/hooks';
import { tagWords } from '../../lib/words/bulk.ts';
import { useWords } from '../words.tsx';

interface Props {
  /** Tags that are offered. */
  known: readonly string[];
  disabled?: boolean;
  onAdd: (tag: string) => void;
}

/** Of a tag, in UTF-16 code units; longer ones are notes. */
const LONGEST = 60;

/** One line for one more tag; Enter or a comma adds it. */
export function TagField({ known, disabled, onAdd }: Props) {
  const words = useWords(tagWords);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const add = (event: Event) => {
    event.preventDefault();
    const tag = (field.current?.value ?? '').trim().replace(/\s+/g, ' ');
    if (tag) onAdd(tag);
    if (field.current) field.current.value = '';
  };
  return (
    <form class="file-under" onSubmit={add}>
      <input
        ref={field}
        class="input"
        aria-label={words.add}
        placeholder={words.add}
        list={id}
        maxLength={LONGEST}
        autocomplete="off"
        disabled={disabled}
        onKeyDown={(event) => event.key === ',' && add(event)}
      />
      <datalist id={id}>
        {known.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
      <button type="submit" class="button" disabled={disabled}>
        {words.doAdd}
      </button>
    </form>
  );
}
