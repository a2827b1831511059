import { useEffect, useId, useState } from 'preact/hooks';
import { exhibitsWords } from '../../lib/words/exhibits.ts';
import { Segments } from '../controls/Segments.tsx';
import { useWords } from '../words.tsx';
import type { ExhibitRowProps } from './types.ts';

const SCOPES = ['whole', 'excerpt'] as const;

/** What of an exhibit is filed, on how many pages, by whom. */
export function ExhibitFacts({ tab, guess, readOnly, onChange }: ExhibitRowProps) {
  const words = useWords(exhibitsWords);
  const { home, exhibit } = tab;
  const pages = exhibit?.pages;
  const savePages = (text: string) => {
    const number = Number(text);
    if (text.trim() === '') onChange(home, { pages: null });
    else if (Number.isSafeInteger(number) && number > 0) onChange(home, { pages: number });
  };
  return (
    <div class="row exhibit-facts">
      <Segments
        legend={words.scope}
        value={exhibit?.scope ?? 'whole'}
        options={SCOPES.map((value) => ({ value, label: words[value] }))}
        disabled={readOnly}
        onChange={(scope) => scope && onChange(home, { scope })}
      />
      <Short
        label={words.pages}
        value={pages === undefined ? '' : String(pages)}
        placeholder={guess === null ? '' : words.pagesGuess(guess)}
        numeric
        readOnly={readOnly}
        onSave={savePages}
      />
      <Short
        label={words.filedBy}
        value={exhibit?.filedBy ?? ''}
        placeholder={words.us}
        title={words.filedByHint}
        readOnly={readOnly}
        onSave={(name) => onChange(home, { filedBy: name.trim() === '' ? null : name.trim() })}
      />
    </div>
  );
}

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
function Short({ label, value, placeholder, title, numeric, readOnly, onSave }: ShortProps) {
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
