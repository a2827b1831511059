import { CircleHelp, Command, History, Redo2, Undo2 } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { shellWords } from '../../lib/words/shell.ts';
import { spoken } from '../commands/key-names.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { useShownInRow } from '../controls/useShownInRow.ts';
import { useWords } from '../words.tsx';
import { CaseSwitch, type CaseSwitchProps } from './CaseSwitch.tsx';

export type Place = 'cases' | 'binder' | 'library' | 'packages' | 'reader' | 'settings';

export interface UndoControls {
  /** What the next undo would take back, in words; `null` when there is nothing. */
  undo: string | null;
  redo: string | null;
  onUndo: () => void;
  onRedo: () => void;
  /** Shows the list of what was done; absent in a narrow panel. */
  onHistory?: () => void;
}

interface Props {
  place: Place;
  cases: CaseSwitchProps;
  history: UndoControls;
  search?: ComponentChildren;
  onExport: () => void;
  onCommands: () => void;
  onKeys: () => void;
}

const PAGES = [
  { place: 'cases', address: '/cases.html' },
  { place: 'binder', address: '/binder.html' },
  { place: 'library', address: '/library.html' },
  { place: 'packages', address: '/packages.html' },
  { place: 'settings', address: '/options.html' },
] as const;

export function TopBar({ place, cases: switching, history, search, onExport, onCommands, onKeys }: Props) {
  const words = useWords(shellWords);
  const row = useShownInRow(place);
  const [cases, binder, library, packages, settings] = PAGES.map((page) => (
    <li key={page.place}>
      <a href={page.address} aria-current={page.place === place ? 'page' : undefined}>
        {words[page.place]}
      </a>
    </li>
  ));
  return (
    <header class="topbar">
      <a class="product" href="/binder.html">
        {words.product}
      </a>
      <CaseSwitch {...switching} />
      <nav aria-label={words.places}>
        <ul ref={row}>
          {cases}
          {binder}
          {library}
          {packages}
          <li>
            <button type="button" onClick={onExport}>
              {words.export}
            </button>
          </li>
          {settings}
        </ul>
      </nav>
      <div class="end">
        {search}
        <HistoryButtons {...history} />
        <IconButton icon={Command} label={words.commands} keys={spoken('Mod+K')} onClick={onCommands} />
        <IconButton icon={CircleHelp} label={words.keys} keys="?" onClick={onKeys} />
      </div>
    </header>
  );
}

export function HistoryButtons({ undo, redo, onUndo, onRedo, onHistory }: UndoControls) {
  const words = useWords(shellWords);
  const undoLabel = undo === null ? words.undo : words.undoThis(undo);
  const redoLabel = redo === null ? words.redo : words.redoThis(redo);
  return (
    <>
      <IconButton icon={Undo2} label={undoLabel} keys="Control+Z" disabled={undo === null} onClick={onUndo} />
      <IconButton
        icon={Redo2}
        label={redoLabel}
        keys="Control+Shift+Z"
        disabled={redo === null}
        onClick={onRedo}
      />
      {onHistory && <IconButton icon={History} label={words.history} onClick={onHistory} />}
    </>
  );
}
