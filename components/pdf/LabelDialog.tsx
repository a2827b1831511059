import { useId, useState } from 'preact/hooks';
import { pdfWords } from '../../lib/words/pdf.ts';
import { shellWords } from '../../lib/words/shell.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { useWords } from '../words.tsx';

interface Props {
  label: string;
  onSave: (label: string) => void;
  onClose: () => void;
}

/** What a page is called; the pages after it count on. */
export function LabelDialog({ label, onSave, onClose }: Props) {
  const words = useWords(pdfWords);
  const shell = useWords(shellWords);
  const [typed, setTyped] = useState(label);
  const hint = useId();
  return (
    <Dialog title={words.changeLabel} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          onSave(typed.trim());
        }}
      >
        <label class="labelled">
          <span class="label">{words.label}</span>
          <input
            class="input"
            value={typed}
            maxLength={100}
            aria-describedby={hint}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <p id={hint} class="small quiet">
          {words.labelHint}
        </p>
        <div class="row">
          <button type="submit" class="button main">
            {shell.save}
          </button>
          <button type="button" class="button" onClick={onClose}>
            {shell.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
