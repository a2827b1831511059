import { useId } from 'preact/hooks';
import { newCaseWords } from '../../lib/words/binder.ts';
import { useWords } from '../words.tsx';

interface ReferenceProps {
  value: string;
  missing: boolean;
  /** Another case is called so. */
  taken: boolean;
  onInput: (value: string) => void;
}

/** A case's name; never the client's. */
export function Reference({ value, missing, taken, onInput }: ReferenceProps) {
  const words = useWords(newCaseWords);
  const id = useId();
  return (
    <div class="labelled">
      <label class="label" for={id}>
        {words.reference}
      </label>
      <input
        id={id}
        class="input"
        value={value}
        aria-invalid={missing}
        aria-describedby={`${id}-hint`}
        autocomplete="off"
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p
        id={`${id}-hint`}
        class={taken ? 'small caution' : 'small quiet'}
        role={taken ? 'status' : undefined}
      >
        {missing ? words.referenceMissing : taken ? words.referenceTaken : words.referenceHint}
      </p>
    </div>
  );
}
