import { useEffect, useId, useState } from 'preact/hooks';

interface ShortProps {
  label: string;
  value: string;
  placeholder: string;
  title?: string;
  numeric?: boolean;
  readOnly: boolean;
  onSave: (text: string) => void;
}

/** A short field with its name beside it; saved when it is left, or by Enter. */
export function ShortField({ label, value, placeholder, title, numeric, readOnly, onSave }: ShortProps) {
  const id = useId();
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  const save = () => {
    if (draft === value) return;
    onSave(draft);
    // What is refused is not shown as if it were kept.
    if (numeric && !/^\s*\d*\s*$/.test(draft)) setDraft(value);
  };
  return (
    <span class="short-field small" title={title}>
      <label for={id} class="quiet">
        {label}
      </label>
      <input
        id={id}
        class="input"
        size={numeric ? 8 : 10}
        {...(numeric ? { inputMode: 'numeric' as const } : {})}
        value={draft}
        placeholder={placeholder}
        disabled={readOnly}
        autocomplete="off"
        onInput={(event) => setDraft(event.currentTarget.value)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Enter') save();
          if (event.key === 'Escape') setDraft(value);
        }}
      />
    </span>
  );
}
