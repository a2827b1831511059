import { useRef } from 'preact/hooks';
import type { ChangeId } from '../../lib/model/index.ts';
import { lastStep, type Store, undoStep } from '../../lib/store/index.ts';

/** What became of taking an act back: of which acts the last is the last one now, or that others came between. */
export type TakenBack = { state: 'taken-back'; last: string | null } | { state: 'none' | 'moved-on' };

interface Acts {
  /** Does something and remembers it, in the words that tell of it; one after the other. */
  act: (said: string, work: () => Promise<boolean>) => Promise<boolean>;
  /** Takes the last act back, once all that were begun are done; never what was done elsewhere. */
  takeBack: () => Promise<TakenBack>;
}

/** The acts of one dialog, the last of which can be taken back, then the one before it. */
export function useActs(store: Store): Acts {
  const done = useRef<{ said: string; step: ChangeId }[]>([]);
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const next = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = line.current.then(work);
    line.current = turn.catch(() => undefined);
    return turn;
  };
  return {
    act: (said, work) =>
      next(async () => {
        const before = lastStep(store);
        if (!(await work())) return false;
        const step = lastStep(store);
        if (step !== null && step !== before) done.current.push({ said, step });
        return true;
      }),
    takeBack: () =>
      next(async () => {
        const last = done.current.at(-1);
        if (!last) return { state: 'none' };
        if (!(await undoStep(store, last.step)).ok) return { state: 'moved-on' };
        done.current.pop();
        return { state: 'taken-back', last: done.current.at(-1)?.said ?? null };
      }),
  };
}
