// A test file imports 'fake-indexeddb/auto' before all else: Dexie looks for IndexedDB when it is loaded.
import { describe as describeSpan } from '../../lib/anchor/index.ts';
import { verifyChain } from '../../lib/custody/index.ts';
import {
  type CapturedText,
  type CaptureFacts,
  type ClipProposal,
  type Clock,
  newId,
  type PassageDraft,
  type Result,
  type Span,
} from '../../lib/model/index.ts';
import { type Canary, type CanaryBox, type Names, openStore, type Store } from '../../lib/store/index.ts';
import { readPlain } from '../../lib/text/index.ts';

let made = 0;

/** Names no other test uses. */
export const freshNames = (): Names => {
  made++;
  return { evidence: `evidence-${made}`, caches: `caches-${made}` };
};

/** A canary's place that a test can look into and change. */
export function memoryBox(canary: Canary | null = null): CanaryBox & { canary: Canary | null } {
  const box = {
    canary,
    read: async () => box.canary,
    write: async (told: Canary) => {
      box.canary = told;
    },
  };
  return box;
}

/** A clock that goes on by a second at every look. */
export function tickingClock(): Clock {
  let now = Date.parse('2026-03-01T10:00:00.000Z');
  return () => {
    now += 1_000;
    return new Date(now).toISOString();
  };
}

/** A new library, or the one of these names. */
export async function library(
  names: Names = freshNames(),
  box: CanaryBox = memoryBox(),
): Promise<Store & { names: Names; box: CanaryBox }> {
  const store = await openStore({ canary: box, names, clock: tickingClock() });
  return Object.assign(store, { names, box });
}

/** The value of a result that must be there. */
export function must<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

export const REPORT = readPlain(
  [
    '1. Overview',
    'Criminal groups depend on “street-level” informants who watch the people of their quarter.',
    '2. Tracking',
    'According to the professor, groups track those who leave without paying, and their families after them.',
    'Sources disagree on how far the reach of a single group goes beyond the states in which it operates.',
  ].join('\n\n'),
  { headings: [{ line: /^\d\. /, level: 2 }] },
);

export const spanOf = ({ text }: CapturedText, words: string): Span => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
};

export const draft = (text: CapturedText, words: string): PassageDraft => {
  const span = spanOf(text, words);
  return { id: newId(), span, selectors: describeSpan(text, span) };
};

export const facts = (change: Partial<CaptureFacts> = {}): CaptureFacts => ({
  address: 'https://reports.example/mexico/tracking',
  titleShown: 'Tracking in Mexico',
  text: REPORT,
  textRules: 'test/1',
  page: { html: '<p>the page</p>', mediaType: 'text/html' },
  metadata: { title: { value: 'Tracking in Mexico', foundIn: 'meta', weight: 0.8 } },
  circumstances: {
    mode: 'selection',
    startedAt: '2026-03-01T09:59:59.000Z',
    endedAt: '2026-03-01T10:00:00.000Z',
  },
  ...change,
});

/** A whole proposal; several with one `visit` are several clips of one load of a page. */
export function proposal(
  words: string | string[],
  change: { visit?: string; capture?: string; facts?: Partial<CaptureFacts> } = {},
): ClipProposal {
  const captured = facts(change.facts);
  const passages = [words].flat().map((one) => draft(captured.text, one));
  const capture = { id: change.capture ?? newId(), state: 'inline', facts: captured } as const;
  return { clip: passages[0]?.id ?? newId(), visit: change.visit ?? newId(), passages, capture };
}

/** Whether the installation's own chain holds from its first link to the head in the ledger. */
export async function chainHolds(store: Store): Promise<boolean> {
  const { evidence, codec } = store.inside;
  const ledger = await evidence.meta.get('ledger');
  if (!ledger || !('head' in ledger)) return false;
  const rows = await evidence.custody
    .where('[chain+seq]')
    .between([ledger.installId, -1], [ledger.installId, Infinity])
    .toArray();
  const entries = await Promise.all(rows.map((row) => codec.open(row.body)));
  return (await verifyChain(entries, ledger.head)).ok;
}

/** What was done, in order, as the chain of custody tells it. */
export async function deeds(store: Store): Promise<string[]> {
  const { evidence, codec } = store.inside;
  const rows = await evidence.custody.toArray();
  const entries = await Promise.all(rows.map((row) => codec.open(row.body)));
  return entries.map((entry) => entry.action);
}
