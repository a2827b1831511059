import { useEffect, useId, useState } from 'preact/hooks';

interface Props {
  label: string;
  value: string;
  onSave: (value: string) => void;
  placeholder?: string;
  hint?: string;
  /** It is read out only: what stands above says it to the eye. */
  labelUnseen?: boolean;
  rows?: number;
  disabled?: boolean;
}

/** A text saved when it is left (or by Ctrl+Enter); Escape brings back what was saved. */
export function DraftText({
  label,
  value,
  onSave,
  placeholder,
  hint,
  labelUnseen,
  rows = 2,
  disabled,
}: Props) {
  const id = useId();
  const [draft, setDraft] = useState(value);
  // What is saved changes under us by undo, or from another window.
  useEffect(() => setDraft(value), [value]);
  const Field = rows > 1 ? 'textarea' : 'input';
  const save = () => {
    if (draft !== value) onSave(draft);
  };
  return (
    <div class="labelled">
      <label class={labelUnseen ? 'unseen' : 'label'} for={id}>
        {label}
      </label>
      <Field
        id={id}
        class="input"
        {...(rows > 1 ? { rows } : { autocomplete: 'off' })}
        value={draft}
        placeholder={placeholder}
        disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onInput={(event: { currentTarget: { value: string } }) => setDraft(event.currentTarget.value)}
        onBlur={save}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key === 'Escape') setDraft(value);
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
        }}
      />
      {hint && (
        <p id={`${id}-hint`} class="small quiet">
          {hint}
        </p>
      )}
    </div>
  );
}
