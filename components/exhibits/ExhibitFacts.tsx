import { exhibitsWords } from '../../lib/words/exhibits.ts';
import { Segments } from '../controls/Segments.tsx';
import { ShortField } from '../controls/ShortField.tsx';
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
      <ShortField
        label={words.pages}
        value={pages === undefined ? '' : String(pages)}
        placeholder={guess === null ? '' : words.pagesGuess(guess)}
        numeric
        readOnly={readOnly}
        onSave={savePages}
      />
      <ShortField
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
