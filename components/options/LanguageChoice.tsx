import { LOCALES, type Locale } from '../../lib/model/index.ts';
import { LANGUAGES } from '../../lib/words/languages.ts';
import { optionsWords } from '../../lib/words/options.ts';
import { useWords } from '../words.tsx';

interface Props {
  /** `null`: as the browser. */
  value: Locale | null;
  onChange: (locale: Locale | null) => void;
}

export function LanguageChoice({ value, onChange }: Props) {
  const words = useWords(optionsWords);
  return (
    <label class="labelled">
      <span class="label">{words.language}</span>
      <select
        class="input"
        value={value ?? ''}
        onChange={(event) => onChange(LOCALES.find((locale) => locale === event.currentTarget.value) ?? null)}
      >
        <option value="">{words.systemLanguage}</option>
        {LOCALES.map((locale) => (
          <option key={locale} value={locale} lang={locale}>
            {LANGUAGES[locale]}
          </option>
        ))}
      </select>
    </label>
  );
}
