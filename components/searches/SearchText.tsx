import { useId } from 'preact/hooks';

interface Props {
  label: string;
  value: string;
  onInput: (text: string) => void;
  hint?: string;
  invalid?: boolean;
  long?: boolean;
}

/** One text of a search, with what helps to write it. */
export function SearchText({ label, value, onInput, hint, invalid, long }: Props) {
  const id = useId();
  const Field = long ? 'textarea' : 'input';
  return (
    <div class="labelled">
      <label class="label" for={id}>
        {label}
      </label>
      <Field
        id={id}
        class="input"
        {...(long ? { rows: 2 } : {})}
        value={value}
        autocomplete="off"
        aria-invalid={invalid}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onInput={(event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value)}
      />
      {hint && (
        <p id={`${id}-hint`} class="small quiet">
          {hint}
        </p>
      )}
    </div>
  );
}
