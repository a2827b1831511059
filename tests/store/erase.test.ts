import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  acceptClip,
  addIssue,
  addSearch,
  type Chosen,
  type Codec,
  clipFromReader,
  createCase,
  deleteCase,
  deleteEntry,
  deleteIssue,
  erase,
  keepPage,
  openStore,
  placeEntry,
  plainCodec,
  readBin,
  readBinder,
  readErasure,
  readSource,
  undo,
  withdrawClip,
} from '../../lib/store/index.ts';
import { chainHolds, facts, library, must, proposal, REPORT, spanOf, tickingClock } from './library.ts';
import { wholeness } from './wholeness.ts';

const label = (text: string) => ({ en: text, es: text, fr: text });
const SEARCH = { day: '2026-01-02', place: 'ecoi', words: 'x', outcome: 'nothing', result: '' } as const;

let store: Awaited<ReturnType<typeof library>>;
let id: string;

beforeEach(async () => {
  store = await library();
  id = must(await createCase(store, { reference: 'MX-1', template: 'general', locale: 'en' }));
});

const rows = (table: 'captures' | 'texts' | 'blobs' | 'passages' | 'sources' | 'entries' | 'issues') =>
  store.inside.evidence.table(table).count();
const clipped = async (...said: Parameters<typeof proposal>) => {
  const made = proposal(...said);
  await acceptClip(store, made);
  const row = await store.inside.evidence.passages.get(made.clip);
  if (!row) throw new Error('not clipped');
  return row;
};
const entryOf = async (passage: string) => {
  const row = await store.inside.evidence.entries.where('passage').equals(passage).first();
  if (!row) throw new Error('no entry');
  return row;
};
const erased = async (chosen: Chosen) => must(await erase(store, chosen, await readErasure(store, chosen)));
/** Without what is none. */
const some = (counts: Record<string, number>) =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
const opensWhole = async () => {
  const again = await openStore({ canary: store.box, names: store.names, clock: tickingClock() });
  expect(again.health).toEqual({ state: 'ready' });
  expect(await wholeness(again)).toEqual([]);
};

describe('emptying the bin', () => {
  it('takes a withdrawn clip with all that hung on it alone, and says so before', async () => {
    const passage = await clipped('Criminal groups depend');
    must(await withdrawClip(store, passage.clip));
    const told = await readErasure(store, 'all');
    expect(some(told.counts)).toEqual({ entries: 1, passages: 1, captures: 1, sources: 1 });
    expect(await erase(store, 'all', told)).toEqual({ ok: true, value: told });
    for (const table of ['captures', 'texts', 'blobs', 'passages', 'sources', 'entries'] as const)
      expect([table, await rows(table)]).toEqual([table, 0]);
    expect(await readBin(store).once()).toEqual([]);
    await opensWhole();
  });

  it('leaves a link for each fact, with its id and its hash, in a chain that holds', async () => {
    const passage = await clipped('Criminal groups depend');
    must(await withdrawClip(store, passage.clip));
    const before = await store.inside.evidence.custody.toArray();
    await erased('all');
    const after = await store.inside.evidence.custody.toArray();
    expect(after.slice(0, before.length)).toEqual(before);
    const links = await Promise.all(after.map(({ body }) => store.inside.codec.open(body)));
    const of = (action: string) =>
      links.filter((link) => link.action === action).map(({ subject, object }) => [subject, object]);
    expect(of('erased')).toEqual([...of('clipped'), ...of('captured')]);
    expect(JSON.stringify(links)).not.toContain('Criminal');
    expect(await chainHolds(store)).toBe(true);
  });

  it('leaves the capture to its other passages, and the source to its other captures', async () => {
    const visit = '01890000-0000-7000-8000-000000000001';
    const one = await clipped('Criminal groups depend', { visit });
    const other = await clipped('Sources disagree', { visit });
    expect(other.capture).toBe(one.capture);
    const third = await clipped('their families', {
      facts: { page: { html: '<p>b</p>', mediaType: 'text/html' } },
    });
    must(await withdrawClip(store, one.clip));
    must(await withdrawClip(store, third.clip));
    expect(some((await erased('all')).counts)).toEqual({ entries: 2, passages: 2, captures: 1 });
    expect(await store.inside.evidence.captures.toCollection().primaryKeys()).toEqual([one.capture]);
    expect(await rows('blobs')).toBe(1);
    expect((await readSource(store, one.source).once())?.passages).toHaveLength(1);
    await opensWhole();
  });

  it('leaves bytes that another capture is made of too', async () => {
    const one = await clipped('Criminal groups depend');
    await clipped('Sources disagree');
    must(await withdrawClip(store, one.clip));
    await erased('all');
    expect([await rows('captures'), await rows('blobs')]).toEqual([1, 1]);
    await opensWhole();
  });

  it('leaves a page that was kept whole, whatever was clipped from it', async () => {
    const circumstances = { ...facts().circumstances, mode: 'page' as const };
    const capture = must(await keepPage(store, facts({ circumstances })));
    const span = spanOf(REPORT, 'Criminal groups depend');
    const { clip } = must(await clipFromReader(store, { capture, span }));
    const other = await clipped('Sources disagree');
    must(await withdrawClip(store, clip));
    expect(some((await erased({ kind: 'clip', id: clip })).counts)).toEqual({ entries: 1, passages: 1 });
    expect((await readSource(store, other.source).once())?.captures).toHaveLength(2);
    await opensWhole();
  });

  it('takes a case with its outline and binder, and leaves the passages to the library', async () => {
    const other = must(await createCase(store, { reference: 'GT-2', template: 'general', locale: 'en' }));
    const passage = await clipped('Criminal groups depend');
    must(await addSearch(store, other, SEARCH));
    must(await deleteCase(store, other));
    const told = await erased({ kind: 'case', id: other });
    expect(told.counts).toMatchObject({ cases: 1, entries: 1, searches: 1, passages: 0, captures: 0 });
    expect(await store.inside.evidence.cases.toCollection().primaryKeys()).toEqual([id]);
    expect(await store.inside.evidence.issues.where('case').equals(other).count()).toBe(0);
    expect(await store.inside.evidence.passages.get(passage.id)).toBeTruthy();
    await opensWhole();
  });

  it('takes one thing and leaves the rest of the bin', async () => {
    const top = must(await addIssue(store, { case: id, parent: null, label: label('Top') }));
    const below = must(await addIssue(store, { case: id, parent: top, label: label('Below') }));
    const else_ = must(await addIssue(store, { case: id, parent: null, label: label('Else') }));
    const passage = await clipped('Criminal groups depend');
    must(await placeEntry(store, (await entryOf(passage.id)).id, below));
    must(await deleteIssue(store, below));
    must(await deleteIssue(store, top));
    must(await deleteIssue(store, else_));
    // What was below it and was deleted before it goes along.
    expect(some((await erased({ kind: 'issue', id: top })).counts)).toEqual({ issues: 2 });
    expect((await readBin(store).once()).map((item) => item.name?.en)).toEqual(['Else']);
    expect((await entryOf(passage.id)).placements).toEqual([]);
    await opensWhole();
  });

  it('leaves a withdrawn passage of which an entry stands, and says that it stays', async () => {
    const passage = await clipped('Criminal groups depend');
    must(await withdrawClip(store, passage.clip));
    // As an archive brings it, in which the entry was changed later.
    const { deletedAt: _, ...entry } = await entryOf(passage.id);
    await store.inside.evidence.entries.put(entry);
    expect(await readErasure(store, 'all')).toMatchObject({ held: 1, counts: { passages: 0, sources: 0 } });
    expect(await erase(store, 'all', await readErasure(store, 'all'))).toMatchObject({
      ok: false,
      error: { reason: 'not-found' },
    });
  });

  it('leaves an issue under which another stands', async () => {
    const top = must(await addIssue(store, { case: id, parent: null, label: label('Top') }));
    const mid = must(await addIssue(store, { case: id, parent: top, label: label('Mid') }));
    const below = must(await addIssue(store, { case: id, parent: mid, label: label('Below') }));
    must(await deleteIssue(store, top));
    // As an archive brings it, in which the issue was renamed later.
    await store.inside.evidence.issues
      .where('id')
      .equals(below)
      .modify((row) => {
        delete row.deletedAt;
      });
    expect(await readErasure(store, 'all')).toMatchObject({ held: 2, counts: { issues: 0 } });
  });

  it('takes nothing that another window puts back at that moment', async () => {
    const issue = must(await addIssue(store, { case: id, parent: null, label: label('Own') }));
    must(await deleteIssue(store, issue));
    let meanwhile: (() => Promise<unknown>) | null = null;
    const codec: Codec = {
      ...plainCodec,
      open: async (sealed) => {
        const act = meanwhile;
        meanwhile = null;
        await act?.();
        return plainCodec.open(sealed);
      },
    };
    const other = await openStore({ canary: store.box, names: store.names, codec, clock: tickingClock() });
    const told = await readErasure(other, 'all');
    meanwhile = () => undo(store);
    expect(await erase(other, 'all', told)).toEqual({ ok: false, error: { reason: 'moved-on' } });
    expect((await store.inside.evidence.issues.get(issue))?.deletedAt).toBeUndefined();
    await opensWhole();
  });

  it('is refused when another window changed what would go', async () => {
    const passage = await clipped('Criminal groups depend');
    must(await withdrawClip(store, passage.clip));
    const told = await readErasure(store, 'all');
    const more = await clipped('Sources disagree');
    must(await deleteEntry(store, (await entryOf(more.id)).id));
    expect(await erase(store, 'all', told)).toEqual({ ok: false, error: { reason: 'moved-on' } });
    expect(await rows('passages')).toBe(2);
  });

  it('is all or nothing', async () => {
    const passage = await clipped('Criminal groups depend');
    must(await withdrawClip(store, passage.clip));
    const told = await readErasure(store, 'all');
    const { evidence } = store.inside;
    const before = await Promise.all(evidence.tables.map((table) => table.toArray()));
    const stop = () => {
      throw new Error('cut off');
    };
    evidence.blobs.hook('deleting', stop);
    expect(await erase(store, 'all', told)).toMatchObject({ ok: false, error: { reason: 'failed' } });
    evidence.blobs.hook('deleting').unsubscribe(stop);
    expect(await Promise.all(evidence.tables.map((table) => table.toArray()))).toEqual(before);
    must(await erase(store, 'all', told));
    await opensWhole();
  });

  it('is seen by a binder that is open, also of an entry that it never heard was deleted', async () => {
    const passage = await clipped('Criminal groups depend');
    await clipped('Sources disagree');
    const binder = readBinder(store, id);
    expect((await binder.once())?.items).toHaveLength(2);
    must(await deleteEntry(store, (await entryOf(passage.id)).id));
    await erased('all');
    expect((await binder.once())?.items).toHaveLength(1);
  });

  it('may clip the same words of the same page again', async () => {
    const again = proposal('Criminal groups depend');
    await acceptClip(store, again);
    must(await withdrawClip(store, again.clip));
    await erased('all');
    expect(await acceptClip(store, again)).toMatchObject({ state: 'saved' });
    await opensWhole();
  });
});
