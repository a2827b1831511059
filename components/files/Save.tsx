import { useEffect, useRef } from 'preact/hooks';
import { filesWords } from '../../lib/words/files.ts';
import { makingWords } from '../../lib/words/making-files.ts';
import { useWords } from '../words.tsx';
import { NotWritten } from './NotWritten.tsx';
import type { ExportChoice } from './types.ts';
import type { Writing } from './useWriting.ts';

interface Props {
  writing: Writing;
  choice: ExportChoice;
  /** What the file will be called. */
  named: string;
  onName: (name: string) => void;
  /** The name was left as it is. */
  onNamed: () => void;
  onFont: (font: Uint8Array) => void;
}

/** What the file is called, and the button that writes it; a long one can be stopped. */
export function Save({ writing, choice, named, onName, onNamed, onFont }: Props) {
  const words = useWords(filesWords);
  const making = useWords(makingWords);
  const { said, refused, busy, run, stop } = writing;
  const button = useFocusKept(busy);
  return (
    <>
      <details class="folded">
        <summary>{making.fileName}</summary>
        <label class="labelled">
          <span class="unseen">{making.fileName}</span>
          <input
            class="input"
            value={choice.name}
            maxLength={100}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => onName(event.currentTarget.value)}
            onBlur={onNamed}
          />
          <span class="small quiet">{making.namedAs(named)}</span>
        </label>
      </details>
      {refused && <NotWritten reason={refused} onFont={onFont} />}
      <div class="row saving">
        <button
          ref={button}
          type="button"
          class={busy ? 'button' : 'button main'}
          onClick={busy ? stop : run}
        >
          {busy ? making.stop : words.download}
        </button>
        {busy && <progress aria-label={words.working} />}
        <span role="status">{said}</span>
      </div>
    </>
  );
}

/** A button that becomes another keeps the focus that it had. */
function useFocusKept(busy: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const had = useRef(false);
  had.current = had.current || (busy && document.activeElement === button.current);
  useEffect(() => {
    if (had.current && document.activeElement === document.body) button.current?.focus();
    had.current = false;
  }, [busy]);
  return button;
}
