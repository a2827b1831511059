import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Span } from '../../lib/model/index.ts';
import {
  acceptClip,
  addSearch,
  archiveCase,
  copyCase,
  copyEntriesToCase,
  createCase,
  decideDisclosures,
  deleteEntries,
  deleteSearch,
  moveExhibit,
  placeEntries,
  placeEntry,
  readActiveCase,
  readArchive,
  readBinder,
  readCases,
  readIssues,
  readSearches,
  tagEntries,
  undo,
  updateCase,
  updateEntries,
  updateEntry,
  updateExhibit,
  updateIssue,
  updateSearch,
  writeArchive,
} from '../../lib/store/index.ts';
import { library, must, proposal } from './library.ts';

const SENTENCES = ['Criminal groups depend', 'According to the professor', 'Sources disagree'];

let store: Awaited<ReturnType<typeof library>>;
let id: string;

beforeEach(async () => {
  store = await library();
  id = must(await createCase(store, { reference: 'MX-1', template: 'general', locale: 'en' }));
  for (const words of SENTENCES) await acceptClip(store, proposal(words));
});

const binder = async (of = id) => {
  const view = await readBinder(store, of).once();
  if (!view) throw new Error('no such case');
  return view;
};
const entryIds = async () => (await binder()).items.map(({ entry }) => entry.id);
const undoOnce = async () => must(await undo(store));

describe('a case', () => {
  it('carries role, country, client and hearing, and lets go of what is taken back', async () => {
    must(
      await updateCase(store, id, { role: 'expert', country: 'MX', client: 'Orchid', hearing: '2027-03-04' }),
    );
    expect((await binder()).case).toMatchObject({ role: 'expert', client: 'Orchid', hearing: '2027-03-04' });
    must(await updateCase(store, id, { client: null, hearing: null }));
    expect(Object.keys((await binder()).case)).not.toContain('client');
    await undoOnce();
    expect((await binder()).case.client).toBe('Orchid');
  });

  it.each(['2027-02-30', '4 March', '2027-3-4'])('is heard on no day like %s', async (hearing) => {
    expect(await updateCase(store, id, { hearing })).toMatchObject({
      ok: false,
      error: { reason: 'invalid' },
    });
  });

  it('is put away and is no longer clipped into, and comes back by undo', async () => {
    must(await archiveCase(store, id, true));
    expect((await readCases(store).once())[0]?.archivedAt).toBeDefined();
    expect(await readActiveCase(store).once()).toBeNull();
    await undoOnce();
    expect((await readActiveCase(store).once())?.id).toBe(id);
  });

  it('is a model for another: outline and forum go along, client and propositions stay', async () => {
    must(await updateCase(store, id, { client: 'Orchid', hearing: '2027-03-04', country: 'MX' }));
    const issue = (await readIssues(store, id).once())[0];
    must(await updateIssue(store, issue?.id ?? '', { proposition: 'They would find her.' }));
    const copy = must(await copyCase(store, id, { reference: 'MX-2', hearing: '2027-06-01' }));
    const view = await binder(copy);
    expect(view.case).toMatchObject({ reference: 'MX-2', country: 'MX' });
    expect(view.case).not.toMatchObject({ client: 'Orchid' });
    expect(view.case.hearing).toBe('2027-06-01');
    expect(view.items).toEqual([]);
    const labels = async (of: string) =>
      (await readIssues(store, of).once()).map(({ label, order }) => label.en + order).sort();
    expect(await labels(copy)).toEqual(await labels(id));
    expect(view.issues.some(({ proposition }) => proposition !== undefined)).toBe(false);
    const parents = new Set(view.issues.map((one) => one.id));
    expect(view.issues.every(({ parent }) => parent === null || parents.has(parent))).toBe(true);
  });
});

describe('entries', () => {
  it('are changed, filed and taken out many at once, each in one step', async () => {
    const ids = await entryIds();
    const issue = (await binder()).issues[0]?.id ?? '';
    must(await updateEntries(store, ids, { stance: 'supports', tags: ['extortion'] }));
    must(await placeEntries(store, ids, issue));
    const all = (await binder()).items.map(({ entry }) => entry);
    expect(
      all.every(({ stance, tags, placements }) => stance && tags?.length === 1 && placements.length),
    ).toBe(true);
    must(await deleteEntries(store, ids));
    expect((await binder()).items).toEqual([]);
    await undoOnce();
    expect((await binder()).items).toHaveLength(3);
    await undoOnce();
    await undoOnce();
    expect((await binder()).items.every(({ entry }) => entry.stance === null && !entry.tags)).toBe(true);
  });

  it('are filed after those that stand there, in the order given', async () => {
    const [one = '', two = '', three = ''] = await entryIds();
    const issue = (await binder()).issues[0]?.id ?? '';
    must(await placeEntry(store, two, issue));
    must(await placeEntries(store, [three, two, one], issue));
    const placed = (await binder()).items.map(({ entry }) => entry);
    const inOrder = placed.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
    expect(inOrder.map((entry) => entry.id)).toEqual([two, three, one]);
    function orderOf({ placements }: (typeof placed)[number]): string {
      return placements[0]?.order ?? '';
    }
  });

  it('are given a tag more or less in one step, and keep the others they have', async () => {
    const [one = '', two = '', three = ''] = await entryIds();
    const tags = async () => {
      const all = new Map((await binder()).items.map(({ entry }) => [entry.id, entry.tags]));
      return [one, two, three].map((entry) => all.get(entry));
    };
    must(await updateEntries(store, [one], { tags: ['tracking'] }));
    must(await tagEntries(store, [one, two], { add: 'extortion' }));
    expect(await tags()).toEqual([['tracking', 'extortion'], ['extortion'], undefined]);
    must(await tagEntries(store, [one, two], { remove: 'extortion' }));
    expect(await tags()).toEqual([['tracking'], undefined, undefined]);
    await undoOnce();
    expect(await tags()).toEqual([['tracking', 'extortion'], ['extortion'], undefined]);
  });

  it('lose their cite-check by a change of what is printed, and by no other', async () => {
    const [first = ''] = await entryIds();
    const citeCheck = { by: 'A. R.', at: '2026-11-22T10:00:00.000Z', citation: 'IRB' };
    const check = async () => (await binder()).items.find(({ entry }) => entry.id === first)?.entry.citeCheck;
    must(await updateEntry(store, first, { citeCheck }));
    must(await updateEntry(store, first, { note: 'Ask.', stance: 'mixed' }));
    expect(await check()).toEqual(citeCheck);
    must(await updateEntry(store, first, { emphasis: [{ start: 0, end: 8 }] }));
    expect(await check()).toBeUndefined();
  });

  it('keep what was decided on persons until what is printed changes, and take it back by undo', async () => {
    const [one = '', two = ''] = await entryIds();
    const decided = async () =>
      (await binder()).items
        .filter(({ entry }) => entry.id === one || entry.id === two)
        .map(({ entry }) => entry.disclosure?.choice);
    const keep = { choice: 'keep' as const, of: ['minor: boy, 14'] };
    const leave = { choice: 'leave-out' as const, of: [] };
    must(
      await decideDisclosures(store, [
        { entry: one, disclosure: keep },
        { entry: two, disclosure: leave },
      ]),
    );
    must(await updateEntry(store, one, { note: 'Ask.', stance: 'mixed', tags: ['x'] }));
    expect(await decided()).toEqual(['keep', 'leave-out']);
    must(await updateEntries(store, [one, two], { parenthetical: 'Reporting that' }));
    expect(await decided()).toEqual([undefined, undefined]);
    await undoOnce();
    expect(await decided()).toEqual(['keep', 'leave-out']);
    const other = must(await createCase(store, { reference: 'MX-2', template: 'general', locale: 'en' }));
    must(await copyEntriesToCase(store, [one], other));
    expect((await binder(other)).items[0]?.entry.disclosure).toBeUndefined();
    must(await decideDisclosures(store, [{ entry: one, disclosure: null }]));
    expect(await decided()).toEqual([undefined, 'leave-out']);
  });

  it('refuse alterations and emphasis that overlap or are outside the passage', async () => {
    const [first = ''] = await entryIds();
    const { length: end = 0 } = (await binder()).items[0]?.passage.selectors.quote.exact ?? '';
    const cut = (...spans: Span[]) => ({
      alterations: spans.map((span) => ({ span, put: 'ellipsis' as const })),
    });
    const [over, half] = [cut({ start: 0, end: end + 1 }), cut({ start: 0.5, end: 2 })];
    const twice = cut({ start: 0, end: 5 }, { start: 3, end: 5 });
    for (const change of [over, half, twice, { emphasis: [{ start: 2, end: end + 1 }] }])
      expect(await updateEntry(store, first, change)).toMatchObject({ error: { reason: 'invalid' } });
    must(await updateEntry(store, first, { ...cut({ start: 0, end }), emphasis: [{ start: 2, end }] }));
  });

  it('go into another case with their quotation, and leave what was thought of them', async () => {
    const [first = ''] = await entryIds();
    const emphasis = [{ start: 0, end: 8 }];
    must(await updateEntry(store, first, { stance: 'adverse', note: 'For us only.', tags: ['a'], emphasis }));
    const to = must(await createCase(store, { reference: 'MX-2', template: 'general', locale: 'en' }));
    must(await copyEntriesToCase(store, [first], to));
    expect((await binder(to)).items.map(({ entry }) => entry)).toMatchObject([
      { stance: null, note: '', emphasis },
    ]);
    expect((await binder(to)).items[0]?.entry.tags).toBeUndefined();
    expect((await binder()).items).toHaveLength(3);
  });
});

describe('exhibits and searches', () => {
  const search = {
    day: '2026-11-22',
    place: 'ecoi.net',
    words: 'extortion informants',
    outcome: 'nothing' as const,
    result: '',
  };

  it('are told of, arranged, and put back', async () => {
    must(await updateExhibit(store, id, 'a.org/1', { scope: 'excerpt', pages: 4 }));
    must(await updateExhibit(store, id, 'a.org/1', { filedBy: 'DHS' }));
    must(
      await moveExhibit(store, id, 'c.org/3', {
        before: 'a.org/1',
        homes: ['a.org/1', 'b.org/2', 'c.org/3'],
      }),
    );
    const shown = async () =>
      (await binder()).exhibits?.toSorted((a, b) => (a.order < b.order ? -1 : 1)).map(({ home }) => home);
    expect(await shown()).toEqual(['c.org/3', 'a.org/1', 'b.org/2']);
    expect((await binder()).case.arrangement).toBe('own');
    must(await moveExhibit(store, id, 'c.org/3', { before: null, homes: ['c.org/3', 'a.org/1', 'b.org/2'] }));
    expect(await shown()).toEqual(['a.org/1', 'b.org/2', 'c.org/3']);
    expect((await binder()).exhibits?.find(({ home }) => home === 'a.org/1')).toMatchObject({
      scope: 'excerpt',
      pages: 4,
      filedBy: 'DHS',
    });
    must(
      await moveExhibit(store, id, 'c.org/3', {
        before: 'b.org/2',
        homes: ['a.org/1', 'b.org/2', 'c.org/3'],
      }),
    );
    expect(await shown()).toEqual(['a.org/1', 'c.org/3', 'b.org/2']);
    await undoOnce();
    await undoOnce();
    expect(await shown()).toEqual(['c.org/3', 'a.org/1', 'b.org/2']);
  });

  it('are noted, changed and deleted, the latest first', async () => {
    const first = must(await addSearch(store, id, search));
    const second = must(await addSearch(store, id, { ...search, day: '2026-11-23' }));
    must(await updateSearch(store, first, { ...search, result: 'No such report.' }));
    const places = async () => (await readSearches(store, id).once()).map((one) => one.id);
    expect(await places()).toEqual([second, first]);
    must(await deleteSearch(store, second));
    expect(await places()).toEqual([first]);
    await undoOnce();
    expect(await places()).toEqual([second, first]);
  });

  it('go with the case into another library, whole', async () => {
    const [one = '', other = ''] = await entryIds();
    must(await updateCase(store, id, { role: 'expert', country: 'MX', client: 'Orchid', daysBefore: 15 }));
    must(
      await updateEntry(store, one, {
        alterations: [{ span: { start: 0, end: 8 }, put: 'words', words: 'Gangs' }],
        emphasis: [{ start: 9, end: 12 }],
        translation: { text: 'Bandas', language: 'es', translator: 'A. R.', competence: '', date: '' },
        citeCheck: { by: 'A. R.', at: '2026-11-22T10:00:00.000Z', citation: 'IRB' },
        answers: [other],
        tags: ['extortion'],
      }),
    );
    must(
      await decideDisclosures(store, [{ entry: one, disclosure: { choice: 'keep', of: ['post: x.com'] } }]),
    );
    const passage = (await binder()).items[0]?.passage.id ?? '';
    must(
      await updateIssue(store, (await binder()).issues[0]?.id ?? '', { proposition: 'P', dismiss: passage }),
    );
    must(await updateExhibit(store, id, 'a.org/1', { scope: 'excerpt', pages: 4 }));
    must(await addSearch(store, id, { ...search, address: 'https://www.ecoi.net/' }));
    const there = await library();
    must(await readArchive(there, await writeArchive(store)));
    const view = await readBinder(there, id).once();
    const sorted = (all: { id: string }[] = []) => all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const here = await binder();
    expect(view?.case).toEqual(here.case);
    expect(sorted(view?.items.map(({ entry }) => entry))).toEqual(
      sorted(here.items.map(({ entry }) => entry)),
    );
    expect(sorted(view?.issues)).toEqual(sorted(here.issues));
    expect(view?.exhibits).toEqual(here.exhibits);
    expect(await readSearches(there, id).once()).toEqual(await readSearches(store, id).once());
  });
});
