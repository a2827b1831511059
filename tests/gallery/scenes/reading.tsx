import { PagePanel, type PanelPage } from '../../../components/panel/PagePanel.tsx';
import { OfferReader } from '../../../components/paste/OfferReader.tsx';
import { PasteForm } from '../../../components/paste/PasteForm.tsx';
import { LabelDialog } from '../../../components/pdf/LabelDialog.tsx';
import { OpenPdf } from '../../../components/pdf/OpenPdf.tsx';
import { PdfOutline } from '../../../components/pdf/PdfOutline.tsx';
import { PdfRefused, type Refused } from '../../../components/pdf/PdfRefused.tsx';
import { PdfTools } from '../../../components/pdf/PdfTools.tsx';
import { Reader } from '../../../components/reader/Reader.tsx';
import { ReaderHeader } from '../../../components/reader/ReaderHeader.tsx';
import { Sections } from '../../../components/reader/Sections.tsx';
import { Today, type TodayState } from '../../../components/reader/Today.tsx';
import type { Block, CapturedText, Sighting } from '../../../lib/model/index.ts';
import { capture, METADATA, PUBLISHER, passage, source } from '../../components/sample.ts';
import { AT, nothing, type Scene } from '../scene.ts';

const ADDRESS = 'https://irb.gc.ca/en/country-information/rir/Pages/index.aspx?doc=458635';

/** A text out of its blocks, laid as captures lay it: parted by one newline. */
function textOf(parts: readonly (readonly [string, Partial<Block>])[]): CapturedText {
  let text = '';
  const blocks = parts.map(([words, more]): Block => {
    if (text) text += '\n';
    const start = text.length;
    text += words;
    return { kind: 'paragraph', start, end: text.length, ...more };
  });
  return { text, blocks };
}

const CAPTURED = textOf([
  ['Home | Search | Contact', { furniture: 'navigation' }],
  ['2. Tracking Methods', { kind: 'heading', level: 2 }],
  ['Criminal groups in Mexico depend on “street-level” informants; word of mouth is a “powerful” tool.', {}],
  ['word of mouth', { kind: 'item', level: 1 }],
  ['databases of the authorities, which officials sell', { kind: 'item', level: 2 }],
  ['3. Profiles of Targets', { kind: 'heading', level: 2 }],
  ['As of November 2022, five searching mothers had been killed.', {}],
]);
const at = (words: string): number => CAPTURED.text.indexOf(words);
const MARKS = [{ id: 'p', start: at('Criminal'), end: at('; word') }];

const reader = (readOnly: boolean) => (
  <Reader
    captured={CAPTURED}
    language="en"
    highlights={MARKS}
    chosen="p"
    startAt={null}
    readOnly={readOnly}
    onClip={nothing}
    onChoose={nothing}
  />
);

const seen = (state: Sighting['state']): Sighting => ({
  passage: 'p',
  state,
  address: ADDRESS,
  since: AT,
  seenAt: AT,
});

const FOUND: TodayState = {
  state: 'read',
  kept: null,
  found: {
    pieces: [
      { kind: 'kept', text: `${'The same words stand here. '.repeat(40)}` },
      { kind: 'removed', text: ' nineteen' },
      { kind: 'added', text: ' twenty' },
      { kind: 'kept', text: ' nights.' },
    ],
    words: { kept: 181, added: 1, removed: 1 },
    passages: [
      { id: 'a', exact: 'The same words stand here.', state: 'exact' },
      { id: 'b', exact: 'for nineteen nights', state: 'changed', words: 'for twenty nights' },
      { id: 'c', exact: 'Nobody kept a list', state: 'gone', words: 'Nobody kept count' },
    ],
    elsewhere: null,
    unlike: false,
  },
};
const TODAY: [name: string, today: TodayState][] = [
  ...(['ask', 'refused', 'reading', 'unread'] as const).map((state): [string, TodayState] => [
    state,
    { state },
  ]),
  ['read', FOUND],
  ['another page', { ...FOUND, found: { ...FOUND.found, unlike: true } }],
];

/** A capture being read. */
const readerScenes: readonly Scene[] = [
  { room: 'reader', name: 'Reader', draw: () => reader(false) },
  { room: 'reader', name: 'Reader, read-only', draw: () => reader(true) },
  { room: 'reader', name: 'Sections', draw: () => <Sections captured={CAPTURED} onGo={nothing} /> },
  ...[true, false].map((hasLook) => ({
    room: 'reader',
    name: hasLook ? 'ReaderHeader' : 'ReaderHeader, text only',
    draw: () => (
      <ReaderHeader
        capture={capture({ address: ADDRESS })}
        metadata={hasLook ? METADATA : {}}
        publisher={hasLook ? PUBLISHER : null}
        source={source()}
        passages={hasLook ? 2 : 0}
        captures={[capture({ address: ADDRESS }), capture({ id: 'capture-2' })]}
        sightings={hasLook ? [seen('exact'), seen('gone')] : []}
        view="text"
        onView={hasLook ? nothing : null}
        onCapture={nothing}
      />
    ),
  })),
  ...TODAY.map(([name, today]) => ({
    room: 'reader',
    name: `Today, ${name}`,
    draw: () => (
      <Today
        today={today}
        address={ADDRESS}
        readOnly={false}
        onAllow={nothing}
        onAgain={nothing}
        onKeep={nothing}
        onClose={nothing}
      />
    ),
  })),
];

const REFUSED: [name: string, refused: Refused][] = [
  ['empty', { kind: 'empty' }],
  ['not a PDF', { kind: 'not-pdf' }],
  ['damaged', { kind: 'damaged', detail: 'Invalid PDF structure.' }],
  ['too large', { kind: 'too-large', what: 'bytes', found: 600 * 1024 ** 2, most: 512 * 1024 ** 2 }],
  ['too many pages', { kind: 'too-large', what: 'pages', found: 30_000, most: 20_000 }],
  ['stuck', { kind: 'stuck' }],
  ['password', { kind: 'password', wrong: true }],
  ['unreachable', { kind: 'unreachable' }],
  ['missing', { kind: 'missing', textAddress: '#' }],
  ['site to be granted', { kind: 'ask', site: 'reports.example' }],
];
const PAGES = ['i', 'ii', '1', 'A-2'].map((label, index) => ({
  number: index + 1,
  label: { label, from: 'file' as const },
  view: { x0: 0, y0: 0, x1: 600, y1: 800 },
  rotation: 0 as const,
  text: 'whole' as const,
}));
const BOOKMARKS = [
  { title: 'Summary', level: 1, page: 0 },
  { title: 'Findings on disappearances in the northern states', level: 1, page: 2 },
  { title: 'Method', level: 2, page: null },
];

const tools = (query: string, count: number) => (
  <PdfTools
    states={PAGES}
    current={1}
    scale={1}
    outline={{ shown: true, onToggle: nothing }}
    framing={{ on: false, onToggle: nothing }}
    finding={{ query, count, isMore: count > 9, at: 0, onQuery: nothing, onStep: nothing }}
    onGo={nothing}
    onZoom={nothing}
    onFit={nothing}
  />
);

/** What stands around the pages of a PDF, and why there is none. */
const pdfScenes: readonly Scene[] = [
  { room: 'pdf', name: 'OpenPdf', draw: () => <OpenPdf onFile={nothing} /> },
  { room: 'pdf', name: 'PdfTools', draw: () => tools('', 0) },
  { room: 'pdf', name: 'PdfTools, found', draw: () => tools('informants', 2_000) },
  { room: 'pdf', name: 'PdfTools, not found', draw: () => tools('informants', 0) },
  { room: 'pdf', name: 'PdfOutline', draw: () => <PdfOutline outline={BOOKMARKS} onGo={nothing} /> },
  { room: 'pdf', name: 'PdfOutline, empty', draw: () => <PdfOutline outline={[]} onGo={nothing} /> },
  {
    room: 'pdf',
    name: 'LabelDialog',
    draw: () => <LabelDialog label="xlvii" onSave={nothing} onClose={nothing} />,
  },
  ...REFUSED.map(([name, refused]) => ({
    room: 'pdf',
    name: `PdfRefused, ${name}`,
    draw: () => (
      <PdfRefused
        refused={refused}
        name="Annual_report_on_disappearances_in_the_northern_states_2024.pdf"
        onPassword={nothing}
        onAllow={nothing}
      />
    ),
  })),
];

const KNOWN: PanelPage = {
  state: 'page',
  duplicates: 1,
  seen: null,
  source: source(),
  publisher: PUBLISHER,
  captured: { here: 2, captures: 3, firstCaptured: AT },
  passages: (['exact', 'moved', 'changed', 'gone'] as const).map((state, index) => ({
    passage: passage(`p${index}`, 'Criminal groups in Mexico depend on “street-level” informants.'),
    seen: { ...seen(state), passage: `p${index}` },
  })),
};
const COPY: PanelPage = {
  ...KNOWN,
  source: source({ onText: ['http://127.0.0.1:9000/rir'] }),
  seen: capture({ address: 'http://127.0.0.1:9000/rir' }),
  passages: [
    {
      passage: {
        ...passage('p', 'Cartels never track individuals'),
        notAt: [{ capture: 'seed', address: ADDRESS, state: 'gone' }],
      },
    },
    { passage: passage('q', 'Criminal groups depend'), originalAt: ADDRESS },
  ],
};
const PANELS: [name: string, page: PanelPage][] = [
  ['known', KNOWN],
  ['a copy', COPY],
  ['never clipped', { ...KNOWN, source: null }],
  ['no passages', { ...KNOWN, passages: [] }],
  ['not granted', { state: 'not-granted' }],
  ['not allowed', { state: 'not-allowed' }],
  ['own', { state: 'own' }],
];

const panel = (page: PanelPage, readOnly = false) => (
  <PagePanel
    page={page}
    readOnly={readOnly}
    onClip={nothing}
    onOpen={nothing}
    onGo={nothing}
    visited={{ site: 'irb.gc.ca', always: false, onChange: nothing }}
    verbs={
      readOnly
        ? null
        : {
            onCorrect: nothing,
            onAssess: nothing,
            rules: { offers: [], standing: [], onMake: nothing, onEnd: nothing },
          }
    }
  />
);

/** The panel beside a page. */
const panelScenes: readonly Scene[] = [
  ...PANELS.map(([name, page]) => ({ room: 'panel', name: `PagePanel, ${name}`, draw: () => panel(page) })),
  { room: 'panel', name: 'PagePanel, read-only', draw: () => panel(KNOWN, true) },
];

const HELD = { text: 'They tell nobody.', address: ADDRESS, title: 'Displaced twice' };
const paste = (reason: { frameSite?: string; left?: boolean }, tab?: number | null) => (
  <PasteForm
    held={HELD}
    {...reason}
    {...(tab === null
      ? {}
      : { instead: <OfferReader tab={tab} address="https://reports.example/a.pdf" maybe /> })}
    onAllow={async () => false}
    onKeep={async () => null}
    onOpenBinder={nothing}
  />
);

/** Where a text goes that no page gave. */
const pasteScenes: readonly Scene[] = [
  { room: 'paste', name: 'PasteForm', draw: () => paste({}, null) },
  {
    room: 'paste',
    name: 'PasteForm, a frame of another site',
    draw: () => paste({ frameSite: 'frames.example' }, null),
  },
  { room: 'paste', name: 'PasteForm, its page was left', draw: () => paste({ left: true }, null) },
  { room: 'paste', name: 'PasteForm, a PDF in a tab', draw: () => paste({}, 7) },
  { room: 'paste', name: 'PasteForm, a PDF by its address', draw: () => paste({}) },
];

/** Where pages, captures and PDFs are read. */
export const readingScenes: readonly Scene[] = [
  ...readerScenes,
  ...pdfScenes,
  ...panelScenes,
  ...pasteScenes,
];
