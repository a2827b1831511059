import { LOCALES, type Locale } from '../../lib/model/index.ts';
import { optionsWords } from '../../lib/words/options.ts';
import { useWords } from '../words.tsx';

/** Each in its own language, so that a reader lost in a foreign one finds the way out. */
export const LANGUAGES: Record<Locale, string> = { en: 'English', es: 'Español', fr: 'Français' };

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
