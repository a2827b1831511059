import { useId, useReducer } from 'preact/hooks';

interface Props<T extends string> {
  legend: string;
  value: T | null;
  options: { value: T; label: string }[];
  onChange: (value: T | null) => void;
  /** Choosing the chosen one again lets go of it. */
  optional?: boolean;
  disabled?: boolean;
}

/** One of a few, side by side: native radio buttons. */
export function Segments<T extends string>({
  legend,
  value,
  options,
  onChange,
  optional,
  disabled,
}: Props<T>) {
  const name = useId();
  // Shows what is saved, not what was pressed: a refused change must not look made.
  const [, showSaved] = useReducer((times: number) => times + 1, 0);
  return (
    <fieldset class="segments" disabled={disabled}>
      <legend class="unseen">{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => {
              onChange(option.value);
              showSaved(null);
            }}
            onClick={() => optional && option.value === value && onChange(null)}
            onKeyDown={(event) => {
              if (optional && event.key === 'Backspace') onChange(null);
            }}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
