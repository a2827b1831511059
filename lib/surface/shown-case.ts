import { useEffect, useState } from 'preact/hooks';
import type { Case, CaseId } from '../model/index.ts';
import { readActiveCase, readCases, setActiveCase } from '../store/index.ts';
import type { Desk } from './desk.ts';
import { useLive } from './use-live.ts';

/** The case that a tab shows, and the one that clips go to. `undefined`: not read yet; `null`: none. */
export interface ShownCase {
  shown: Case | null | undefined;
  into: Case | null | undefined;
  /** Shows a case in this tab, and has clips go to it. */
  show: (id: CaseId) => void;
}

/** In the tab's own storage: it outlives going to another page, and no other window knows it. */
const KEY = 'proffer-case';

/**
 * A tab goes on showing its case when another window turns to another one: two matters can stand side by side. A tab
 * that has none yet shows what clips go to.
 */
export function useShownCase({ store, run, readOnly }: Desk): ShownCase {
  const [own, setOwn] = useState<CaseId | null>(() => sessionStorage.getItem(KEY));
  const cases = useLive(() => readCases(store), 'cases');
  const into = useLive(() => readActiveCase(store), 'active');
  const shown = cases?.find(({ id }) => id === own) ?? into;
  const keep = (id: CaseId) => {
    sessionStorage.setItem(KEY, id);
    setOwn(id);
  };
  useEffect(() => {
    // One that was just made may not be read yet, and one that was deleted may be put back: it stays the tab's.
    if (own === null && cases && shown) keep(shown.id);
  }, [cases, shown?.id, own]);
  return {
    shown: cases && shown,
    into,
    show: (id) => {
      keep(id);
      // A library that can only be read is read case by case.
      if (!readOnly) void run(setActiveCase(store, id));
    },
  };
}
