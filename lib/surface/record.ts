import { type BinderItem, type BinderView, profiles, type Tab, tabs } from '../binder/index.ts';
import { citeRecord } from '../cite/index.ts';
import type { EntryId } from '../model/index.ts';

/**
 * Where an entry stands in what its case files; null where it does not, since others filed it or nobody does. No packet
 * is made yet, so that no page is named.
 */
export function recordOf({ entry }: BinderItem, view: BinderView): string | null {
  const tab = tabsOf(view).get(entry.id);
  return tab ? recordOfTab(tab, view) : null;
}

/** The same for a whole exhibit. */
export const recordOfTab = (
  { label, standing }: Pick<Tab, 'label' | 'standing'>,
  view: BinderView,
): string | null => (standing === 'filed' ? citeRecord(view.case, { tab: label, page: null }) : null);

const known = new WeakMap<BinderView, ReadonlyMap<EntryId, Tab>>();

/** Made once for each state of the binder, when it is first asked for. */
function tabsOf(view: BinderView): ReadonlyMap<EntryId, Tab> {
  const had = known.get(view);
  if (had) return had;
  const all = tabs(view, profiles[view.case.profile].exhibitLabels.value);
  const made = new Map(all.flatMap((tab) => tab.items.map(({ entry }) => [entry.id, tab] as const)));
  known.set(view, made);
  return made;
}
