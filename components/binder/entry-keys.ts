import type { BinderItem } from '../../lib/binder/view.ts';
import type { EntryId } from '../../lib/model/index.ts';
import { inTextField } from '../shell/keys.ts';
import { everyOne, extended, NOTHING, type Selection, toggled } from './entry-selection.ts';

interface List {
  items: readonly BinderItem[];
  /** Of the chosen entry; -1 when none is. */
  at: number;
  /** Nothing may be moved: there is no order here, or not all of it is shown. */
  fixedOrder: boolean;
  readOnly: boolean;
  selection: Selection;
  onSelection: (selection: Selection) => void;
  verbs: {
    onChoose: (entry: EntryId) => void;
    onMove: (entry: EntryId, before: EntryId | null) => void;
    onRemove: (entry: EntryId) => void;
    onRemoveAll: (entries: readonly EntryId[]) => void;
    onOpenReader: (item: BinderItem) => void;
  };
}

/**
 * Before which entry one step up or down lands; `undefined` when there is no such step, `null` for the end.
 */
export function stepTarget(items: readonly BinderItem[], at: number, by: -1 | 1): EntryId | null | undefined {
  if (at < 0 || at + by < 0 || at + by >= items.length) return undefined;
  return items[by === -1 ? at - 1 : at + 2]?.entry.id ?? null;
}

/** The keys of the list of entries: they select, walk, move and remove. */
export function entryKey(event: KeyboardEvent, list: List): void {
  if (inTextField(event)) return;
  const { items, at } = list;
  const id = (event.target as HTMLElement).closest<HTMLElement>('[data-entry]')?.dataset.entry;
  const here = id === undefined ? at : items.findIndex((item) => item.entry.id === id);
  const isCommand = event.ctrlKey || event.metaKey;
  if (select(event, here, list) || (!isCommand && act(event, here, list))) event.preventDefault();
}

function select(event: KeyboardEvent, here: number, list: List): boolean {
  const { items, selection, onSelection } = list;
  const item = items[here];
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) {
    if (key !== 'a' || event.altKey || event.shiftKey) return false;
    onSelection(everyOne(items));
  } else if (key === 'escape' && selection.ids.size > 0) onSelection(NOTHING);
  else if (!item || event.altKey) return false;
  else if (event.shiftKey && stepOf(event) !== 0) {
    const next = items[here + stepOf(event)] ?? item;
    onSelection(extended(selection, items, next.entry.id, item.entry.id));
    focus(event, next);
  } else if ((key === ' ' && isCard(event)) || key === 'x') onSelection(toggled(selection, item.entry.id));
  else return false;
  return true;
}

function act(event: KeyboardEvent, here: number, list: List): boolean {
  const { items, readOnly, verbs } = list;
  const item = items[here];
  if (!item) return false;
  const by = stepOf(event);
  if (by !== 0 && event.altKey) {
    const before = stepTarget(items, here, by);
    if (before !== undefined && !readOnly && !list.fixedOrder) verbs.onMove(item.entry.id, before);
  } else if (by !== 0) choose(event, items[here + by], verbs.onChoose);
  else if (event.key === 'Home') choose(event, items[0], verbs.onChoose);
  else if (event.key === 'End') choose(event, items.at(-1), verbs.onChoose);
  else if (event.key === 'Enter' && isCard(event)) verbs.onChoose(item.entry.id);
  else if (event.key === 'Delete' && !readOnly) remove(item.entry.id, list);
  else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) openMenu(event);
  else return false;
  return true;
}

/** What is selected goes together; an entry beside the selection goes alone. */
function remove(id: EntryId, { items, selection: { ids }, verbs }: List): void {
  if (ids.has(id)) verbs.onRemoveAll(items.flatMap(({ entry }) => (ids.has(entry.id) ? [entry.id] : [])));
  else verbs.onRemove(id);
}

const stepOf = ({ key }: KeyboardEvent): -1 | 0 | 1 => (key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0);

const isCard = (event: KeyboardEvent): boolean => (event.target as HTMLElement).hasAttribute('data-entry');

/** The focus goes first, so that a held key is about the next entry before it is drawn anew. */
function choose(
  event: KeyboardEvent,
  item: BinderItem | undefined,
  onChoose: (entry: EntryId) => void,
): void {
  if (!item) return;
  focus(event, item);
  onChoose(item.entry.id);
}

function focus(event: KeyboardEvent, item: BinderItem): void {
  const list = event.currentTarget as HTMLElement;
  list.querySelector<HTMLElement>(`[data-entry="${CSS.escape(item.entry.id)}"]`)?.focus();
}

const openMenu = (event: KeyboardEvent): void =>
  (event.target as HTMLElement).closest('[data-entry]')?.querySelector<HTMLElement>('.menu-trigger')?.click();
