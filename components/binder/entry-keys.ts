import type { BinderItem } from '../../lib/binder/view.ts';
import type { EntryId } from '../../lib/model/index.ts';
import { inTextField } from '../shell/keys.ts';

interface List {
  items: readonly BinderItem[];
  /** Of the chosen entry; -1 when none is. */
  at: number;
  readOnly: boolean;
  verbs: {
    onChoose: (entry: EntryId) => void;
    onMove: (entry: EntryId, before: EntryId | null) => void;
    onRemove: (entry: EntryId) => void;
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

/** The keys of the list of entries. */
export function entryKey(event: KeyboardEvent, { items, at, readOnly, verbs }: List): void {
  if (inTextField(event) || event.ctrlKey || event.metaKey) return;
  const id = (event.target as HTMLElement).closest<HTMLElement>('[data-entry]')?.dataset.entry;
  const here = id === undefined ? at : items.findIndex((item) => item.entry.id === id);
  const item = items[here];
  if (!item) return;
  const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
  if (by !== 0 && event.altKey) {
    const before = stepTarget(items, here, by);
    if (before !== undefined && !readOnly) verbs.onMove(item.entry.id, before);
  } else if (by !== 0) choose(event, items[here + by], verbs.onChoose);
  else if (event.key === 'Home') choose(event, items[0], verbs.onChoose);
  else if (event.key === 'End') choose(event, items.at(-1), verbs.onChoose);
  else if (event.key === 'Enter' && isCard(event)) verbs.onChoose(item.entry.id);
  else if (event.key === 'Delete' && !readOnly) verbs.onRemove(item.entry.id);
  else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) openMenu(event);
  else return;
  event.preventDefault();
}

const isCard = (event: KeyboardEvent): boolean => (event.target as HTMLElement).hasAttribute('data-entry');

/** The focus goes first, so that a held key is about the next entry before it is drawn anew. */
function choose(
  event: KeyboardEvent,
  item: BinderItem | undefined,
  onChoose: (entry: EntryId) => void,
): void {
  if (!item) return;
  const list = event.currentTarget as HTMLElement;
  list.querySelector<HTMLElement>(`[data-entry="${CSS.escape(item.entry.id)}"]`)?.focus();
  onChoose(item.entry.id);
}

const openMenu = (event: KeyboardEvent): void =>
  (event.target as HTMLElement).closest('[data-entry]')?.querySelector<HTMLElement>('.menu-trigger')?.click();
