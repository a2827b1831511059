import { CASE_VIEWS } from '../../../components/binder/CaseViews.tsx';
import type { CommandGroup } from '../../../components/commands/types.ts';
import type { LocalText } from '../../model/index.ts';
import { commandWords } from '../../words/commands.ts';
import { viewWords } from '../../words/coverage.ts';

/** A list with keys of its own, and its line that has the keyboard, or would have. */
const OUTLINE = '[role=tree] [role=treeitem][tabindex="0"]';
const ENTRIES = '.entries [data-entry][tabindex="0"]';
/** A page of which something can be clipped: its key is heard wherever the keyboard is. */
const READER = 'body:has(.captured, .saved-page, .pdf-pane)';

type Word = keyof typeof commandWords;
/** Those that go to a view of the case are made of the views there are. */
export type CommandId = Word | `view-${(typeof CASE_VIEWS)[number]}`;

/**
 * One command. How it is done: it goes to an address, presses a key where a list has that key, or is done by what the
 * page offers under its id (`useCommands`).
 */
export interface CommandRow {
  id: CommandId;
  group: CommandGroup;
  words: LocalText;
  keys: readonly string[];
  goes?: string;
  /** The list whose key it is. */
  within?: string;
  /** Changes the library: not while that is only read. */
  isChange?: boolean;
}

const go = (id: Word, goes: string): CommandRow => ({
  id,
  group: 'go',
  words: commandWords[id],
  keys: [],
  goes,
});

const row = (group: CommandGroup, id: Word, ...keys: string[]): CommandRow => ({
  id,
  group,
  words: commandWords[id],
  keys,
});

const inList =
  (group: CommandGroup, within: string) =>
  (id: Word, keys: string, isChange = false): CommandRow => ({ ...row(group, id, keys), within, isChange });

const inOutline = inList('outline', OUTLINE);
const inEntries = inList('entries', ENTRIES);

/** Every command of the pages, once. The palette, the sheet of shortcuts and the keyboard are all made of it. */
export const COMMANDS: readonly CommandRow[] = [
  ...CASE_VIEWS.map(
    (view): CommandRow => ({
      id: `view-${view}`,
      group: 'go',
      words: viewWords[view],
      keys: [],
      goes: `/binder.html#view=${view}`,
    }),
  ),
  go('cases', '/cases.html'),
  go('hearing', '/hearing.html'),
  go('library', '/library.html'),
  go('packages', '/packages.html'),
  go('import', '/import.html'),
  go('settings', '/options.html'),
  row('go', 'go-case'),
  row('go', 'go-issue'),
  row('case', 'new-case'),
  row('case', 'change-case'),
  row('case', 'new-issue'),
  row('case', 'export'),
  inOutline('outline-up', 'ArrowUp'),
  inOutline('outline-down', 'ArrowDown'),
  inOutline('outline-fold', 'ArrowLeft'),
  inOutline('outline-unfold', 'ArrowRight'),
  inOutline('outline-open', 'Enter'),
  inOutline('issue-rename', 'F2', true),
  inOutline('issue-below', 'Insert', true),
  inOutline('issue-up', 'Alt+ArrowUp', true),
  inOutline('issue-down', 'Alt+ArrowDown', true),
  inOutline('issue-out', 'Alt+ArrowLeft', true),
  inOutline('issue-in', 'Alt+ArrowRight', true),
  inOutline('issue-delete', 'Delete', true),
  inOutline('issue-menu', 'Shift+F10', true),
  inEntries('entry-previous', 'ArrowUp'),
  inEntries('entry-next', 'ArrowDown'),
  inEntries('entry-first', 'Home'),
  inEntries('entry-last', 'End'),
  inEntries('entry-file', 'I', true),
  inEntries('entry-supports', '1', true),
  inEntries('entry-adverse', '2', true),
  inEntries('entry-mixed', '3', true),
  inEntries('entry-background', '4', true),
  inEntries('entry-no-stance', '0', true),
  inEntries('entry-origin', 'O', true),
  inEntries('entry-up', 'Alt+ArrowUp', true),
  inEntries('entry-down', 'Alt+ArrowDown', true),
  inEntries('entry-select', 'X'),
  inEntries('entry-select-all', 'Mod+A'),
  inEntries('entry-filter', 'F'),
  row('entries', 'entry-read'),
  inEntries('entry-copy', 'C'),
  inEntries('entry-copy-citation', 'Shift+C'),
  inEntries('entry-copy-record', 'R'),
  inEntries('entry-copy-notes', 'N'),
  inEntries('entry-copy-quoted-notes', 'Shift+N'),
  inEntries('entry-remove', 'Delete', true),
  inEntries('entry-menu', 'Shift+F10'),
  { ...row('reader', 'clip', 'K'), within: READER, isChange: true },
  row('anywhere', 'palette', 'Mod+K'),
  row('anywhere', 'search', '/'),
  row('anywhere', 'undo', 'Mod+Z'),
  row('anywhere', 'redo', 'Mod+Shift+Z', 'Mod+Y'),
  row('anywhere', 'history'),
  row('anywhere', 'bin'),
  row('anywhere', 'theme'),
  row('anywhere', 'language'),
  row('anywhere', 'panel'),
  row('anywhere', 'clip-page', 'Alt+Shift+K'),
  row('anywhere', 'keys', '?'),
];
