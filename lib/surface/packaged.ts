import { type BinderView, filingParts } from '../binder/index.ts';
import type { PackagePlace } from '../export/options.ts';
import type { SourceId } from '../model/index.ts';
import { heldItems, itemsOf } from '../ndp/index.ts';
import { readPackages, type Store } from '../store/index.ts';

/**
 * Where the case's sources stand in the documentation packages that it relies on; none where its forum files a package's
 * documents like any other.
 */
export async function packagedIn(store: Store, view: BinderView): Promise<Map<SourceId, PackagePlace>> {
  const { profile, packages: pinned = [] } = view.case;
  if (pinned.length === 0 || !filingParts[profile].some(({ id }) => id === 'packages')) return new Map();
  const packages = await readPackages(store).once();
  const sources = [...new Set(view.items.map(({ source }) => source))];
  const found = new Map<SourceId, PackagePlace>();
  for (const { list } of packages.filter(({ id }) => pinned.includes(id)))
    for (const [item, { id }] of heldItems(itemsOf(list), sources))
      if (!found.has(id)) found.set(id, { list, item });
  return found;
}
