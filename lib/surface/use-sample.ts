import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CaseId } from '../model/index.ts';
import { readCases } from '../store/index.ts';
import { sampleWords } from '../words/sample.ts';
import { say } from '../words/say.ts';
import { today } from './day.ts';
import type { Desk } from './desk.ts';
import { makeSampleCase } from './sample-case.ts';
import { useLive } from './use-live.ts';

/** The lock that lets one window at a time make it. */
const LOCK = 'proffer-sample-case';

export interface Sample {
  /** How far its making in this window has come; null while it is not being made. */
  making: { done: number; of: number } | 'elsewhere' | null;
  /** Makes it, or goes on where it was broken off. The case's id once it is whole; null when it is not. */
  make: () => Promise<CaseId | null>;
}

/** The making of the sample case, as a page shows it. */
export function useSample({ store, run, notify, locale }: Desk): Sample {
  const [making, setMaking] = useState<{ done: number; of: number } | null>(null);
  const cases = useLive(() => readCases(store), 'cases');
  const isElsewhere = useMadeElsewhere(cases?.some((of) => of.sample === 'begun') ?? false);
  const make = useCallback(
    () =>
      navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
        const words = say(sampleWords, locale);
        if (!lock) {
          notify({ text: words.elsewhere });
          return null;
        }
        setMaking({ done: 0, of: 1 });
        const id = await run(makeSampleCase(store, locale, today(), (done, of) => setMaking({ done, of })));
        setMaking(null);
        if (id) notify({ text: words.made });
        return id;
      }),
    [store, run, notify, locale],
  );
  return { making: making ?? (isElsewhere ? 'elsewhere' : null), make };
}

/** Whether a case that was begun is being made now, in whichever window: it is not broken off then. */
function useMadeElsewhere(isBegun: boolean): boolean {
  const [is, setIs] = useState(false);
  useEffect(() => {
    if (!isBegun) return;
    let stale = false;
    const look = async () => {
      const { held = [] } = await navigator.locks.query();
      if (stale || !held.some(({ name }) => name === LOCK)) return;
      setIs(true);
      // Granted once whoever makes it has ended, in whatever way.
      await navigator.locks.request(LOCK, { mode: 'shared' }, () => stale || setIs(false));
    };
    void look();
    return () => {
      stale = true;
      setIs(false);
    };
  }, [isBegun]);
  return is;
}
