import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { HealthBanner } from '../../components/shell/HealthBanner.tsx';
import { Notices } from '../../components/shell/Notices.tsx';
import { type Place, TopBar } from '../../components/shell/TopBar.tsx';
import type { CaseId } from '../model/index.ts';
import { readActiveCase, readCases, readUndo, setActiveCase } from '../store/index.ts';
import { say } from '../words/say.ts';
import { shellWords } from '../words/shell.ts';
import { verbWords } from '../words/verbs.ts';
import { justRestored } from './archive.ts';
import { Bin } from './Bin.tsx';
import { ChangeCase, NewCase } from './CaseDialogs.tsx';
import { casesAtWork, namedCases } from './case-names.ts';
import { CommandDialogs } from './commands/CommandDialogs.tsx';
import { useCommandKeys, useFrameCommands } from './commands/frame-commands.ts';
import type { Desk } from './desk.ts';
import { Export } from './Export.tsx';
import { History } from './History.tsx';
import type { Opened } from './opened.ts';
import { Search } from './Search.tsx';
import type { ShownCase } from './shown-case.ts';
import { troubleOf } from './trouble.ts';
import { useLive } from './use-live.ts';

export type { Opened } from './opened.ts';

interface Props {
  desk: Desk;
  place: Place;
  /** On a page of one case: which one its tab shows. Elsewhere the bar names the case that clips go to. */
  of?: ShownCase;
  /** Opened with the page, or by a page's own button. */
  opened: Opened;
  onOpened: (opened: Opened) => void;
  query: string;
  onQuery: (query: string) => void;
  /** Stands below the bar on every width, and stays in sight with it. */
  under?: ComponentChildren;
  children: ComponentChildren;
}

/** What stands around every full page. */
export function Frame({ desk, place, of, opened, onOpened, query, onQuery, under, children }: Props) {
  const { store, run } = desk;
  const words = say(shellWords, desk.locale);
  const verbs = say(verbWords, desk.locale);
  const cases = useLive(() => readCases(store), 'cases') ?? [];
  const into = useLive(() => readActiveCase(store), 'active');
  const active = of ? of.shown : into;
  const show = of?.show ?? ((id: CaseId) => void run(setActiveCase(store, id)));
  const history = useLive(() => readUndo(store), 'undo');
  const line = { undo: Boolean(history?.undo), redo: Boolean(history?.redo) };
  useFrameCommands({ desk, cases, active, show, line, onOpened });
  useCommandKeys(desk);
  useRestoredNotice(desk);
  useBarHeight();
  const trouble = troubleOf(store.health);
  return (
    <>
      <a class="skip" href="#content">
        {words.skip}
      </a>
      <div id="above">
        <TopBar
          place={place}
          cases={{
            cases: namedCases(casesAtWork(cases, active?.id ?? null), desk.locale),
            active: active?.id ?? null,
            onSwitch: show,
            ...(desk.readOnly ? {} : { onNew: () => onOpened('new-case'), onChange: () => onOpened('case') }),
          }}
          history={{
            undo: history?.undo ? verbs[history.undo.verb] : null,
            redo: history?.redo ? verbs[history.redo.verb] : null,
            onUndo: desk.undo,
            onRedo: desk.redo,
            onHistory: () => onOpened('history'),
          }}
          search={<Search desk={desk} query={query} onQuery={onQuery} />}
          onExport={() => onOpened('export')}
          onCommands={() => onOpened('palette')}
          onKeys={() => onOpened('keys')}
        />
        {under}
        {trouble && <HealthBanner {...trouble} onArchive={() => onOpened('export')} />}
      </div>
      {children}
      <Notices notices={desk.notices} onClose={desk.dismiss} />
      <CommandDialogs desk={desk} opened={opened} onOpened={onOpened} />
      {opened === 'history' && (
        <History desk={desk} onBin={() => onOpened('bin')} onClose={() => onOpened(null)} />
      )}
      {opened === 'bin' && <Bin desk={desk} onClose={() => onOpened(null)} />}
      {opened === 'new-case' && (
        <NewCase
          desk={desk}
          cases={cases}
          onMade={place === 'cases' ? openBinder : show}
          onDone={() => onOpened(null)}
        />
      )}
      {opened === 'case' && active && (
        <ChangeCase desk={desk} theCase={active} cases={cases} onDone={() => onOpened(null)} />
      )}
      {opened === 'export' && active !== undefined && (
        <Export desk={desk} active={active} cases={cases.length} onClose={() => onOpened(null)} />
      )}
    </>
  );
}

/** From the list of cases a new one is gone to; elsewhere one goes on where one stood. */
const openBinder = (id: CaseId): void => location.assign(`/binder.html#case=${id}`);

/** The dialog that restored the library went away with the page it stood on. */
function useRestoredNotice({ notify }: Desk) {
  useEffect(() => {
    const said = justRestored();
    if (said) notify({ text: said });
  }, [notify]);
}

/** The panes fill what the bar and a banner leave of the window. */
function useBarHeight() {
  useEffect(() => {
    const bar = document.getElementById('above');
    if (!bar) return;
    const observer = new ResizeObserver(() =>
      document.documentElement.style.setProperty('--above', `${bar.offsetHeight}px`),
    );
    observer.observe(bar);
    return () => observer.disconnect();
  }, []);
}
