import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { filterWords } from '../../lib/words/filter.ts';
import { inTextField } from '../shell/keys.ts';
import { useWords } from '../words.tsx';
import { type Asked, EntryAsked, type EntryAskedProps } from './EntryAsked.tsx';
import { EntryBar } from './EntryBar.tsx';
import { EntryFilters } from './EntryFilters.tsx';
import { EntryList, type EntryListProps } from './EntryList.tsx';
import { type EntryFilter, facetsOf, filtered } from './entry-filter.ts';
import { NOTHING, selectedOf } from './entry-selection.ts';
import type { BulkVerbs } from './types.ts';

export interface EntriesShownProps
  extends Omit<EntryListProps, 'selection' | 'onSelection' | 'onRemoveAll' | 'onStanceAll' | 'onAsk'>,
    BulkVerbs,
    Pick<EntryAskedProps, 'levels' | 'cases' | 'tags'> {
  /** Stands above the entries. */
  head: ComponentChildren;
}

/** The entries of one place: which are shown, and what is done to those that are selected. */
export function EntriesShown({ head, levels, cases, tags, ...list }: EntriesShownProps) {
  const words = useWords(filterWords);
  const [selection, setSelection] = useState(NOTHING);
  const [filter, setFilter] = useState<EntryFilter>(new Set());
  const [isOpen, setOpen] = useState(false);
  const [asked, setAsked] = useState<Asked | null>(null);
  const pane = useRef<HTMLDivElement>(null);
  const { checkOf, linksOf } = list;
  const states = { checkOf, isAnswered: (id: string) => linksOf(id).answeredBy.length > 0 };
  const facets = useMemo(() => facetsOf(list.items, states), [list.items]);
  const items = useMemo(() => filtered(list.items, filter, states), [list.items, filter]);
  const selected = selectedOf(selection, items);
  // What has the focus in the bar goes with it.
  const clear = () => {
    pane.current?.querySelector<HTMLElement>('.entry[tabindex="0"]')?.focus();
    setSelection(NOTHING);
  };
  const openByKey = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'f' || isCommand(event) || isOfOthers(event)) return;
    event.preventDefault();
    setOpen(true);
    requestAnimationFrame(() => pane.current?.querySelector<HTMLElement>('.entry-filters .chip')?.focus());
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the entries
    <div ref={pane} onKeyDown={openByKey}>
      {head}
      {(facets.length > 0 || filter.size > 0) && (
        <EntryFilters
          facets={facets}
          filter={filter}
          shown={items.length}
          of={list.items.length}
          isOpen={isOpen}
          onOpen={setOpen}
          onFilter={setFilter}
        />
      )}
      {items.length === 0 && <p class="quiet">{words.none}</p>}
      <EntryList
        {...list}
        items={items}
        fixedOrder={list.fixedOrder || filter.size > 0}
        selection={selection}
        onSelection={setSelection}
        onAsk={(what, ids) => (what !== 'file' || levels.length > 0) && setAsked({ what, ids })}
      />
      <EntryBar
        {...list}
        canFile={levels.length > 0}
        selected={selected}
        onAsk={(what) => setAsked({ what, ids: selected.map(({ entry }) => entry.id) })}
        onClear={clear}
      />
      {asked && (
        <EntryAsked
          {...list}
          asked={asked}
          items={list.items}
          levels={levels}
          cases={cases}
          tags={tags}
          onDone={() => setAsked(null)}
        />
      )}
    </div>
  );
}

/** A letter typed in a field, in a list that letters walk or in a dialog is theirs. */
const isOfOthers = (event: KeyboardEvent): boolean =>
  inTextField(event) || (event.target as Element).closest('select, dialog') !== null;

const isCommand = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => ctrlKey || metaKey || altKey;
