import { BinDialog, type Deleted } from '../../../components/bin/BinDialog.tsx';
import { EraseDialog, type ToErase } from '../../../components/bin/EraseDialog.tsx';
import { Palette } from '../../../components/commands/Palette.tsx';
import { Dialog } from '../../../components/controls/Dialog.tsx';
import { Menu } from '../../../components/controls/Menu.tsx';
import { Segments } from '../../../components/controls/Segments.tsx';
import { HistoryDialog, type Step } from '../../../components/history/HistoryDialog.tsx';
import { Broken } from '../../../components/shell/ErrorBoundary.tsx';
import { HealthBanner } from '../../../components/shell/HealthBanner.tsx';
import { KeysDialog } from '../../../components/shell/KeysDialog.tsx';
import { Notices } from '../../../components/shell/Notices.tsx';
import { TopBar } from '../../../components/shell/TopBar.tsx';
import type { Locale } from '../../../lib/model/index.ts';
import { COMMANDS } from '../../../lib/surface/commands/table.ts';
import { stanceWords } from '../../../lib/words/binder.ts';
import { erasedWords } from '../../../lib/words/erase.ts';
import { say } from '../../../lib/words/say.ts';
import { AT, nothing, own, type Scene } from '../scene.ts';

const commands = (locale: Locale) =>
  COMMANDS.map(({ id, group, keys, words }, index) => {
    const choices = [{ id: '1', label: 'MX-2026-014', isCurrent: true, run: nothing }];
    const act = id === 'go-case' ? { choices: () => choices } : { run: nothing };
    const label = say({ it: words }, locale).it;
    return { id, group, keys, label, ...(index % 5 === 4 ? {} : { act }) };
  });

const bar = (change: Partial<Parameters<typeof TopBar>[0]> = {}) => (
  <TopBar
    place="binder"
    cases={{
      cases: [
        { id: '1', reference: 'MX-2026-014' },
        { id: '2', reference: 'GT-2026-001' },
      ],
      active: '1',
      onSwitch: nothing,
      onNew: nothing,
      onChange: nothing,
    }}
    history={{ undo: null, redo: null, onUndo: nothing, onRedo: nothing, onHistory: nothing }}
    onExport={nothing}
    onCommands={nothing}
    onKeys={nothing}
    {...change}
  />
);

const step = (id: string, verb: Step['verb'], subject: string | null, isUndone = false): Step => ({
  id,
  verb,
  at: AT,
  isUndone,
  subject: subject === null ? null : own(subject),
  fields: verb === 'update-entry' ? ['note', 'tags'] : [],
  more: subject === null ? 0 : 2,
  reference: own('MX-2026-014'),
});

const STEPS = [
  step('4', 'delete-issue', 'Internal relocation', true),
  step('3', 'move-entry', 'Families leave at night'),
  step('2', 'update-settings', null),
  step('1', 'merge-sources', 'Mexico: Profiles of individuals targeted'),
];

const gone = (kind: Deleted['kind'], lacks: Deleted['lacks'] = null): Deleted => ({
  kind,
  id: `${kind} ${lacks}`,
  deletedAt: AT,
  name: own('Families leave at night'),
  reference: kind === 'case' ? null : own('MX-2026-014'),
  more: kind === 'issue' || kind === 'clip' ? 3 : 0,
  lacks,
});

const BIN = [
  gone('case'),
  gone('issue'),
  gone('search'),
  gone('clip'),
  gone('entry'),
  gone('entry', 'case'),
  gone('entry', 'passage'),
  gone('entry', 'place'),
];

const counts = Object.fromEntries(
  (Object.keys(erasedWords) as (keyof typeof erasedWords)[]).map((kind, index) => [kind, index + 1]),
) as ToErase['counts'];
const ERASURE: ToErase = { counts, steps: 4, held: 2 };
const NOTHING_ERASED: ToErase = {
  counts: Object.fromEntries(Object.keys(counts).map((kind) => [kind, 0])) as ToErase['counts'],
  steps: 0,
  held: 1,
};

const history = {
  said: '',
  onWalk: nothing,
  onUndo: nothing,
  onRedo: nothing,
  onBin: nothing,
  onClose: nothing,
};
const STANCES = ['supports', 'adverse', 'mixed', 'background'] as const;

/** What stands around every page, and what opens over it. */
export const shellScenes: readonly Scene[] = [
  { room: 'shell', name: 'TopBar', draw: () => bar() },
  {
    room: 'shell',
    name: 'TopBar without a case',
    draw: () => bar({ cases: { cases: [], active: null, onSwitch: nothing, onNew: nothing } }),
  },
  ...(['behind', 'missing', 'counts', 'newer'] as const).map((trouble) => ({
    room: 'shell',
    name: `HealthBanner, ${trouble}`,
    draw: () => <HealthBanner trouble={trouble} detail="(3 / 9)" onArchive={nothing} />,
  })),
  ...(['view', 'library'] as const).map((kind) => ({
    room: 'shell',
    name: `Broken, ${kind}`,
    draw: () => <Broken error={new Error('no such row')} kind={kind} />,
  })),
  {
    room: 'shell',
    name: 'Notices',
    draw: () => (
      <Notices
        notices={[
          { id: '1', text: 'MX-2026-014', action: { label: 'MX', onChoose: nothing } },
          { id: '2', text: 'MX-2026-014', problem: true },
        ]}
        onClose={nothing}
      />
    ),
  },
  {
    room: 'shell',
    name: 'KeysDialog',
    draw: (locale) => <KeysDialog commands={commands(locale)} onChoose={nothing} onClose={nothing} />,
  },
  {
    room: 'commands',
    name: 'Palette',
    draw: (locale) => (
      <Palette commands={commands(locale)} recent={['undo', 'library']} onRun={nothing} onClose={nothing} />
    ),
  },
  {
    room: 'commands',
    name: 'Palette that asks which',
    draw: (locale) => (
      <Palette commands={commands(locale)} recent={[]} asking="go-case" onRun={nothing} onClose={nothing} />
    ),
  },
  {
    room: 'commands',
    name: 'Palette without commands',
    draw: () => <Palette commands={[]} recent={[]} onRun={nothing} onClose={nothing} />,
  },
  { room: 'history', name: 'HistoryDialog', draw: () => <HistoryDialog steps={STEPS} {...history} /> },
  { room: 'history', name: 'HistoryDialog, empty', draw: () => <HistoryDialog steps={[]} {...history} /> },
  {
    room: 'bin',
    name: 'BinDialog',
    draw: () => <BinDialog items={BIN} said="MX" onPutBack={nothing} onErase={nothing} onClose={nothing} />,
  },
  { room: 'bin', name: 'BinDialog, empty', draw: () => <BinDialog items={[]} said="" onClose={nothing} /> },
  ...[ERASURE, NOTHING_ERASED].map((erasure) => ({
    room: 'bin',
    name: erasure === ERASURE ? 'EraseDialog' : 'EraseDialog, nothing to remove',
    draw: () => (
      <EraseDialog
        what={erasure === ERASURE ? null : 'Families leave at night'}
        erasure={erasure}
        said={erasure === ERASURE ? 'MX' : ''}
        onArchive={async () => 'MX.zip'}
        onErase={async () => undefined}
        onClose={nothing}
      />
    ),
  })),
  {
    room: 'controls',
    name: 'Segments',
    draw: (locale) => (
      <Segments
        legend="Stance"
        value="adverse"
        options={STANCES.map((value) => ({ value, label: say(stanceWords, locale)[value] }))}
        onChange={nothing}
      />
    ),
  },
  {
    room: 'controls',
    name: 'Menu',
    draw: () => <Menu label="MX" items={[{ label: 'MX', onChoose: nothing }]} />,
  },
  {
    room: 'controls',
    name: 'Dialog',
    draw: () => (
      <Dialog title="MX-2026-014" onClose={nothing}>
        MX
      </Dialog>
    ),
  },
];
