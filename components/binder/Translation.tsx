import { useId, useState } from 'preact/hooks';
import type { Locale, TranslatedPassage } from '../../lib/model/index.ts';
import { languageText } from '../../lib/words/dates.ts';
import { translationWords } from '../../lib/words/entry.ts';
import { DraftText } from '../controls/DraftText.tsx';
import { useLocale, useWords } from '../words.tsx';
import { Fold } from './Fold.tsx';
import type { OnEntryEdit, Translating } from './types.ts';

interface Props {
  translation: TranslatedPassage | undefined;
  /** The language of the case: what one translates into. */
  into: Locale;
  /** Who translated last in this case, and what was said of it: offered for the next one. */
  usual: Partial<Translating>;
  readOnly: boolean;
  onChange: OnEntryEdit;
}

/** A passage in the tribunal's language, and what a certificate of translation asks for; what is missing is named. */
export function Translation({ translation, into, usual, readOnly, onChange }: Props) {
  const words = useWords(translationWords);
  // What is written of a translation before its words are.
  const [first, setFirst] = useState<Partial<Translating>>({});
  const blank = { text: '', language: into, translator: '', competence: '', date: '' };
  const empty = { ...blank, ...usual, ...first };
  const now = translation ?? empty;
  const change = (part: Partial<TranslatedPassage>) =>
    onChange(({ translation: there }) => {
      const next = { ...empty, ...there, ...part };
      return { translation: next.text.trim() === '' ? null : next };
    }, 'translation');
  const describe = (part: Partial<Translating>) => {
    if (translation) change(part);
    else setFirst({ ...first, ...part });
  };
  const missing = [
    now.translator.trim() === '' && words.noTranslator,
    now.competence.trim() === '' && words.noCompetence,
    now.date === '' && words.noDate,
  ].filter((part) => part !== false);
  return (
    <Fold title={words.title} used={translation !== undefined}>
      <DraftText
        label={words.text}
        labelUnseen
        value={now.text}
        disabled={readOnly}
        onSave={(text) => change({ text })}
      />
      {/* There from the start, so that none of them comes between two presses of Tab. */}
      <LanguageChoice
        value={now.language}
        disabled={readOnly}
        onChange={(language) => describe({ language })}
      />
      <DraftText
        label={words.translator}
        value={now.translator}
        rows={1}
        disabled={readOnly}
        onSave={(translator) => describe({ translator })}
      />
      <DraftText
        label={words.competence}
        placeholder={words.competenceHint}
        value={now.competence}
        rows={1}
        disabled={readOnly}
        onSave={(competence) => describe({ competence })}
      />
      <DayField value={now.date} disabled={readOnly} onChange={(date) => describe({ date })} />
      {translation && missing.length > 0 && <p class="small quiet">{words.missing(missing.join(', '))}</p>}
    </Fold>
  );
}

interface FieldProps {
  value: string;
  disabled: boolean;
  onChange: (value: string) => void;
}

/** Into what tribunals and their users read; another one that an archive brought stays. */
const LANGUAGES = ['en', 'fr', 'es', 'pt', 'de', 'it', 'nl', 'sv', 'ar', 'tr', 'ru', 'zh'];

function LanguageChoice({ value, disabled, onChange }: FieldProps) {
  const words = useWords(translationWords);
  const locale = useLocale();
  const id = useId();
  const known = LANGUAGES.includes(value) ? LANGUAGES : [...LANGUAGES, value];
  return (
    <div class="labelled">
      <label class="label" for={id}>
        {words.language}
      </label>
      <select
        id={id}
        class="input"
        value={value}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {known.map((tag) => (
          <option key={tag} value={tag}>
            {languageText(tag, locale)}
          </option>
        ))}
      </select>
    </div>
  );
}

function DayField({ value, disabled, onChange }: FieldProps) {
  const words = useWords(translationWords);
  const id = useId();
  return (
    <div class="labelled">
      <label class="label" for={id}>
        {words.date}
      </label>
      <input
        id={id}
        type="date"
        class="input"
        value={value}
        disabled={disabled}
        onBlur={(event) => event.currentTarget.value !== value && onChange(event.currentTarget.value)}
      />
    </div>
  );
}
