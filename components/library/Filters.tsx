import type { ComponentChildren } from 'preact';
import type { SourceKind } from '../../lib/model/index.ts';
import { languageText } from '../../lib/words/dates.ts';
import { libraryWords } from '../../lib/words/library.ts';
import { kindWords } from '../../lib/words/source.ts';
import { useLocale, useWords } from '../words.tsx';
import { choicesOf, type LibraryFilter, type LibraryLine, UNDATED } from './filter.ts';

interface Props {
  lines: readonly LibraryLine[];
  filter: LibraryFilter;
  onFilter: (filter: LibraryFilter) => void;
}

/** Narrows the library by words, kind, publisher, language and year. */
export function Filters({ lines, filter, onFilter }: Props) {
  const words = useWords(libraryWords);
  const kinds = useWords(kindWords);
  const locale = useLocale();
  const choices = choicesOf(lines, locale);
  const set = (change: Partial<LibraryFilter>) => onFilter({ ...filter, ...change });
  const yearText = (year: string) => (year === UNDATED ? words.undated : year);
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is unknown to our oldest browsers
    <div class="filters" role="search" aria-label={words.filters}>
      <input
        class="input"
        type="search"
        data-gesture="search"
        aria-label={words.words}
        placeholder={words.words}
        value={filter.words}
        onInput={(event) => set({ words: event.currentTarget.value })}
      />
      <Choice
        label={words.kind}
        value={filter.kind}
        onChange={(kind) => set({ kind: kind as SourceKind | '' })}
      >
        {choices.kinds.map((kind) => (
          <option key={kind} value={kind}>
            {kinds[kind]}
          </option>
        ))}
      </Choice>
      <Choice label={words.publisher} value={filter.publisher} onChange={(publisher) => set({ publisher })}>
        {choices.publishers.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </Choice>
      <Choice label={words.language} value={filter.language} onChange={(language) => set({ language })}>
        {choices.languages.map((tag) => (
          <option key={tag} value={tag}>
            {languageText(tag, locale)}
          </option>
        ))}
      </Choice>
      <Choice label={words.year} value={filter.year} onChange={(year) => set({ year })}>
        {choices.years.map((year) => (
          <option key={year} value={year}>
            {yearText(year)}
          </option>
        ))}
      </Choice>
      <label class="check">
        <input
          type="checkbox"
          checked={filter.seedsOnly}
          onChange={(event) => set({ seedsOnly: event.currentTarget.checked })}
        />
        {words.seedsOnly}
      </label>
    </div>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  children: ComponentChildren;
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  const words = useWords(libraryWords);
  return (
    <label class="labelled">
      <span class="small quiet">{label}</span>
      <select class="input" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{words.any}</option>
        {children}
      </select>
    </label>
  );
}
