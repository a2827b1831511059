import type { CheckInput } from '../../../lib/binder/checks/index.ts';
import type { BinderItem, BinderView } from '../../../lib/binder/view.ts';
import type {
  CaptureMode,
  CaptureSummary,
  Case,
  Entry,
  Issue,
  KnownLink,
  Passage,
  PassageOrigin,
  PublisherType,
  PublisherView,
  SourceMetadata,
} from '../../../lib/model/index.ts';

/** Binders made by hand: what a test does not name is as a faultless passage has it. */

const AT = '2026-11-20T10:00:00.000Z';
const STAMPS = { createdAt: AT, updatedAt: AT };

export interface ItemDraft {
  id: string;
  /** The source's id; the copy stands at an address made of it. */
  source?: string;
  home?: string;
  issues?: string[];
  words?: string;
  entry?: Partial<Entry>;
  metadata?: SourceMetadata;
  publisher?: PublisherView | null;
  /** None, where nothing is said; `unread`: nobody looked. */
  origins?: PassageOrigin[] | 'unread';
  mode?: CaptureMode;
  address?: string;
  seen?: BinderItem['seen'];
}

/** A value as it would have been found in a page. */
export const found = <T>(value: T) => ({ value, foundIn: 'meta' as const, weight: 1 });

/** A day of publication. */
export const published = (year: number, month: number, day: number) => ({
  published: found({ year, month, day }),
});

/** A publisher that is known and was assessed. */
export const publisher = (
  id: string,
  type: PublisherType | null,
  changes: Partial<PublisherView> = {},
): PublisherView => ({
  id,
  name: { en: id, es: id, fr: id },
  type,
  country: null,
  mandate: null,
  abbreviations: {},
  cautions: [],
  by: 'host',
  assessment: {
    type: null,
    mandate: '',
    method: '',
    funding: '',
    independence: '',
    authorship: 'named',
    notes: '',
    assessedAt: AT,
  },
  ...changes,
});

/** A link of a chain; a name that ends in "?" is one that could not be told. */
export const link = (name: string): KnownLink => ({
  key: name,
  work: { title: name, author: `Author of ${name}`, published: { year: 2022 } },
  surety: name.endsWith('?') ? 'open' : 'certain',
  because: { by: 'name-and-date' },
});

/** A chain of works, the nearest first: "b > c". */
export const chain = (works: string, standing: PassageOrigin['standing'] = 'confirmed'): PassageOrigin => ({
  key: works,
  standing,
  links: works.split(' > ').map(link),
});

export function item(draft: ItemDraft): BinderItem {
  const { id, source = `s-${id}` } = draft;
  const metadata: SourceMetadata = {
    title: found(`Report ${source}`),
    authors: found([{ name: 'Ana Gómez', kind: 'person' as const }]),
    publisher: found('A Press'),
    ...published(2026, 6, 1),
    language: found('en'),
    ...draft.metadata,
  };
  const capture = captureOf(draft, source, metadata);
  return {
    entry: entryOf(draft),
    passage: passageOf(id, source, draft.words ?? 'Words of a passage.'),
    capture,
    source: { id: source, metadata, addresses: [capture.address], ...STAMPS },
    home: draft.home ?? source,
    publisher: draft.publisher === undefined ? publisher(`by-${source}`, 'ngo') : draft.publisher,
    ...(draft.origins === 'unread' ? {} : { origins: draft.origins ?? [] }),
    ...(draft.seen ? { seen: draft.seen } : {}),
  };
}

const entryOf = ({ id, issues = ['i1'], entry }: ItemDraft): Entry => ({
  id,
  case: 'c1',
  passage: `p-${id}`,
  placements: issues.map((one) => ({ issue: one, order: 'a0' })),
  order: 'a0',
  stance: null,
  note: '',
  parenthetical: '',
  ...STAMPS,
  ...entry,
});

function passageOf(id: string, source: string, words: string): Passage {
  const span = { start: 0, end: words.length };
  const quote = { exact: words, prefix: '', suffix: '' };
  const selectors = { quote, position: span, section: [], paragraph: 1, block: 0 };
  return { id: `p-${id}`, capture: `k-${source}`, source, span, selectors, clippedAt: AT };
}

const captureOf = (
  { mode = 'selection', address }: ItemDraft,
  source: string,
  metadata: SourceMetadata,
): CaptureSummary => ({
  id: `k-${source}`,
  source,
  visit: null,
  address: address ?? `https://${source}.example/page`,
  titleShown: '',
  textHash: '0'.repeat(64),
  textRules: 'test',
  page: null,
  metadata,
  circumstances: { mode, startedAt: AT, endedAt: AT },
});

/** An issue; its parent, if any, before a slash: "i1/i2". */
export function issue(path: string): Issue {
  const [parent, id] = path.includes('/') ? path.split('/') : [null, path];
  const name = id as string;
  return {
    id: name,
    case: 'c1',
    parent: parent ?? null,
    order: `a${name}`,
    label: { en: name, es: name, fr: name },
    ...STAMPS,
  };
}

export function view(
  drafts: readonly ItemDraft[],
  changes: Partial<Case> = {},
  issues: readonly string[] = ['i1', 'i2'],
): BinderView {
  return {
    case: {
      id: 'c1',
      reference: 'MX-2026-014',
      template: 'general',
      profile: 'general',
      style: 'bluebook',
      locale: 'en',
      order: 'a0',
      ...STAMPS,
      ...changes,
    },
    issues: issues.map(issue),
    items: drafts.map(item),
  };
}

/** What the checks look at, on a day in November 2026. */
export const input = (
  drafts: readonly ItemDraft[],
  changes: Partial<Case> = {},
  rest: Partial<CheckInput> = {},
): CheckInput => ({ view: view(drafts, changes), day: '2026-11-22', today: '2026-11-22', ...rest });
