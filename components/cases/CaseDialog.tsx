import { useState } from 'preact/hooks';
import type { Case } from '../../lib/model/index.ts';
import { caseWords } from '../../lib/words/binder.ts';
import { shellWords } from '../../lib/words/shell.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { useWords } from '../words.tsx';
import { CaseFields } from './CaseFields.tsx';
import { type CaseSaid, detailsOf, isTaken, isWhole, saidIn } from './details.ts';
import type { CaseFieldsProps } from './fields.ts';
import { Reference } from './Reference.tsx';

interface Props extends Pick<CaseFieldsProps, 'styles' | 'today' | 'suggestClient'> {
  /** References of the other cases. */
  others: readonly string[];
  theCase: Case;
  /** Only what was changed. */
  onSave: (change: Partial<CaseSaid>) => void;
  onRemove: () => void;
  onClose: () => void;
}

/** Changes a case, or deletes it. */
export function CaseDialog({ theCase, onSave, onRemove, onClose, others, ...choices }: Props) {
  const words = useWords(caseWords);
  const shell = useWords(shellWords);
  const [details, setDetails] = useState(() => detailsOf(theCase));
  const submit = (event: Event) => {
    event.preventDefault();
    if (isWhole(details)) onSave(changedIn(saidIn(detailsOf(theCase)), saidIn(details)));
  };
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form class="stack" onSubmit={submit}>
        <Reference
          value={details.reference}
          missing={details.reference.trim() === ''}
          taken={isTaken(details, others)}
          onInput={(reference) => setDetails({ ...details, reference })}
        />
        <CaseFields {...choices} details={details} onChange={(some) => setDetails({ ...details, ...some })} />
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
          <button type="submit" class="button main" disabled={!isWhole(details)}>
            {shell.save}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}

/** What another window changed meanwhile is not written over by what this form did not touch. */
const changedIn = (before: CaseSaid, after: CaseSaid): Partial<CaseSaid> =>
  Object.fromEntries(Object.entries(after).filter(([key, value]) => value !== before[key as keyof CaseSaid]));
