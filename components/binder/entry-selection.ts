import type { BinderItem } from '../../lib/binder/view.ts';
import type { EntryId } from '../../lib/model/index.ts';

/** Which entries one act is meant for. Those no longer shown stay in it and count for nothing. */
export interface Selection {
  ids: ReadonlySet<EntryId>;
  /** Where a range begins: the last entry that was selected alone. */
  anchor: EntryId | null;
  /** What was selected before the range; a range that is drawn anew leaves it. */
  base: ReadonlySet<EntryId>;
}

export const NOTHING: Selection = { ids: new Set(), anchor: null, base: new Set() };

/** Selects one entry more, or one less. */
export function toggled({ ids }: Selection, id: EntryId): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id, base: next };
}

/**
 * Everything from the anchor to an entry, beside what was selected before.
 * @param from where the range begins if nothing was selected yet, or its beginning is out of sight
 */
export function extended(
  selection: Selection,
  items: readonly BinderItem[],
  to: EntryId,
  from: EntryId,
): Selection {
  const at = new Map(items.map(({ entry }, index) => [entry.id, index]));
  const isThere = selection.anchor !== null && at.has(selection.anchor);
  const anchor = isThere ? (selection.anchor as EntryId) : from;
  const [one, other] = [at.get(anchor) ?? 0, at.get(to) ?? 0];
  const range = items.slice(Math.min(one, other), Math.max(one, other) + 1);
  const base = isThere ? selection.base : selection.ids;
  return { ids: new Set([...base, ...range.map(({ entry }) => entry.id)]), anchor, base };
}

/** All that are shown. */
export function everyOne(items: readonly BinderItem[]): Selection {
  const ids = new Set(items.map(({ entry }) => entry.id));
  return { ids, anchor: null, base: ids };
}

/** The selected entries that are shown, in their order. */
export const selectedOf = ({ ids }: Selection, items: readonly BinderItem[]): BinderItem[] =>
  ids.size === 0 ? [] : items.filter(({ entry }) => ids.has(entry.id));
