import type { BinderItem } from '../../lib/binder/view.ts';
import type { EntryId, Stance } from '../../lib/model/index.ts';
import { inTextField } from '../shell/keys.ts';
import { everyOne, extended, NOTHING, type Selection, selectedOf, toggled } from './entry-selection.ts';
import { STANCES } from './StanceChoice.tsx';
import type { AskFor, BulkVerbs, CopiedAs, EntryVerbs } from './types.ts';

interface List {
  items: readonly BinderItem[];
  /** Of the chosen entry; -1 when none is. */
  at: number;
  /** Nothing may be moved: there is no order here, or not all of it is shown. */
  fixedOrder: boolean;
  readOnly: boolean;
  selection: Selection;
  onSelection: (selection: Selection) => void;
  verbs: Pick<
    EntryVerbs,
    'onChoose' | 'onMove' | 'onRemove' | 'onOpenReader' | 'onCopy' | 'onConfirmOrigin'
  > &
    Pick<BulkVerbs, 'onRemoveAll' | 'onStanceAll'> & { onAsk: AskFor };
}

/**
 * Before which entry one step up or down lands; `undefined` when there is no such step, `null` for the end.
 */
export function stepTarget(items: readonly BinderItem[], at: number, by: -1 | 1): EntryId | null | undefined {
  if (at < 0 || at + by < 0 || at + by >= items.length) return undefined;
  return items[by === -1 ? at - 1 : at + 2]?.entry.id ?? null;
}

/** The keys of the list of entries: they select, walk, move, judge, file and remove. */
export function entryKey(event: KeyboardEvent, list: List): void {
  if (inTextField(event)) return;
  const { items, at } = list;
  const id = (event.target as HTMLElement).closest<HTMLElement>('[data-entry]')?.dataset.entry;
  const here = id === undefined ? at : items.findIndex((item) => item.entry.id === id);
  const isCommand = event.ctrlKey || event.metaKey;
  if (
    select(event, here, list) ||
    (!isCommand && (copy(event, here, list) || say(event, here, list) || act(event, here, list)))
  )
    event.preventDefault();
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

/**
 * A number says what the entry does for its issue, I asks under which it belongs; those selected are meant together. O
 * confirms what the one entry rests on.
 */
function say(event: KeyboardEvent, here: number, { items, readOnly, selection, verbs }: List): boolean {
  const item = items[here];
  if (!item || readOnly || event.altKey || event.shiftKey) return false;
  const ids = meant(item.entry.id, items, selection);
  const judge = (stance: Stance | null) => {
    const others = items.filter(({ entry }) => ids.includes(entry.id) && entry.stance !== stance);
    if (others.length > 0) verbs.onStanceAll(ids, stance);
  };
  if (/^[0-4]$/.test(event.key)) judge(STANCES[Number(event.key) - 1] ?? null);
  else if (event.key.toLowerCase() === 'i') verbs.onAsk('file', ids);
  else if (event.key.toLowerCase() === 'o') verbs.onConfirmOrigin(item);
  else return false;
  return true;
}

const COPIES: Readonly<Record<string, CopiedAs>> = {
  c: 'quoted',
  'Shift+c': 'full',
  r: 'record',
  n: 'notes',
  'Shift+n': 'quoted-notes',
};

/** Puts what is selected, or the one entry, on the clipboard. */
function copy(event: KeyboardEvent, here: number, { items, selection, verbs }: List): boolean {
  const item = items[here];
  const as = COPIES[(event.shiftKey ? 'Shift+' : '') + event.key.toLowerCase()];
  if (!item || event.altKey || !as) return false;
  const ids = meant(item.entry.id, items, selection);
  verbs.onCopy(
    items.filter(({ entry }) => ids.includes(entry.id)),
    as,
  );
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
function remove(id: EntryId, { items, selection, verbs }: List): void {
  if (selection.ids.has(id)) verbs.onRemoveAll(meant(id, items, selection));
  else verbs.onRemove(id);
}

/** The selected entries that are shown, if this one is among them; else it alone. */
function meant(id: EntryId, items: readonly BinderItem[], selection: Selection): EntryId[] {
  return selection.ids.has(id) ? selectedOf(selection, items).map(({ entry }) => entry.id) : [id];
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
