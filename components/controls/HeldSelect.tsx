import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onSave: (value: string) => void;
}

/** One of a list, saved at each change: what is chosen stands while it is being saved, however fast one goes on. */
export function HeldSelect({ label, value, options, onSave }: Props) {
  const [chosen, setChosen] = useState(value);
  const saved = useRef(value);
  useEffect(() => {
    // What is saved changes under us, by undo or from another window; a choice on its way stays.
    if (chosen === saved.current) setChosen(value);
    saved.current = value;
  }, [value]);
  return (
    <label class="labelled">
      <span class="label">{label}</span>
      <select
        class="input"
        value={chosen}
        onChange={(event) => {
          setChosen(event.currentTarget.value);
          onSave(event.currentTarget.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
