import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { EntryBar, type EntryBarProps } from './EntryBar.tsx';
import { EntryList, type EntryListProps } from './EntryList.tsx';
import { NOTHING, selectedOf } from './entry-selection.ts';
import type { BulkVerbs } from './types.ts';

export interface EntriesShownProps
  extends Omit<EntryListProps, 'selection' | 'onSelection' | 'onRemoveAll'>,
    BulkVerbs,
    Pick<EntryBarProps, 'levels' | 'cases' | 'tags'> {
  /** Stands above the entries; the bar of the selected ones takes its place. */
  head: ComponentChildren;
}

/** The entries of one place and what is done to those that are selected. */
export function EntriesShown({ head, levels, cases, tags, ...list }: EntriesShownProps) {
  const [selection, setSelection] = useState(NOTHING);
  const pane = useRef<HTMLDivElement>(null);
  const selected = selectedOf(selection, list.items);
  // What has the focus in the bar goes with it.
  const clear = () => {
    pane.current?.querySelector<HTMLElement>('.entry[tabindex="0"]')?.focus();
    setSelection(NOTHING);
  };
  return (
    <div ref={pane}>
      <EntryBar {...list} levels={levels} cases={cases} tags={tags} selected={selected} onClear={clear} />
      {head}
      <EntryList {...list} selection={selection} onSelection={setSelection} />
    </div>
  );
}
