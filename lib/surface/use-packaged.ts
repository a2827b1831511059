import { useEffect, useState } from 'preact/hooks';
import type { BinderView } from '../binder/index.ts';
import type { PackagePlace } from '../export/options.ts';
import type { SourceId } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import { packagedIn } from './packaged.ts';

/** Where the case's sources stand in its documentation packages; null until that was read. */
export function usePackaged(
  store: Store,
  view: BinderView | null,
): ReadonlyMap<SourceId, PackagePlace> | null {
  const [found, setFound] = useState<ReadonlyMap<SourceId, PackagePlace> | null>(null);
  useEffect(() => {
    let stale = false;
    // What cannot be read stays unknown: the writing of a file says why.
    const read = async () => (view ? packagedIn(store, view).catch(() => null) : null);
    void read().then((places) => !stale && setFound(places));
    return () => {
      stale = true;
    };
  }, [store, view]);
  return found;
}
