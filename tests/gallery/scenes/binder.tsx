import { EntriesPane } from '../../../components/binder/EntriesPane.tsx';
import { Inspector } from '../../../components/binder/Inspector.tsx';
import { NoEntry } from '../../../components/binder/NoEntry.tsx';
import { Outline } from '../../../components/binder/Outline.tsx';
import { itemsIn, outlineRows, rowsBelow } from '../../../components/binder/rows.ts';
import { Waiting } from '../../../components/binder/Waiting.tsx';
import { DismissForm } from '../../../components/checks/DismissForm.tsx';
import { EntryChecks } from '../../../components/checks/EntryChecks.tsx';
import { ExportChecks } from '../../../components/checks/ExportChecks.tsx';
import { checkPlaces } from '../../../components/checks/links.ts';
import { Matrix } from '../../../components/coverage/Matrix.tsx';
import { ExhibitList } from '../../../components/exhibits/ExhibitList.tsx';
import { SearchDialog } from '../../../components/searches/SearchDialog.tsx';
import { SearchList } from '../../../components/searches/SearchList.tsx';
import { answersOf, coverage, independenceBelow, profiles, tabs } from '../../../lib/binder/index.ts';
import type { Locale } from '../../../lib/model/index.ts';
import { CHECKED, checkList, FINDINGS } from '../../components/checked.tsx';
import { item, PUBLISHER, view } from '../../components/sample.ts';
import { AT, nothing, type Scene } from '../scene.ts';

const CASE = view();
const LEVELS = CASE.issues.map((issue) => ({ issue, level: issue.parent ? 2 : 1 }));

const outline = (locale: Locale, readOnly: boolean) => (
  <Outline
    rows={outlineRows(CASE, locale)}
    chosen="A"
    readOnly={readOnly}
    onChoose={nothing}
    onAdd={nothing}
    onRename={nothing}
    onRemove={nothing}
    onStep={nothing}
    onFile={nothing}
  />
);

const ENTRY_VERBS = {
  onBack: nothing,
  onSearch: nothing,
  onChoose: nothing,
  onMove: nothing,
  onUnfile: nothing,
  onRemove: nothing,
  onOpenReader: nothing,
  onCopy: nothing,
  onConfirmOrigin: nothing,
  onFileAll: nothing,
  onStanceAll: nothing,
  onTagAll: nothing,
  onToCase: nothing,
  onRemoveAll: nothing,
};

function entries(locale: Locale, scope: string, readOnly = false) {
  const rows = outlineRows(CASE, locale);
  const row = rows.find((one) => one.id === scope);
  return (
    row && (
      <EntriesPane
        row={row}
        below={rowsBelow(rows, row)}
        onGo={nothing}
        heading={null}
        items={itemsIn(CASE, scope)}
        chosen="entry-2"
        issue={row.issue ?? null}
        issues={new Map(CASE.issues.map((issue) => [issue.id, issue]))}
        citationOf={() => 'IRB, MEX201601.E'}
        style="bluebook"
        checkOf={() => 'none'}
        linksOf={answersOf(CASE.items)}
        fixedOrder={scope === 'all'}
        readOnly={readOnly}
        levels={LEVELS}
        cases={[{ id: 'case-2', reference: 'MX-2' }]}
        tags={['tracking']}
        {...ENTRY_VERBS}
      />
    )
  );
}

const inspector = (readOnly: boolean) => (
  <Inspector
    item={{
      ...item(2, { issues: ['A1', 'B'], stance: 'adverse', exact: 'One.\nTwo.' }),
      publisher: PUBLISHER,
    }}
    issues={LEVELS}
    citations={{
      full: [{ text: 'IRB, ' }, { text: 'Mexico', italic: true }],
      short: [{ text: 'IRB' }],
      record: 'Exh. ___, Tab C',
    }}
    readOnly={readOnly}
    heading={null}
    style="bluebook"
    into="en"
    links={{ answers: [], answeredBy: [] }}
    adverse={[]}
    usual={{}}
    tags={['tracking']}
    checkHolds={false}
    checker=""
    readContext={async () => null}
    onCheck={nothing}
    onShow={nothing}
    onChange={nothing}
    onFile={nothing}
    onUnfile={nothing}
    onCorrect={nothing}
    onAssess={nothing}
    onOpenReader={nothing}
    onCopy={nothing}
    onRemove={nothing}
    onBack={nothing}
  />
);

const exhibits = (readOnly: boolean) => (
  <ExhibitList
    tabs={tabs(CASE, profiles.general.exhibitLabels.value)}
    citationOf={() => 'IRB, MEX201601.E'}
    recordOf={({ label }) => `Tab ${label}`}
    onCopy={nothing}
    issuesOf={() => ['Issue A']}
    guessOf={() => 12}
    readOnly={readOnly}
    onMove={nothing}
    onChange={nothing}
  />
);

const SEARCH = {
  day: '2026-05-02',
  place: 'ecoi.net',
  words: 'extortion Mexico',
  outcome: 'nothing',
  result: '',
} as const;
const MADE = { ...SEARCH, id: '1', case: 'case-1', createdAt: AT, updatedAt: AT };

/** The binder and its views. */
export const binderScenes: readonly Scene[] = [
  { room: 'binder', name: 'Outline', draw: (locale) => outline(locale, false) },
  { room: 'binder', name: 'Outline, read-only', draw: (locale) => outline(locale, true) },
  { room: 'binder', name: 'EntriesPane', draw: (locale) => entries(locale, 'B') },
  { room: 'binder', name: 'EntriesPane, all', draw: (locale) => entries(locale, 'all') },
  { room: 'binder', name: 'EntriesPane, empty', draw: (locale) => entries(locale, 'A2') },
  { room: 'binder', name: 'EntriesPane, read-only', draw: (locale) => entries(locale, 'B', true) },
  { room: 'binder', name: 'Inspector', draw: () => inspector(false) },
  { room: 'binder', name: 'Inspector, read-only', draw: () => inspector(true) },
  { room: 'binder', name: 'NoEntry', draw: () => <NoEntry /> },
  {
    room: 'binder',
    name: 'Waiting',
    draw: () => <Waiting unfiled={2} loose={3} onShow={nothing} onTake={nothing} />,
  },
  {
    room: 'coverage',
    name: 'Matrix',
    draw: () => (
      <Matrix
        rows={coverage(CASE, '2026-11-22')}
        rests={independenceBelow(CASE)}
        findings={new Map([['A', 2]])}
        setAside={new Map()}
        addressOf={() => '#'}
      />
    ),
  },
  {
    room: 'checks',
    name: 'CheckList',
    draw: (locale) => checkList(locale, { onDismiss: nothing, onTakeBack: nothing }),
  },
  { room: 'checks', name: 'CheckList, read-only', draw: (locale) => checkList(locale) },
  {
    room: 'checks',
    name: 'ExportChecks',
    draw: (locale) => (
      <ExportChecks
        open={FINDINGS.map((finding) => ({ finding }))}
        places={checkPlaces(CHECKED, locale)}
        entries={CHECKED.items.map(({ entry }) => entry.id)}
        all="#"
        reading={null}
        onRead={nothing}
        onGo={nothing}
      />
    ),
  },
  {
    room: 'checks',
    name: 'DismissForm',
    draw: () => <DismissForm of="A finding" before="" onKeep={nothing} onCancel={nothing} />,
  },
  {
    room: 'checks',
    name: 'EntryChecks',
    draw: () => <EntryChecks findings={FINDINGS.filter(({ issue }) => !issue)} />,
  },
  { room: 'exhibits', name: 'ExhibitList', draw: () => exhibits(false) },
  { room: 'exhibits', name: 'ExhibitList, read-only', draw: () => exhibits(true) },
  {
    room: 'searches',
    name: 'SearchList',
    draw: () => (
      <SearchList
        searches={[MADE]}
        issueOf={() => null}
        readOnly={false}
        onChange={nothing}
        onRemove={nothing}
      />
    ),
  },
  {
    room: 'searches',
    name: 'SearchDialog',
    draw: () => <SearchDialog draft={SEARCH} issues={LEVELS} isNew onSave={nothing} onClose={nothing} />,
  },
];
