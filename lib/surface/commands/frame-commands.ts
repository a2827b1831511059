import { useEffect, useRef } from 'preact/hooks';
import browser, { type Tabs } from 'webextension-polyfill';
import { isPressed } from '../../../components/commands/key-names.ts';
import type { Act, Choice } from '../../../components/commands/types.ts';
import { LANGUAGES } from '../../../components/options/LanguageChoice.tsx';
import { inTextField } from '../../../components/shell/keys.ts';
import { type Case, type CaseId, LOCALES } from '../../model/index.ts';
import { updateSettings } from '../../store/index.ts';
import { optionsWords } from '../../words/options.ts';
import { say } from '../../words/say.ts';
import { namedCases } from '../case-names.ts';
import type { Desk } from '../desk.ts';
import type { Opened } from '../opened.ts';
import { openPanel } from '../panel.ts';
import { commandsNow, type Offer, useCommands } from './offered.ts';

interface Around {
  desk: Desk;
  cases: readonly Case[];
  active: Case | null | undefined;
  /** Turns to another case. */
  show: (id: CaseId) => void;
  /** Whether there is something to undo, and to redo. */
  line: { undo: boolean; redo: boolean };
  onOpened: (opened: Opened) => void;
}

/** What every full page can do. */
export function useFrameCommands({ desk, cases, active, show, line, onOpened }: Around): void {
  const tab = useOwnTab();
  const { readOnly } = desk;
  const open = (what: Opened): Act => ({ run: () => onOpened(what) });
  const goCase = namedCases(cases, desk.locale).map(({ id, reference }) => ({
    id,
    label: reference,
    isCurrent: id === active?.id,
    run: () => show(id),
  }));
  const own: Offer = {
    palette: open('palette'),
    keys: open('keys'),
    history: open('history'),
    bin: open('bin'),
    export: open('export'),
    search: { run: focusSearch },
    undo: line.undo ? { run: desk.undo } : undefined,
    redo: line.redo ? { run: desk.redo } : undefined,
    'go-case': goCase.length > 0 ? { choices: () => goCase } : undefined,
    panel: tab.current && { run: () => tab.current && openPanel(tab.current), inGesture: true },
  };
  const changes: Offer = {
    'new-case': open('new-case'),
    'change-case': active ? open('case') : undefined,
    theme: { choices: () => themes(desk) },
    language: { choices: () => languages(desk) },
  };
  useCommands(readOnly ? own : { ...own, ...changes });
}

const focusSearch = (): void => document.querySelector<HTMLElement>('.topbar [data-gesture=search]')?.focus();

function themes({ store, settings, locale, run }: Desk): Choice[] {
  const words = say(optionsWords, locale);
  return (['system', 'light', 'dark'] as const).map((theme) => ({
    id: theme,
    label: words[theme],
    isCurrent: settings.theme === theme,
    run: () => void run(updateSettings(store, { theme })),
  }));
}

function languages({ store, settings, locale: now, run }: Desk): Choice[] {
  return [null, ...LOCALES].map((locale) => ({
    id: locale ?? 'browser',
    label: locale === null ? say(optionsWords, now).systemLanguage : LANGUAGES[locale],
    isCurrent: settings.locale === locale,
    run: () => void run(updateSettings(store, { locale })),
  }));
}

/** Known before it is needed: the side panel opens only if nothing is waited for after the gesture. */
function useOwnTab() {
  const tab = useRef<Tabs.Tab | undefined>(undefined);
  useEffect(() => {
    browser.tabs?.getCurrent().then(
      (own) => {
        tab.current = own;
      },
      () => undefined,
    );
  }, []);
  return tab;
}

/**
 * The keys that are heard on every page, whatever has the keyboard but a text field, where only the palette's are. With
 * a dialog open they are the dialog's and the browser's.
 */
export function useCommandKeys({ locale, readOnly }: Desk): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      const inText = inTextField(event);
      const hit = commandsNow(locale, readOnly).find(
        ({ id, group, keys }) =>
          group === 'anywhere' &&
          (!inText || id === 'palette') &&
          keys.some((each) => isPressed(event, each, inText)),
      );
      if (!(hit?.act && 'run' in hit.act)) return;
      event.preventDefault();
      hit.act.run();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [locale, readOnly]);
}
