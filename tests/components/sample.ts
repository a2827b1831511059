import type { BinderItem, BinderView } from '../../lib/binder/index.ts';
import type {
  CaptureSummary,
  Issue,
  Passage,
  PublisherView,
  Source,
  SourceMetadata,
  Stance,
} from '../../lib/model/index.ts';

const AT = '2026-05-02T10:00:00.000Z';
const at = { createdAt: AT, updatedAt: AT };

export const METADATA: SourceMetadata = {
  title: {
    value: 'Mexico: Profiles of individuals targeted',
    foundIn: 'meta',
    place: 'meta og:title',
    weight: 0.9,
    others: [{ value: 'RIR Mexico', foundIn: 'document', weight: 0.3 }],
  },
  publisher: { value: 'Immigration and Refugee Board of Canada', foundIn: 'site-rule', weight: 1 },
  number: { value: 'MEX201601.E', foundIn: 'visible-text', weight: 1 },
  published: { value: { year: 2023, month: 9 }, foundIn: 'visible-text', weight: 0.8 },
  language: { value: 'en', foundIn: 'meta', weight: 1 },
  kind: { value: 'response-to-information-request', foundIn: 'site-rule', weight: 1 },
};

export const source = (change: Partial<Source> = {}): Source => ({
  id: 'source-1',
  metadata: METADATA,
  addresses: ['https://irb.gc.ca/rir'],
  ...at,
  ...change,
});

export const PUBLISHER: PublisherView = {
  id: 'irb',
  name: {
    en: 'Immigration and Refugee Board of Canada',
    es: 'Junta de Inmigración y Refugiados de Canadá',
    fr: 'Commission de l’immigration et du statut de réfugié du Canada',
  },
  type: 'government',
  country: 'CA',
  mandate: {
    words: { en: 'Decides claims.', es: 'Resuelve solicitudes.', fr: 'Statue sur les demandes.' },
    source: 'https://irb.example/about',
  },
  abbreviations: {},
  cautions: [],
  by: 'host',
  assessment: null,
};

export const capture = (change: Partial<CaptureSummary> = {}): CaptureSummary => ({
  id: 'capture-1',
  source: 'source-1',
  visit: null,
  address: 'https://irb.gc.ca/rir',
  titleShown: 'RIR',
  textHash: '0'.repeat(64),
  textRules: '1',
  page: null,
  metadata: {},
  circumstances: { mode: 'selection', startedAt: AT, endedAt: AT },
  ...change,
});

export const passage = (id: string, exact: string): Passage => ({
  id,
  capture: 'capture-1',
  source: 'source-1',
  span: { start: 0, end: exact.length },
  selectors: {
    quote: { exact, prefix: '', suffix: '' },
    position: { start: 0, end: exact.length },
    section: [{ number: '2', title: 'Tracking Methods' }],
    paragraph: 3,
    block: 4,
  },
  clippedAt: AT,
});

interface ItemDraft {
  issues?: string[];
  exact?: string;
  stance?: Stance | null;
  note?: string;
}

/** An entry, its place in every list by the number in its id. */
export function item(number: number, draft: ItemDraft = {}): BinderItem {
  const order = `a${String(number).padStart(5, '0')}`;
  return {
    entry: {
      id: `entry-${number}`,
      case: 'case-1',
      passage: `passage-${number}`,
      placements: (draft.issues ?? []).map((issue) => ({ issue, order })),
      order,
      stance: draft.stance ?? null,
      note: draft.note ?? '',
      parenthetical: '',
      ...at,
    },
    passage: passage(`passage-${number}`, draft.exact ?? `Passage number ${number}.`),
    capture: capture(),
    source: source(),
  };
}

export const issue = (id: string, parent: string | null, order: string): Issue => ({
  id,
  case: 'case-1',
  parent,
  order,
  label: { en: `Issue ${id}`, es: `Cuestión ${id}`, fr: `Question ${id}` },
  gloss: { en: 'What is to be shown', es: 'Lo que hay que probar', fr: 'Ce qu’il faut établir' },
  searchWords: ['extortion', 'amenazas'],
  ...at,
});

/** Issues: A (A1, A2) and B; three entries under A1 and B, one in the inbox. */
export const view = (items: BinderItem[] = ITEMS): BinderView => ({
  case: {
    id: 'case-1',
    reference: 'MX-2026-014',
    template: 'general',
    profile: 'general',
    style: 'bluebook',
    locale: 'en',
    order: 'a0',
    ...at,
  },
  issues: [issue('A', null, 'a0'), issue('A1', 'A', 'a0'), issue('A2', 'A', 'a1'), issue('B', null, 'a1')],
  items,
});

const ITEMS = [
  item(1, { issues: ['A1'] }),
  item(2, { issues: ['A1', 'B'], stance: 'adverse', note: 'ask the expert' }),
  item(3, { issues: ['B'], stance: 'supports' }),
  item(4),
];
