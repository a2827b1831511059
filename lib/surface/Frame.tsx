import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { HealthBanner } from '../../components/shell/HealthBanner.tsx';
import { KeysDialog } from '../../components/shell/KeysDialog.tsx';
import { gestureOf } from '../../components/shell/keys.ts';
import { Notices } from '../../components/shell/Notices.tsx';
import { type Place, TopBar } from '../../components/shell/TopBar.tsx';
import { readActiveCase, readCases, readUndo, setActiveCase } from '../store/index.ts';
import { say } from '../words/say.ts';
import { shellWords } from '../words/shell.ts';
import { verbWords } from '../words/verbs.ts';
import { justRestored } from './archive.ts';
import { ChangeCase, NewCase } from './CaseDialogs.tsx';
import { namedCases } from './case-names.ts';
import type { Desk } from './desk.ts';
import { Export } from './Export.tsx';
import { Search } from './Search.tsx';
import { troubleOf } from './trouble.ts';
import { useLive } from './use-live.ts';

export type Opened = 'keys' | 'new-case' | 'case' | 'export' | null;

interface Props {
  desk: Desk;
  place: Place;
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
export function Frame({ desk, place, opened, onOpened, query, onQuery, under, children }: Props) {
  const { store, run } = desk;
  const words = say(shellWords, desk.locale);
  const verbs = say(verbWords, desk.locale);
  const cases = useLive(() => readCases(store), 'cases') ?? [];
  const active = useLive(() => readActiveCase(store), 'active');
  const history = useLive(() => readUndo(store), 'undo');
  useGestures(desk, onOpened);
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
            cases: namedCases(cases, desk.locale),
            active: active?.id ?? null,
            onSwitch: (id) => void run(setActiveCase(store, id)),
            ...(desk.readOnly ? {} : { onNew: () => onOpened('new-case'), onChange: () => onOpened('case') }),
          }}
          history={{
            undo: history?.undo ? verbs[history.undo.verb] : null,
            redo: history?.redo ? verbs[history.redo.verb] : null,
            onUndo: desk.undo,
            onRedo: desk.redo,
          }}
          search={<Search desk={desk} query={query} onQuery={onQuery} />}
          onExport={() => onOpened('export')}
          onKeys={() => onOpened('keys')}
        />
        {under}
        {trouble && <HealthBanner {...trouble} onArchive={() => onOpened('export')} />}
      </div>
      {children}
      <Notices notices={desk.notices} onClose={desk.dismiss} />
      {opened === 'keys' && <KeysDialog onClose={() => onOpened(null)} />}
      {opened === 'new-case' && <NewCase desk={desk} cases={cases} onDone={() => onOpened(null)} />}
      {opened === 'case' && active && (
        <ChangeCase desk={desk} theCase={active} cases={cases} onDone={() => onOpened(null)} />
      )}
      {opened === 'export' && active !== undefined && (
        <Export desk={desk} active={active} cases={cases.length} onClose={() => onOpened(null)} />
      )}
    </>
  );
}

/** The dialog that restored the library went away with the page it stood on. */
function useRestoredNotice({ notify }: Desk) {
  useEffect(() => {
    const said = justRestored();
    if (said) notify({ text: said });
  }, [notify]);
}

function useGestures(desk: Desk, onOpened: Props['onOpened']) {
  useEffect(() => {
    const act = {
      undo: desk.undo,
      redo: desk.redo,
      keys: () => onOpened('keys'),
      search: () => document.querySelector<HTMLElement>('.topbar [data-gesture=search]')?.focus(),
    };
    const onKey = (event: KeyboardEvent) => {
      const gesture = gestureOf(event);
      if (!gesture || gesture === 'clip' || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      act[gesture]();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [desk, onOpened]);
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
