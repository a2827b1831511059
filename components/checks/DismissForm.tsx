import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { checksWords } from '../../lib/words/checks.ts';
import { useWords } from '../words.tsx';

interface Props {
  /** The finding in words, for those who do not see where the field stands. */
  of: string;
  /** A reason that was given before. */
  before: string;
  onKeep: (reason: string) => void;
  onCancel: () => void;
}

/** Asks why a finding is no problem. Without a reason nothing is kept. */
export function DismissForm({ of, before, onKeep, onCancel }: Props) {
  const words = useWords(checksWords);
  const id = useId();
  const [reason, setReason] = useState(before);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="stack dismiss"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim()) onKeep(reason.trim());
        else field.current?.focus();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <label class="labelled">
        <span class="label">{words.reason}</span>
        <textarea
          ref={field}
          class="input"
          rows={2}
          maxLength={2000}
          required
          value={reason}
          aria-describedby={`${id}-of`}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </label>
      <p id={`${id}-of`} class="unseen">
        {of}
      </p>
      <div class="row">
        <button type="submit" class="button">
          {words.keep}
        </button>
        <button type="button" class="button plain" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
