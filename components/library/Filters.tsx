import type { ComponentChildren } from 'preact';
import type { PublisherType, SourceKind } from '../../lib/model/index.ts';
import { countryText, languageText } from '../../lib/words/dates.ts';
import { libraryWords } from '../../lib/words/library.ts';
import { publisherTypeWords } from '../../lib/words/publisher.ts';
import { kindWords } from '../../lib/words/source.ts';
import { useLocale, useWords } from '../words.tsx';
import { choicesOf, type LibraryFilter, type LibraryLine, UNDATED } from './filter.ts';

interface Props {
  lines: readonly LibraryLine[];
  filter: LibraryFilter;
  onFilter: (filter: LibraryFilter) => void;
}

/** Narrows the library by what its sources are and whose, and puts them in order. */
export function Filters({ lines, filter, onFilter }: Props) {
  const words = useWords(libraryWords);
  const kinds = useWords(kindWords);
  const types = useWords(publisherTypeWords);
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
      <Choice
        label={words.publisherType}
        value={filter.type}
        onChange={(type) => set({ type: type as PublisherType | '' })}
      >
        {choices.types.map((type) => (
          <option key={type} value={type}>
            {types[type]}
          </option>
        ))}
      </Choice>
      <Choice label={words.country} value={filter.country} onChange={(country) => set({ country })}>
        {choices.countries.map((code) => (
          <option key={code} value={code}>
            {countryText(code, locale)}
          </option>
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
      <OnlyAndOrder filter={filter} set={set} />
    </div>
  );
}

interface OrderProps extends Pick<Props, 'filter'> {
  set: (change: Partial<LibraryFilter>) => void;
}

function OnlyAndOrder({ filter, set }: OrderProps) {
  const words = useWords(libraryWords);
  return (
    <>
      <Choice
        label={words.only}
        value={filter.only}
        onChange={(only) => set({ only: only as LibraryFilter['only'] })}
      >
        <option value="seeds">{words.onlySeeds}</option>
        <option value="captured">{words.onlyCaptured}</option>
        <option value="unfiled">{words.onlyUnfiled}</option>
        <option value="retired">{words.onlyRetired}</option>
      </Choice>
      <label class="labelled">
        <span class="small quiet">{words.order}</span>
        <select
          class="input"
          value={filter.order}
          onChange={(event) => set({ order: event.currentTarget.value as LibraryFilter['order'] })}
        >
          <option value="published">{words.byDate}</option>
          <option value="captured">{words.byCapture}</option>
          <option value="title">{words.byTitle}</option>
          <option value="publisher">{words.byPublisher}</option>
        </select>
      </label>
    </>
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
