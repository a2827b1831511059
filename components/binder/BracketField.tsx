import { useEffect, useId, useRef } from 'preact/hooks';
import { quotationWords } from '../../lib/words/entry.ts';
import { shellWords } from '../../lib/words/shell.ts';
import { useWords } from '../words.tsx';

interface Props {
  /** The source's words that give way; empty: none do. */
  instead: string;
  onPut: (words: string) => void;
  onCancel: () => void;
}

/** Asks for the words that stand in brackets; the source's are offered, to be changed. Enter puts them in. */
export function BracketField({ instead, onPut, onCancel }: Props) {
  const words = useWords(quotationWords);
  const shell = useWords(shellWords);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const put = (event: Event) => {
    event.preventDefault();
    const ours = field.current?.value.trim() ?? '';
    if (ours !== instead && (ours !== '' || instead !== '')) onPut(ours);
    else onCancel();
  };
  return (
    <form class="labelled" onSubmit={put} onKeyDown={(event) => event.key === 'Escape' && onCancel()}>
      <label class="label" for={id}>
        {words.inBrackets}
      </label>
      <input
        ref={field}
        id={id}
        class="input"
        defaultValue={instead}
        autocomplete="off"
        aria-describedby={`${id}-hint`}
      />
      <p id={`${id}-hint`} class="small quiet">
        {instead ? words.insteadOf(instead) : words.insertedHere}
      </p>
      <div class="row">
        <button type="submit" class="button">
          {words.put}
        </button>
        <button type="button" class="button plain" onClick={onCancel}>
          {shell.cancel}
        </button>
      </div>
    </form>
  );
}
