import { useEffect, useMemo, useState } from 'preact/hooks';
import { isLoaded } from '../cite/index.ts';
import { loadStyle } from '../cite/load.ts';
import type { StyleId } from '../model/index.ts';
import { readCases, type Settings, type Store } from '../store/index.ts';
import { useLive } from './use-live.ts';

/**
 * Loads the styles that the cases cite in, so that a page draws citations without waiting: false until those of the first
 * look are there. One that is chosen later is loaded while the page stands, which is then drawn again.
 */
export function useStyles(store: Store, settings: Settings | undefined): boolean {
  const cases = useLive(() => readCases(store), 'cases');
  const wanted = useMemo(() => [...new Set(cases?.map(({ style }) => style))].toSorted().join(' '), [cases]);
  const own = settings?.ownStyle ?? null;
  const [, setLoaded] = useState('');
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    if (!cases || !settings) return;
    let stale = false;
    const ids = wanted.split(' ').filter(Boolean) as StyleId[];
    // A style that cannot be loaded leaves its citations empty; the page is needed all the same.
    void Promise.allSettled(ids.map((id) => loadStyle(id, own))).then(() => {
      if (stale) return;
      setReady(true);
      setLoaded(`${wanted} ${own?.title} ${own?.xml.length}`);
    });
    return () => {
      stale = true;
    };
  }, [cases !== undefined, settings !== undefined, wanted, own?.xml]);
  const needsNone = cases?.every(({ style }) => isLoaded(style)) === true;
  return isReady || needsNone;
}
