import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { Notice } from '../../components/shell/Notices.tsx';
import { type ChangeId, type Locale, newId, type Result } from '../model/index.ts';
import {
  type ChangeLabel,
  lastStep,
  readSettings,
  redo,
  type Settings,
  type Store,
  type StoreProblem,
  undo,
  undoImport,
  undoStep,
} from '../store/index.ts';
import { say } from '../words/say.ts';
import { shellWords } from '../words/shell.ts';
import { refusalWords, verbWords } from '../words/verbs.ts';
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
  /** The step that the last verb of this page left; null where it changed nothing. */
  lastStep: () => ChangeId | null;
  undoStep: (step: ChangeId) => void;
  /** Takes back an import, whatever came after it. */
  undoImport: (step: ChangeId) => void;
  /** Takes back the last step, from whatever window. */
  undo: () => void;
  redo: () => void;
}

/** The way back from what the last verb did, for the notice that tells of it; none where it changed nothing. */
export function wayBack({ locale, lastStep, undoStep }: Desk): Pick<Notice, 'action'> {
  const step = lastStep();
  if (step === null) return {};
  return { action: { label: say(shellWords, locale).undo, onChoose: () => undoStep(step) } };
}

/** Milliseconds. */
const SHOWN = 6000;
const SHOWN_WITH_ACTION = 12_000;

/** The desk of a page; null until the settings are read. */
export function useDesk(store: Store): Desk | null {
  const settings = useLive(() => readSettings(store), 'settings');
  const locale = settings ? localeOf(settings) : 'en';
  const { notices, notify, dismiss, outdate } = useNotices();
  const step = useRef<ChangeId | null>(null);
  const run = useCallback(
    async <T>(done: Promise<Result<T, StoreProblem>>): Promise<T | null> => {
      const before = lastStep(store);
      const result = await done.catch(unexpected);
      if (result.ok) {
        const after = lastStep(store);
        step.current = after === before ? null : after;
        outdate();
        return result.value;
      }
      notify({ text: refusalText(result.error, locale), problem: true });
      return null;
    },
    [store, notify, outdate, locale],
  );
  const did = useCallback(
    async (done: Promise<Result<unknown, StoreProblem>>) =>
      (await run(done.then((result) => (result.ok ? { ok: true as const, value: true } : result)))) === true,
    [run],
  );
  return useMemo(() => {
    if (!settings) return null;
    const words = say(shellWords, locale);
    const walk = async (verb: Promise<Result<ChangeLabel, StoreProblem>>, said: (what: string) => string) => {
      const walked = await run(verb);
      if (walked) notify({ text: walkedText(walked, said, locale) });
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
      lastStep: () => step.current,
      undoStep: (id) => void walk(undoStep(store, id), words.undid),
      undoImport: (id) => void walk(undoImport(store, id), words.undid),
      undo: () => void walk(undo(store), words.undid),
      redo: () => void walk(redo(store), words.redid),
    };
  }, [store, settings, locale, notices, notify, dismiss, run, did]);
}

/** What was walked, and what of it was left as it is. */
function walkedText({ verb, kept }: ChangeLabel, said: (what: string) => string, locale: Locale): string {
  const stays = kept ? ` ${say(shellWords, locale).leftAsIs(kept)}` : '';
  return said(say(verbWords, locale)[verb]) + stays;
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
