import { CaseDialog } from '../../../components/cases/CaseDialog.tsx';
import { CasePicker } from '../../../components/cases/CasePicker.tsx';
import { NewCaseDialog } from '../../../components/cases/NewCaseDialog.tsx';
import { ExportDialog } from '../../../components/files/ExportDialog.tsx';
import { Options } from '../../../components/options/Options.tsx';
import { Welcome } from '../../../components/welcome/Welcome.tsx';
import { defaultOptions, type Flagged, summarise } from '../../../lib/export/index.ts';
import { ok } from '../../../lib/model/index.ts';
import { view } from '../../components/sample.ts';
import { AT, nothing, type Scene } from '../scene.ts';

const CASE = { ...view().case, hearing: '2027-03-04', profile: 'us-eoir' } as const;
const CHOICES = {
  others: [],
  styles: [{ id: 'bluebook', label: 'Bluebook' }],
  today: '2026-11-22',
  suggestClient: () => 'Cedar',
} as const;

const FLAGGED: readonly Flagged[] = [
  {
    entry: 'entry-1',
    words: 'Neighbours saw the boy, 14, near the school on the day before Lourdes Ruiz Prado was shot dead.',
    source: 'Mexico: Profiles of individuals targeted',
    signs: [
      { kind: 'minor', words: 'boy, 14' },
      { kind: 'victim', words: 'Lourdes Ruiz Prado was shot' },
    ],
    choice: null,
  },
  {
    entry: 'entry-2',
    words: 'The road is closed again and nobody comes.',
    source: 'A post',
    signs: [{ kind: 'post', words: 'x.com' }],
    choice: 'leave-out',
  },
];

const exporting = (isEmpty: boolean) => (
  <ExportDialog
    exportable={
      isEmpty
        ? null
        : {
            reference: 'MX-2026-014',
            theCase: CASE,
            habits: null,
            styles: [{ id: 'bluebook', label: 'Bluebook' }],
            initial: defaultOptions(CASE),
            others: { forum: 'EOIR', value: 'cite', source: 'ICPM', isRead: false },
            searches: 3,
            flagged: () => [...FLAGGED],
            onDecide: nothing,
            onOpen: nothing,
            onGo: nothing,
            onFiling: nothing,
            linkTo: (id) => ({ words: `A passage (${id})`, address: `#${id}` }),
            summary: (options) => summarise(view(), options),
            preview: async () => '<p>index</p>',
            nameOf: () => 'MX-2026-014-index.docx',
            onFill: nothing,
            onName: nothing,
            onStyle: async () => undefined,
            onExport: async () => ok('MX-2026-014-index.docx'),
          }
    }
    cases={2}
    onArchive={async () => 'all.zip'}
    onRestore={async () => ''}
    onClose={nothing}
  />
);

const FACTS = {
  cases: 2,
  sources: 5,
  captures: 7,
  passages: 12,
  space: 9_000_000,
  persisted: true,
  lastArchive: AT,
};
const PREFERENCES = {
  locale: null,
  theme: 'system',
  collector: '',
  stanceOnPages: false,
  ownStyle: null,
} as const;

/** Whole pages, and the dialogs about cases and files. */
export const pageScenes: readonly Scene[] = [
  {
    room: 'cases',
    name: 'NewCaseDialog',
    draw: () => <NewCaseDialog suggested="MX-2026-014" {...CHOICES} onCreate={nothing} onClose={nothing} />,
  },
  {
    room: 'cases',
    name: 'CaseDialog',
    draw: () => (
      <CaseDialog theCase={CASE} {...CHOICES} onSave={nothing} onRemove={nothing} onClose={nothing} />
    ),
  },
  ...[0, 1, 12].map((count) => ({
    room: 'cases',
    name: `CasePicker, ${count}`,
    draw: () => (
      <CasePicker
        cases={Array.from({ length: count }, (_, index) => ({
          id: `${index}`,
          reference: `MX-2026-${index}`,
        }))}
        passages={3}
        onCopy={nothing}
        onMove={nothing}
        onClose={nothing}
        onNew={nothing}
      />
    ),
  })),
  { room: 'files', name: 'ExportDialog', draw: () => exporting(false) },
  { room: 'files', name: 'ExportDialog, empty', draw: () => exporting(true) },
  {
    room: 'options',
    name: 'Options',
    draw: () => <Options preferences={PREFERENCES} facts={FACTS} onChange={nothing} onArchive={nothing} />,
  },
  {
    room: 'welcome',
    name: 'Welcome, without a report',
    draw: () => <Welcome excerpt={null} language={null} done={null} onClip={nothing} onLanguage={nothing} />,
  },
];
