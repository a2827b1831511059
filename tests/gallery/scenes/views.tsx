import { CaseRow, type CaseVerbs } from '../../../components/cases/CaseRow.tsx';
import { NoCase } from '../../../components/cases/NoCase.tsx';
import { SampleOffer } from '../../../components/cases/SampleOffer.tsx';
import { FoundPlace } from '../../../components/hearing/FoundPlace.tsx';
import { Hearing } from '../../../components/hearing/Hearing.tsx';
import { placesOf } from '../../../components/hearing/places.ts';
import { ChooseFiles } from '../../../components/import/ChooseFiles.tsx';
import { FoundFile } from '../../../components/import/FoundFile.tsx';
import { ImportReport } from '../../../components/import/ImportReport.tsx';
import type { FileOutcome, FoundView } from '../../../components/import/types.ts';
import { ResultList } from '../../../components/search/ResultList.tsx';
import type { SearchHit } from '../../../components/search/types.ts';
import { SuggestionList } from '../../../components/suggestions/SuggestionList.tsx';
import { Timeline } from '../../../components/timeline/Timeline.tsx';
import type { ShownRow } from '../../../components/timeline/types.ts';
import { type BinderView, timelineByIssue } from '../../../lib/binder/index.ts';
import type { Locale } from '../../../lib/model/index.ts';
import { toldDates } from '../../../lib/source/index.ts';
import { item, view } from '../../components/sample.ts';
import { AT, nothing, type Scene } from '../scene.ts';

const FILED: BinderView = view([
  item(1, { issues: ['A1'], stance: 'supports', exact: 'In November 2022, five mothers were killed.' }),
  item(2, { issues: ['A1', 'B'], stance: 'adverse', exact: 'Groups will not typically track individuals.' }),
  item(3, { issues: ['B'], stance: 'supports', exact: 'On 14 August 2023 the professor said otherwise.' }),
  item(4, { exact: 'Nobody was counted in 2019.' }),
]);
const PLACES = placesOf(FILED);

const found = (at: number) => {
  const place = PLACES[at];
  return (
    place && (
      <FoundPlace
        place={place}
        places={PLACES}
        citation={[{ text: 'IRB, ' }, { text: 'Mexico: Profiles of individuals targeted', italic: true }]}
        record="Exh. ___, Tab A"
        onCopy={nothing}
        readContext={async () => ({
          before: ['What stands before it.'],
          exact: place.words,
          after: ['What stands after it.'],
        })}
        onGo={nothing}
      />
    )
  );
};

const hearingScenes: readonly Scene[] = [
  { room: 'hearing', name: 'Hearing', draw: () => <Hearing view={FILED} show={() => null} /> },
  { room: 'hearing', name: 'FoundPlace', draw: () => found(0) },
  { room: 'hearing', name: 'FoundPlace, adverse', draw: () => found(1) },
];

function rows(locale: Locale): ShownRow[] {
  const issues = new Map(FILED.issues.map((issue) => [issue.id, issue.label[locale]]));
  const dates = (text: string) => toldDates(text).map(({ date }) => date);
  return timelineByIssue(FILED, dates).map(({ key, marks }) => ({
    label: (key && issues.get(key)) ?? 'MX',
    marks,
  }));
}

const ODD: ShownRow = {
  label: 'MX',
  marks: [{ kind: 'told', date: { year: 9202 }, entry: 'entry-1', words: 'Misread.', source: 'source-1' }],
};

const timelineScenes: readonly Scene[] = [
  {
    room: 'timeline',
    name: 'Timeline',
    draw: (locale) => <Timeline rows={rows(locale)} addressOf={() => '#'} />,
  },
  {
    room: 'timeline',
    name: 'Timeline, a date off the axis',
    draw: (locale) => <Timeline rows={[...rows(locale), ODD]} addressOf={() => '#'} />,
  },
  { room: 'timeline', name: 'Timeline, empty', draw: () => <Timeline rows={[]} addressOf={() => '#'} /> },
];

const hit = (id: string, kind: SearchHit['kind'], more: Partial<SearchHit> = {}): SearchHit => ({
  id,
  kind,
  text: 'relocating within Mexico “is next to impossible” as organized crime is found in every state',
  language: 'en',
  marks: [{ start: 0, end: 10 }],
  place: 'Mexico: Profiles of individuals targeted',
  address: '#',
  ...more,
});
const HITS = [hit('1', 'passage'), hit('2', 'seed-text', { seed: true }), hit('3', 'source', { marks: [] })];

const searchScenes: readonly Scene[] = [
  { room: 'search', name: 'ResultList', draw: () => <ResultList hits={HITS} /> },
  ...[false, true].map((readOnly) => ({
    room: 'suggestions',
    name: readOnly ? 'SuggestionList, read-only' : 'SuggestionList',
    draw: () => (
      <SuggestionList
        suggestions={HITS.map((one, at) => ({ hit: one, passage: at === 1 ? null : one.id }))}
        {...(readOnly ? {} : { onFile: nothing, onDismiss: nothing })}
      />
    ),
  })),
];

const FILE: FoundView = {
  id: '1',
  name: 'Families-who-leave-at-night-and-what-becomes-of-them-2024.ris',
  is: 'ris',
  sources: 12,
  passages: 3,
  leftOut: 2,
  left: [{ at: { by: 'line', at: 7 }, reason: 'note', words: 'first line' }],
  first: [
    { title: 'Families who leave at night', words: 'They tell nobody' },
    { title: '', words: '' },
  ],
};
const TABLE: FoundView = {
  ...FILE,
  name: 'mine.csv',
  is: 'table',
  first: [],
  table: {
    columns: ['title', 'address', null],
    heads: [
      { head: 'Title', example: 'Families who leave at night' },
      { head: 'Link', example: 'https://reports.example/night' },
      { head: 'Other', example: '' },
    ],
  },
};
const OUTCOME: FileOutcome = {
  name: 'list.ris',
  added: 2,
  there: 1,
  passages: { added: 4, there: 0 },
  noted: 1,
  joined: [{ what: 'Reach', to: 'Families who leave at night', by: 'address' }],
  notesWithout: 1,
  leftOut: [
    { at: { by: 'line', at: 7 }, reason: 'note', words: 'first line\nsecond line' },
    { at: { by: 'item', at: 3 }, reason: 'reply', words: 'Indeed.' },
  ],
  failed: [{ what: 'bad.pdf', why: 'damaged' }],
  unreached: 4,
};
const NONE: FileOutcome = {
  name: 'empty.json',
  added: 0,
  there: 0,
  passages: { added: 0, there: 0 },
  noted: 0,
  joined: [],
  notesWithout: 0,
  leftOut: [],
  failed: [],
  unreached: 0,
};
const FILES: [name: string, file: FoundView][] = [
  ['references', FILE],
  ['a table', TABLE],
  ['an encoding to be said', { ...FILE, decoded: { encoding: 'windows-1252', how: 'guessed', bad: 2 } }],
  ...(['unknown', 'too-large', 'unreadable'] as const).map((why): [string, FoundView] => [
    why,
    { ...FILE, name: 'photo.heic', is: null, why, left: [], first: [] },
  ]),
];

const importScenes: readonly Scene[] = [
  { room: 'import', name: 'ChooseFiles', draw: () => <ChooseFiles first onFiles={nothing} /> },
  ...FILES.map(([name, file]) => ({
    room: 'import',
    name: `FoundFile, ${name}`,
    draw: () => <FoundFile found={file} onRemove={nothing} onColumn={nothing} onEncoding={nothing} />,
  })),
  { room: 'import', name: 'ImportReport', draw: () => <ImportReport outcomes={[OUTCOME, NONE]} /> },
];

const VERBS: CaseVerbs = {
  onOpen: nothing,
  onClipInto: nothing,
  onChange: nothing,
  onCopy: nothing,
  onPutAway: nothing,
  onRemove: nothing,
};
const CASE = { ...FILED.case, country: 'MX', client: 'Orchid', profile: 'us-eoir' } as const;

const line = (change: object, active: boolean) => (
  <ul class="case-lines">
    <CaseRow
      {...VERBS}
      line={{ case: { ...CASE, ...change }, changedAt: AT }}
      name="MX-2026-014"
      address="#"
      progress={{ passages: 14, filed: 12, issues: 30, covered: 9 }}
      unanswered={1}
      isActive={active}
      today="2026-11-22"
      readOnly={false}
    />
  </ul>
);

const caseScenes: readonly Scene[] = [
  {
    room: 'cases',
    name: 'CaseRow, due soon',
    draw: () => line({ hearing: '2027-01-04', client: 'Orchid' }, true),
  },
  { room: 'cases', name: 'CaseRow, past due', draw: () => line({ hearing: '2026-12-04' }, false) },
  { room: 'cases', name: 'CaseRow, heard', draw: () => line({ hearing: '2026-03-04' }, false) },
  { room: 'cases', name: 'CaseRow, without a date', draw: () => line({}, false) },
  { room: 'cases', name: 'CaseRow, put away', draw: () => line({ archivedAt: AT }, false) },
  ...[false, true].map((others) => ({
    room: 'cases',
    name: others ? 'NoCase, none chosen' : 'NoCase',
    draw: () => (
      <NoCase title="Proffer" others={others} readOnly={false} onNew={nothing}>
        <SampleOffer making={null} readOnly={false} onMake={nothing} />
      </NoCase>
    ),
  })),
  {
    room: 'cases',
    name: 'SampleOffer, half done',
    draw: () => <SampleOffer making={null} isHalf readOnly={false} onMake={nothing} />,
  },
  {
    room: 'cases',
    name: 'SampleOffer, at work',
    draw: () => <SampleOffer making={{ done: 3, of: 9 }} readOnly={false} onMake={nothing} />,
  },
];

/** The other views of a case, the list of cases, what is found, and what comes in. */
export const viewScenes: readonly Scene[] = [
  ...hearingScenes,
  ...timelineScenes,
  ...searchScenes,
  ...importScenes,
  ...caseScenes,
];
