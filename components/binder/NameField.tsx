import { useEffect, useRef } from 'preact/hooks';
import { outlineWords } from '../../lib/words/binder.ts';
import { useWords } from '../words.tsx';

interface Props {
  initial: string;
  onName: (label: string) => void;
  onCancel: () => void;
}

/** One line for a name: Enter keeps it, Escape drops it, leaving keeps it when there is one. */
export function NameField({ initial, onName, onCancel }: Props) {
  const words = useWords(outlineWords);
  const field = useRef<HTMLInputElement>(null);
  const settled = useRef(false);
  useEffect(() => field.current?.select(), []);
  const settle = (keep: boolean) => {
    if (settled.current) return;
    settled.current = true;
    const label = field.current?.value.trim() ?? '';
    if (keep && label !== '' && label !== initial) onName(label);
    else onCancel();
  };
  return (
    <input
      ref={field}
      class="input name-field"
      aria-label={words.name}
      placeholder={words.newIssue}
      defaultValue={initial}
      onBlur={() => settle(true)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') settle(true);
        if (event.key === 'Escape') settle(false);
      }}
    />
  );
}
