import { ClipToast } from '../../../components/toast/ClipToast.tsx';
import type { SavedToast, ToastView } from '../../../lib/messages/protocol.ts';
import type { ClipProblem, Locale } from '../../../lib/model/index.ts';
import { METADATA, PUBLISHER } from '../../components/sample.ts';
import { AT, nothing, type Scene } from '../scene.ts';

const WORDS =
  'Criminal groups in Mexico depend on “street-level” informants; word of mouth is a “powerful” tool.';

const SAVED: SavedToast = {
  passages: 1,
  exact: WORDS,
  citation: 'IRB Canada, MEX201601.E',
  borrowed: null,
  struck: [],
  already: false,
  undoable: true,
  refused: null,
  merged: 'seed',
  joined: null,
  apart: null,
  likely: null,
  publisher: PUBLISHER,
  address: 'https://irb.example/rir',
  notAt: [],
  origins: [],
  moreOrigins: 0,
  metadata: METADATA,
  rules: { standing: [], offers: [] },
  case: { id: 'case-1', reference: 'MX-2026-014' },
  cases: [
    { id: 'case-1', reference: 'MX-2026-014' },
    { id: 'case-2', reference: 'GT-2026-001' },
  ],
  issues: [
    { id: 'A', label: 'Internal relocation', depth: 0 },
    { id: 'A1', label: 'Safe', depth: 1 },
  ],
  issue: null,
  stance: null,
  note: '',
};

const STATES: [name: string, change: Partial<SavedToast>][] = [
  ['saved', {}],
  ['filed', { issue: 'A1', stance: 'adverse', note: 'Ask the expert.' }],
  ['without a case', { case: null, cases: [], issues: [] }],
  ['there before', { already: true, undoable: false }],
  ['three passages, words struck out', { passages: 3, struck: ['never'], merged: null }],
  [
    'joined to a source',
    {
      joined: {
        grounds: [{ by: 'text', share: 0.97 }],
        with: { seed: false, address: 'https://www.ecoi.net/en/document/2097849.html' },
      },
    },
  ],
  ['kept apart', { apart: AT }],
  [
    'likely a duplicate',
    {
      likely: {
        title: 'Mexico: what cartels do',
        address: 'https://b.example/2',
        grounds: [{ by: 'number', number: 'MEX201601.E' }],
        agree: ['number'],
        differ: ['published'],
      },
    },
  ],
  [
    'words that another copy lacks',
    {
      publisher: { ...PUBLISHER, by: 'name' },
      notAt: [{ capture: 'seed', address: 'https://www.irb.gc.ca/rir', state: 'gone' }],
    },
  ],
  [
    'a rule offered',
    {
      rules: {
        standing: [],
        offers: [
          { site: 'irb.example', field: 'title', take: { from: 'place', foundIn: 'document' }, sources: 3 },
        ],
      },
    },
  ],
  [
    'what it cites',
    {
      origins: [
        {
          passage: 'p',
          key: 'a',
          standing: 'found',
          said: 'Cites InSight Crime, November 4, 2022',
          whole: 'InSight Crime, November 4, 2022',
          open: false,
        },
        {
          passage: 'p',
          key: 'b',
          standing: 'confirmed',
          said: 'Cites Associated Press (AP), July 12, 2023',
          whole: 'Associated Press (AP), July 12, 2023',
          open: false,
        },
        {
          passage: 'p',
          key: 'c',
          standing: 'found',
          said: 'Cites a source that could not be told.',
          whole: 'a source that could not be told.',
          open: true,
        },
      ],
      moreOrigins: 2,
    },
  ],
  ['nothing is known', { metadata: {}, publisher: null, citation: 'irb.example', merged: null }],
  ['filing refused', { refused: 'moved-on' }],
];

const REASONS: readonly ClipProblem['reason'][] = [
  'nothing-selected',
  'cross-origin-frame',
  'page-not-allowed',
  'read-only',
  'storage-full',
  'invalid',
  'failed',
];

const toast = (view: ToastView) => (
  <ClipToast
    view={view}
    onFile={nothing}
    onCorrect={nothing}
    onRule={nothing}
    onKeepApart={nothing}
    onRejoin={nothing}
    onOrigin={nothing}
    onUndo={nothing}
    onOpen={nothing}
    onClose={nothing}
  />
);

const problem = (reason: ClipProblem['reason'], locale: Locale): ToastView => ({
  state: 'problem',
  locale,
  problem: {
    reason,
    ...(reason === 'nothing-selected' ? {} : { text: WORDS }),
    ...(reason === 'cross-origin-frame' ? { site: 'frames.example' } : {}),
    ...(reason === 'failed' ? { detail: 'QuotaExceededError' } : {}),
  },
});

/** All that is answered to a clip, over the page it was made on. */
export const toastScenes: readonly Scene[] = [
  ...STATES.map(([name, change]) => ({
    room: 'toast',
    name: `ClipToast, ${name}`,
    draw: (locale: Locale) => toast({ state: 'saved', locale, ...SAVED, ...change }),
  })),
  { room: 'toast', name: 'ClipToast, pending', draw: (locale) => toast({ state: 'pending', locale }) },
  {
    room: 'toast',
    name: 'ClipToast, undone',
    draw: (locale) => toast({ state: 'undone', locale, exact: WORDS }),
  },
  ...REASONS.map((reason) => ({
    room: 'toast',
    name: `ClipToast, not saved: ${reason}`,
    draw: (locale: Locale) => toast(problem(reason, locale)),
  })),
];
