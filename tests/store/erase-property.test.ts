import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newId } from '../../lib/model/index.ts';
import {
  acceptClip,
  addEntry,
  addIssue,
  addSearch,
  createCase,
  deleteCase,
  deleteEntry,
  deleteIssue,
  deleteSearch,
  erase,
  importSource,
  keepSightings,
  mergeSources,
  moveIssue,
  openStore,
  placeEntry,
  putBack,
  readArchive,
  readBin,
  readErasure,
  redo,
  type Store,
  setActiveCase,
  splitSource,
  undo,
  updateEntry,
  withdrawClip,
  writeArchive,
} from '../../lib/store/index.ts';
import { library, proposal, tickingClock } from './library.ts';
import { HERE, THERE } from './two-sources.ts';
import { wholeness } from './wholeness.ts';

const WORDS = ['Criminal groups depend', 'According to the professor', 'Sources disagree', 'their families'];
const PLACES = [HERE, THERE, 'https://third.example/a'];
const VISITS = ['1', '2', '3'].map((one) => `01890000-0000-7000-8000-00000000000${one}`);
const label = (text: string) => ({ en: text, es: text, fr: text });
const SEARCH = { day: '2026-01-02', place: 'ecoi', words: 'x', outcome: 'nothing', result: '' } as const;

/** One deed of a user; `at` chooses what it is done to. Refusals are part of life. */
type Deed = (store: Store, at: number, kept: { archive: Blob | null }) => Promise<unknown>;

const idsOf = (store: Store, table: 'cases' | 'issues' | 'entries' | 'searches' | 'sources') =>
  store.inside.evidence.table(table).toCollection().primaryKeys() as Promise<string[]>;
const pick = <T>(all: readonly T[], at: number): T => all[at % all.length] as T;
const chosen = async (store: Store, table: Parameters<typeof idsOf>[1], at: number) =>
  pick(await idsOf(store, table), at) ?? '';

const DEEDS: Record<string, Deed> = {
  clip: (store, at) =>
    acceptClip(
      store,
      proposal(pick(WORDS, at), {
        visit: pick(VISITS, at >> 2),
        facts: {
          address: pick(PLACES, at >> 2),
          page: { html: `<p>${at % 2}</p>`, mediaType: 'text/html' },
          metadata: { title: { value: `Title ${at % 3}`, foundIn: 'meta', weight: 0.8 } },
        },
      }),
    ),
  withdraw: async (store, at) => {
    const rows = await store.inside.evidence.passages.toArray();
    return withdrawClip(store, pick(rows, at)?.clip ?? '');
  },
  see: async (store, at) => {
    const row = pick(await store.inside.evidence.passages.toArray(), at);
    const state = at % 2 ? 'gone' : 'moved';
    return row && keepSightings(store, pick(PLACES, at), [{ passage: row.id, state }]);
  },
  newCase: (store, at) => createCase(store, { reference: `C-${at}`, template: 'general', locale: 'en' }),
  dropCase: async (store, at) => deleteCase(store, await chosen(store, 'cases', at)),
  choose: async (store, at) => setActiveCase(store, await chosen(store, 'cases', at)),
  newIssue: async (store, at) => {
    const issue = pick(await store.inside.evidence.issues.toArray(), at);
    const parent = at % 3 === 0 ? null : (issue?.id ?? null);
    return addIssue(store, { case: issue?.case ?? '', parent, label: label(`I-${at}`) });
  },
  moveIssue: async (store, at) => {
    const parent = await chosen(store, 'issues', at * 7);
    return moveIssue(store, await chosen(store, 'issues', at), { parent, before: null });
  },
  dropIssue: async (store, at) => deleteIssue(store, await chosen(store, 'issues', at)),
  enter: async (store, at) => {
    const passage = pick(await store.inside.evidence.passages.toArray(), at)?.id ?? '';
    return addEntry(store, { case: await chosen(store, 'cases', at >> 1), passage });
  },
  file: async (store, at) => {
    const entry = pick(await store.inside.evidence.entries.toArray(), at);
    const issues = await store.inside.evidence.issues
      .where('case')
      .equals(entry?.case ?? '')
      .primaryKeys();
    return placeEntry(store, entry?.id ?? '', pick(issues, at) ?? '');
  },
  answer: async (store, at) => {
    const entry = pick(await store.inside.evidence.entries.toArray(), at);
    const others = await store.inside.evidence.entries
      .where('case')
      .equals(entry?.case ?? '')
      .primaryKeys();
    return updateEntry(store, entry?.id ?? '', { answers: others.filter((one) => one !== entry?.id) });
  },
  dropEntry: async (store, at) => deleteEntry(store, await chosen(store, 'entries', at)),
  search: async (store, at) => addSearch(store, await chosen(store, 'cases', at), SEARCH),
  dropSearch: async (store, at) => deleteSearch(store, await chosen(store, 'searches', at)),
  join: async (store, at) =>
    mergeSources(store, await chosen(store, 'sources', at), await chosen(store, 'sources', at + 1)),
  part: async (store, at) => {
    const capture = pick(await store.inside.evidence.captures.toArray(), at);
    return splitSource(store, capture?.source ?? '', [capture?.id ?? '']);
  },
  import: (store, at) =>
    importSource(
      store,
      {
        at: { by: 'line', at: 1 },
        metadata: { title: { value: `Listed ${at % 2}`, foundIn: 'imported', weight: 0.5 } },
        addresses: [pick(PLACES, at)],
        passages: [
          {
            words: pick(WORDS, at),
            prefix: '',
            suffix: '',
            note: '',
            tags: [],
            pageLabel: null,
            at: { by: 'line', at: 1 },
            marked: null,
          },
        ],
      },
      { file: 'list.json', at: '2026-03-01T09:00:00.000Z', case: null, step: newId() },
    ),
  undo: (store) => undo(store),
  redo: (store) => redo(store),
  back: async (store, at) => {
    const item = pick(await readBin(store).once(), at);
    return item && putBack(store, item.kind, item.id);
  },
  save: async (store, _, kept) => {
    kept.archive = await writeArchive(store);
  },
  restore: async (store, _, kept) => {
    if (kept.archive) expect(await readArchive(store, kept.archive)).toMatchObject({ ok: true });
  },
  eraseOne: async (store, at) => {
    const item = pick(await readBin(store).once(), at);
    if (!item) return;
    const told = await readErasure(store, item);
    const done = await erase(store, item, told);
    if (!done.ok) expect([done.error.reason, told.held > 0]).toEqual(['not-found', true]);
    expect(await wholeness(store)).toEqual([]);
  },
  eraseAll: async (store) => {
    const told = await readErasure(store, 'all');
    const done = await erase(store, 'all', told);
    if (!done.ok) expect(done.error.reason).toBe('not-found');
    expect(await readBin(store).once()).toHaveLength(told.held);
    expect(await wholeness(store)).toEqual([]);
  },
};

const deed = fc.tuple(
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('clip', 'withdraw', 'undo', 'eraseOne', 'eraseAll') },
    { weight: 5, arbitrary: fc.constantFrom(...Object.keys(DEEDS)) },
  ),
  fc.nat(40),
);

const RUNS = Number(process.env.ERASE_RUNS ?? 8);

describe('whatever is done, erased, undone and brought back', () => {
  it('leaves a library whole, its chain unbroken, and an undo line that can be walked', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 8, maxLength: 40 }), async (deeds) => {
        const store = await library();
        const kept = { archive: null };
        for (const name of ['newCase', 'clip']) await DEEDS[name]?.(store, 1, kept);
        for (const [name, at] of deeds) await DEEDS[name]?.(store, at, kept);
        await DEEDS.eraseAll?.(store, 0, kept);
        for (const walk of [undo, redo])
          for (let steps = 0; ; steps++) {
            const done = await walk(store);
            if (!done.ok && done.error.reason === 'nothing-to-undo') break;
            if (!done.ok) expect(done.error.reason).toBe('moved-on');
            expect(steps).toBeLessThan(200);
          }
        expect(await wholeness(store)).toEqual([]);
        const again = await openStore({ canary: store.box, names: store.names, clock: tickingClock() });
        expect(again.health).toEqual({ state: 'ready' });
        expect(await readArchive(await library(), await writeArchive(store))).toMatchObject({ ok: true });
      }),
      { numRuns: RUNS },
    );
  }, 300_000);
});
