import { useEffect, useRef } from 'preact/hooks';
import type { BinderItem } from '../../lib/binder/index.ts';
import type { EntryId } from '../../lib/model/index.ts';

/**
 * When the chosen entry leaves the list that is shown (filed away, deleted), the one that takes its place is chosen, so
 * that whoever works by keyboard goes on from there.
 * @param choose null: none is left
 */
export function useNeighbour(
  items: readonly BinderItem[],
  chosen: EntryId | null,
  choose: (id: EntryId | null) => void,
): void {
  const before = useRef<{ chosen: EntryId | null; at: number }>({ chosen: null, at: -1 });
  useEffect(() => {
    const at = items.findIndex(({ entry }) => entry.id === chosen);
    const was = before.current;
    before.current = { chosen, at };
    if (chosen === null || at >= 0 || was.chosen !== chosen || was.at < 0) return;
    choose((items[was.at] ?? items.at(-1))?.entry.id ?? null);
  }, [items, chosen]);
}
