import { ListFilter } from 'lucide-preact';
import type { Locale, PublisherType, Stance } from '../../lib/model/index.ts';
import { stanceWords } from '../../lib/words/binder.ts';
import { filterWords } from '../../lib/words/filter.ts';
import { publisherTypeWords } from '../../lib/words/publisher.ts';
import { say } from '../../lib/words/say.ts';
import { StanceMark } from '../coverage/StanceMarks.tsx';
import { useLocale, useWords } from '../words.tsx';
import { type EntryFilter, type Facet, keyOf } from './entry-filter.ts';

interface Props {
  facets: readonly Facet[];
  filter: EntryFilter;
  shown: number;
  of: number;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  onFilter: (filter: EntryFilter) => void;
}

/** Which entries of a place are shown: by stance, kind of source, tag, and what is still to be done. */
export function EntryFilters({ facets, filter, shown, of, isOpen, onOpen, onFilter }: Props) {
  const words = useWords(filterWords);
  const listed = isOpen ? facets : facets.filter((facet) => filter.has(keyOf(facet)));
  return (
    <div class="entry-filters">
      <button
        type="button"
        class="button plain"
        aria-expanded={isOpen}
        aria-keyshortcuts="F"
        onClick={() => onOpen(!isOpen)}
      >
        <ListFilter aria-hidden="true" /> {words.filter}
      </button>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as part of the row */}
      <div role="group" aria-label={words.filters}>
        {listed.map((facet) => (
          <Chip key={keyOf(facet)} facet={facet} filter={filter} onFilter={onFilter} />
        ))}
      </div>
      <p class="small quiet" role="status">
        {filter.size > 0 && words.shown(shown, of)}
      </p>
      {filter.size > 0 && (
        <button type="button" class="button link small" onClick={() => onFilter(new Set())}>
          {words.clear}
        </button>
      )}
    </div>
  );
}

function Chip({ facet, filter, onFilter }: { facet: Facet } & Pick<Props, 'filter' | 'onFilter'>) {
  const locale = useLocale();
  const key = keyOf(facet);
  const isOn = filter.has(key);
  const toggle = () => {
    const next = new Set(filter);
    if (!next.delete(key)) next.add(key);
    onFilter(next);
  };
  return (
    <button type="button" class="chip" aria-pressed={isOn} onClick={toggle}>
      {facet.group === 'stance' && <StanceMark stance={(facet.value || null) as Stance | null} />}
      {nameOf(facet, locale)} <span class="count">{facet.entries}</span>
    </button>
  );
}

function nameOf({ group, value }: Facet, locale: Locale): string {
  const words = say(filterWords, locale);
  switch (group) {
    case 'stance':
      return value === '' ? words.noStance : stanceWords[value as Stance][locale];
    case 'type':
      return value === '' ? words.unknownKind : publisherTypeWords[value as PublisherType][locale];
    case 'work':
      return value === 'unchecked' ? words.unchecked : words.unanswered;
    case 'tag':
      return words.tag(value);
  }
}
