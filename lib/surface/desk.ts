import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Notice } from '../../components/shell/Notices.tsx';
import { type Locale, newId, type Result } from '../model/index.ts';
import { readSettings, redo, type Settings, type Store, type StoreProblem, undo } from '../store/index.ts';
import { say } from '../words/say.ts';
import { shellWords } from '../words/shell.ts';
import { refusalWords } from '../words/verbs.ts';
import { localeOf } from './locale.ts';
import { useLive } from './use-live.ts';

/** What every page has at hand. */
export interface Desk {
  store: Store;
  settings: Settings;
  locale: Locale;
  readOnly: boolean;
  notices: readonly Notice[];
  notify: (notice: Omit<Notice, 'id'>) => void;
  dismiss: (id: string) => void;
  /** Awaits a verb of the store and says so when it was refused; the value, or null. */
  run: <T>(done: Promise<Result<T, StoreProblem>>) => Promise<T | null>;
  /** The same of a verb that answers nothing worth having: whether it was done. */
  did: (done: Promise<Result<unknown, StoreProblem>>) => Promise<boolean>;
  undo: () => void;
  redo: () => void;
}

/** The way back that a notice offers. */
export const undoAction = ({ locale, undo }: Pick<Desk, 'locale' | 'undo'>) => ({
  label: say(shellWords, locale).undo,
  onChoose: undo,
});

/** Milliseconds. */
const SHOWN = 6000;
const SHOWN_WITH_ACTION = 12_000;

/** The desk of a page; null until the settings are read. */
export function useDesk(store: Store): Desk | null {
  const settings = useLive(() => readSettings(store), 'settings');
  const locale = settings ? localeOf(settings) : 'en';
  const { notices, notify, dismiss, outdate } = useNotices();
  const run = useCallback(
    async <T>(done: Promise<Result<T, StoreProblem>>): Promise<T | null> => {
      const result = await done.catch(unexpected);
      if (result.ok) {
        outdate();
        return result.value;
      }
      notify({ text: refusalText(result.error, locale), problem: true });
      return null;
    },
    [notify, outdate, locale],
  );
  const did = useCallback(
    async (done: Promise<Result<unknown, StoreProblem>>) =>
      (await run(done.then((result) => (result.ok ? { ok: true as const, value: true } : result)))) === true,
    [run],
  );
  return useMemo(() => {
    if (!settings) return null;
    const words = say(shellWords, locale);
    const back = async (verb: typeof undo, said: string) => {
      if (await run(verb(store))) notify({ text: said });
    };
    return {
      store,
      settings,
      locale,
      readOnly: store.health.state !== 'ready',
      notices,
      notify,
      dismiss,
      run,
      did,
      undo: () => void back(undo, words.undone),
      redo: () => void back(redo, words.redone),
    };
  }, [store, settings, locale, notices, notify, dismiss, run, did]);
}

function useNotices() {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const dismiss = useCallback((id: string) => setNotices((all) => all.filter((one) => one.id !== id)), []);
  const notify = useCallback(
    (notice: Omit<Notice, 'id'>) => {
      const id = newId();
      setNotices((all) => [...all.slice(-2), { ...notice, id }]);
      // What went wrong stays until it is closed.
      if (!notice.problem) setTimeout(() => dismiss(id), notice.action ? SHOWN_WITH_ACTION : SHOWN);
    },
    [dismiss],
  );
  // An offered undo is about the last change; after another change it would take back the wrong one.
  const outdate = useCallback(() => setNotices((all) => all.filter((one) => !one.action)), []);
  return { notices, notify, dismiss, outdate };
}

function refusalText(problem: StoreProblem, locale: Locale): string {
  const detail = 'detail' in problem ? ` (${problem.detail})` : '';
  return say(shellWords, locale).notDone(say(refusalWords, locale)[problem.reason] + detail);
}

const unexpected = (error: unknown): { ok: false; error: StoreProblem } => ({
  ok: false,
  error: { reason: 'failed', detail: error instanceof Error ? error.message : String(error) },
});
