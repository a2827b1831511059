import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Answers } from '../../lib/binder/answers.ts';
import type { BinderItem } from '../../lib/binder/view.ts';
import type { EntryId, Issue, StyleId } from '../../lib/model/index.ts';
import { entriesWords } from '../../lib/words/binder.ts';
import { ChunkedList } from '../controls/ChunkedList.tsx';
import { useWords } from '../words.tsx';
import { EntryCard } from './EntryCard.tsx';
import type { CheckState } from './entry-filter.ts';
import { entryKey } from './entry-keys.ts';
import { extended, type Selection, toggled } from './entry-selection.ts';
import { repeats } from './rows.ts';
import type { AskFor, BulkVerbs, EntryVerbs } from './types.ts';

export interface EntryListProps extends EntryVerbs, Pick<BulkVerbs, 'onRemoveAll' | 'onStanceAll'> {
  items: readonly BinderItem[];
  chosen: EntryId | null;
  /** The issue shown; null for the inbox and for all entries. */
  issue: Issue | null;
  issues: ReadonlyMap<string, Issue>;
  citationOf: (item: BinderItem) => string;
  /** In which the case quotes. */
  style: StyleId;
  checkOf: (item: BinderItem) => CheckState;
  linksOf: (entry: EntryId) => Answers;
  fixedOrder: boolean;
  readOnly: boolean;
  selection: Selection;
  onSelection: (selection: Selection) => void;
  onAsk: AskFor;
}

/** The entries of the chosen issue, in order, as printed passages. Arrows walk, Alt and arrows move. */
export function EntryList({
  items,
  chosen,
  issue,
  issues,
  citationOf,
  style,
  checkOf,
  linksOf,
  fixedOrder,
  readOnly,
  selection,
  onSelection,
  ...verbs
}: EntryListProps) {
  const words = useWords(entriesWords);
  const list = useRef<HTMLDivElement>(null);
  const same = useMemo(() => repeats(items), [items]);
  const found = items.findIndex((item) => item.entry.id === chosen);
  const at = Math.max(0, found);
  const chosenNow = useRef(chosen);
  useEffect(() => {
    // A moved or newly chosen entry keeps the keyboard, wherever it now stands.
    const had = list.current?.contains(document.activeElement) || document.activeElement === document.body;
    if (!had || chosen === null) return;
    const card = list.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(chosen)}"]`);
    if (chosenNow.current !== chosen || document.activeElement === document.body) card?.focus();
    card?.scrollIntoView?.({ block: 'nearest' });
    chosenNow.current = chosen;
  }, [chosen, at]);
  const keyed = { items, at: found, fixedOrder, readOnly, selection, onSelection, verbs };
  const select = (id: EntryId, range: boolean) =>
    onSelection(range ? extended(selection, items, id, chosen ?? id) : toggled(selection, id));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the entries
    <div ref={list} onKeyDown={(event) => entryKey(event, keyed)}>
      <ChunkedList
        class="entries"
        label={words.entries}
        items={items}
        keepAt={at}
        render={(item, index) => (
          <EntryCard
            key={item.entry.id}
            item={item}
            place={{ at: index, of: items.length, next: items[index + 1]?.entry.id ?? null }}
            chosen={index === found}
            reachable={index === at}
            selected={selection.ids.has(item.entry.id)}
            selecting={selection.ids.size > 0}
            onSelect={select}
            issue={issue}
            issues={issues}
            citation={citationOf(item)}
            style={style}
            check={checkOf(item)}
            links={linksOf(item.entry.id)}
            sameAs={same.get(item.entry.id) ?? null}
            readOnly={readOnly}
            fixedOrder={fixedOrder}
            neighbours={{
              above: items[index - 1]?.entry.id ?? null,
              afterNext: items[index + 2]?.entry.id ?? null,
              first: items[0]?.entry.id ?? null,
            }}
            {...verbs}
          />
        )}
      />
    </div>
  );
}
