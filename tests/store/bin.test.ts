import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  acceptClip,
  addEntry,
  addIssue,
  addSearch,
  type BinKind,
  createCase,
  deleteCase,
  deleteEntry,
  deleteIssue,
  deleteSearch,
  openStore,
  placeEntry,
  putBack,
  readBin,
  readBinder,
  readCases,
  readSearches,
  readSource,
  redo,
  renameIssue,
  undo,
  updateCase,
  withdrawClip,
} from '../../lib/store/index.ts';
import { chainHolds, library, must, proposal, tickingClock } from './library.ts';

const label = (text: string) => ({ en: text, es: text, fr: text });
const SEARCH = { day: '2026-01-02', place: 'ecoi', words: 'x', outcome: 'nothing', result: '' } as const;

let store: Awaited<ReturnType<typeof library>>;
let id: string;

beforeEach(async () => {
  store = await library();
  id = must(await createCase(store, { reference: 'MX-1', template: 'general', locale: 'en' }));
});

const lines = async () =>
  (await readBin(store).once()).map(({ kind, name, more, lacks, reference }) =>
    [kind, name?.en, more, reference?.en ?? null, lacks].join(' | '),
  );
const binder = async () => {
  const view = await readBinder(store, id).once();
  if (!view) throw new Error('no binder');
  // Times and versions move on; what is said stays.
  return {
    issues: view.issues.map(({ id: issue, parent, order }) => [issue, parent, order].join()).sort(),
    entries: view.items
      .map(({ entry }) => [entry.id, entry.note, JSON.stringify(entry.placements)].join())
      .sort(),
  };
};
const clipped = async (words: string) => {
  await acceptClip(store, proposal(words));
  const items = (await readBinder(store, id).once())?.items ?? [];
  const found = items.find(({ passage }) => passage.selectors.quote.exact.startsWith(words));
  if (!found) throw new Error('not clipped');
  return found;
};
/** So that what was deleted cannot be reached by undo alone. */
const moveOn = async () => must(await updateCase(store, id, { country: 'MX' }));
const back = async (kind: BinKind, of: string) => must(await putBack(store, kind, of));

describe('the bin', () => {
  it('is empty at first, and what was only changed is not in it', async () => {
    await moveOn();
    expect(await lines()).toEqual([]);
  });

  it('puts an issue back with those below it, and what was filed there', async () => {
    const top = must(await addIssue(store, { case: id, parent: null, label: label('Top') }));
    const below = must(await addIssue(store, { case: id, parent: top, label: label('Below') }));
    const { entry } = await clipped('Criminal groups depend');
    must(await placeEntry(store, entry.id, below));
    const before = await binder();
    must(await deleteIssue(store, top));
    await moveOn();
    expect(await lines()).toEqual(['issue | Top | 1 | MX-1 | ']);
    await back('issue', top);
    expect([await binder(), await lines()]).toEqual([before, []]);
    must(await undo(store));
    expect(await lines()).toEqual(['issue | Top | 1 | MX-1 | ']);
    must(await redo(store));
    expect(await binder()).toEqual(before);
  });

  it('puts an issue whose parent went by another deed on the first level', async () => {
    const top = must(await addIssue(store, { case: id, parent: null, label: label('Top') }));
    const below = must(await addIssue(store, { case: id, parent: top, label: label('Below') }));
    must(await deleteIssue(store, below));
    must(await deleteIssue(store, top));
    expect(await lines()).toEqual(['issue | Top | 0 | MX-1 | ', 'issue | Below | 0 | MX-1 | ']);
    await back('issue', below);
    const view = await readBinder(store, id).once();
    expect(view?.issues.find((one) => one.id === below)?.parent).toBeNull();
    await back('issue', top);
    expect(await lines()).toEqual([]);
  });

  it('puts an entry back with its note, unless the passage stands in the case again', async () => {
    const { entry, passage } = await clipped('Criminal groups depend');
    const before = await binder();
    must(await deleteEntry(store, entry.id));
    expect(await lines()).toEqual([
      expect.stringMatching(/^entry \| Criminal groups depend.* \| 0 \| MX-1 \| $/),
    ]);
    const again = must(await addEntry(store, { case: id, passage: passage.id }));
    expect(await lines()).toEqual([expect.stringMatching(/\| place$/)]);
    expect(await putBack(store, 'entry', entry.id)).toMatchObject({
      ok: false,
      error: { reason: 'invalid' },
    });
    must(await deleteEntry(store, again));
    await back('entry', entry.id);
    expect(await binder()).toEqual(before);
  });

  it('says of what stood in a deleted case that its case is gone, and puts the case back whole', async () => {
    const { entry } = await clipped('Criminal groups depend');
    await clipped('Sources disagree');
    const search = must(await addSearch(store, id, SEARCH));
    must(await deleteEntry(store, entry.id));
    must(await deleteSearch(store, search));
    const before = await binder();
    must(await deleteCase(store, id));
    expect(await lines()).toEqual([
      'case | MX-1 | 0 |  | ',
      'search | ecoi | 0 | MX-1 | case',
      expect.stringMatching(/^entry .* \| MX-1 \| case$/),
    ]);
    expect(await putBack(store, 'entry', entry.id)).toMatchObject({
      ok: false,
      error: { reason: 'not-found' },
    });
    expect(await putBack(store, 'search', search)).toMatchObject({
      ok: false,
      error: { reason: 'not-found' },
    });
    await back('case', id);
    expect(await binder()).toEqual(before);
    await back('search', search);
    expect((await readSearches(store, id).once()).map((one) => one.id)).toEqual([search]);
  });

  it('puts back a case whose making was undone, with what was made with it', async () => {
    const other = must(await createCase(store, { reference: 'GT-2', template: 'us-asylum', locale: 'en' }));
    const before = (await readBinder(store, other).once())?.issues.length;
    must(await undo(store));
    await moveOn();
    expect(await lines()).toEqual(['case | GT-2 | 0 |  | ']);
    await back('case', other);
    expect((await readCases(store).once()).map(({ reference }) => reference)).toEqual(['MX-1', 'GT-2']);
    expect((await readBinder(store, other).once())?.issues.length).toBe(before);
  });

  it.each(['withdrawn', 'undone'])(
    'puts back a clip that was %s, with its entry and its source',
    async (how) => {
      const { passage, source } = await clipped('Criminal groups depend');
      const before = await binder();
      const { evidence } = store.inside;
      const clip = (await evidence.passages.get(passage.id))?.clip ?? '';
      must(how === 'undone' ? await undo(store) : await withdrawClip(store, clip));
      await moveOn();
      expect(await lines()).toEqual([
        expect.stringMatching(/^clip \| Criminal groups depend.* \| 0 \| {2}\| $/),
      ]);
      await back('clip', clip);
      expect([await binder(), await lines()]).toEqual([before, []]);
      expect((await readSource(store, source.id).once())?.passages).toHaveLength(1);
      await chainHolds(store);
    },
  );

  it('opens again whole after all of this', async () => {
    const issue = must(await addIssue(store, { case: id, parent: null, label: label('Own') }));
    must(await deleteIssue(store, issue));
    await back('issue', issue);
    must(await renameIssue(store, issue, label('Mine')));
    const again = await openStore({ canary: store.box, names: store.names, clock: tickingClock() });
    expect(again.health).toEqual({ state: 'ready' });
    expect(await putBack(store, 'issue', issue)).toMatchObject({ ok: false, error: { reason: 'not-found' } });
  });
});
