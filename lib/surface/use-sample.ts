import { useCallback, useState } from 'preact/hooks';
import type { CaseId } from '../model/index.ts';
import { sampleWords } from '../words/sample.ts';
import { say } from '../words/say.ts';
import { today } from './day.ts';
import type { Desk } from './desk.ts';
import { makeSampleCase } from './sample-case.ts';

/** The lock that lets one window at a time make it. */
const LOCK = 'proffer-sample-case';

export interface Sample {
  /** How far its making in this window has come; null while it is not being made here. */
  making: { done: number; of: number } | null;
  /** Makes it, or goes on where it was broken off. The case's id once it is whole; null when it is not. */
  make: () => Promise<CaseId | null>;
}

/** The making of the sample case, as a page shows it. */
export function useSample({ store, run, notify, locale }: Desk): Sample {
  const [making, setMaking] = useState<Sample['making']>(null);
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
  return { making, make };
}
