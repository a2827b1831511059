import { useState } from 'preact/hooks';
import type { Case, StyleId } from '../../lib/model/index.ts';
import { caseWords } from '../../lib/words/binder.ts';
import { shellWords } from '../../lib/words/shell.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { useWords } from '../words.tsx';
import { Reference } from './Reference.tsx';
import { StyleChoice, type StyleOption } from './StyleChoice.tsx';

interface Props {
  theCase: Case;
  styles: readonly StyleOption[];
  onSave: (change: { reference: string; style: StyleId }) => void;
  onRemove: () => void;
  onClose: () => void;
}

/** Changes a case, or deletes it. */
export function CaseDialog({ theCase, styles, onSave, onRemove, onClose }: Props) {
  const words = useWords(caseWords);
  const shell = useWords(shellWords);
  const [reference, setReference] = useState(theCase.reference);
  const [style, setStyle] = useState(theCase.style);
  const missing = reference.trim() === '';
  const submit = (event: Event) => {
    event.preventDefault();
    if (!missing) onSave({ reference: reference.trim(), style });
  };
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form class="stack" onSubmit={submit}>
        <Reference value={reference} missing={missing} onInput={setReference} />
        <StyleChoice styles={styles} value={style} onChange={setStyle} />
        <hr class="rule" />
        <p class="quiet">{words.removeWhy}</p>
        <p>
          <button type="button" class="button" onClick={onRemove}>
            {words.remove}
          </button>
        </p>
        <footer>
          <button type="button" class="button" onClick={onClose}>
            {shell.cancel}
          </button>
          <button type="submit" class="button main" disabled={missing}>
            {shell.save}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
