import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  acceptClip,
  byOrder,
  createCase,
  moveEntriesToCase,
  readBinder,
  redo,
  undo,
  updateEntries,
  updateEntry,
} from '../../lib/store/index.ts';
import { library, must, proposal } from './library.ts';

const SENTENCES = ['Criminal groups depend', 'According to the professor', 'Sources disagree'];

let store: Awaited<ReturnType<typeof library>>;
let here: string;
let entries: string[];

const itemsOf = async (id: string) =>
  ((await readBinder(store, id).once())?.items ?? []).toSorted((a, b) => byOrder(a.entry, b.entry));
const stances = async () => (await itemsOf(here)).map(({ entry }) => entry.stance);

beforeEach(async () => {
  store = await library();
  here = must(await createCase(store, { reference: 'MX-1', template: 'general', locale: 'en' }));
  for (const words of SENTENCES) await acceptClip(store, proposal(words));
  entries = (await itemsOf(here)).map(({ entry }) => entry.id);
});

describe('a step on many rows', () => {
  it('is put back whole and done again whole, and an open binder sees both', async () => {
    const seen: (string | null)[][] = [];
    const end = readBinder(store, here).subscribe((view) =>
      seen.push((view?.items ?? []).map(({ entry }) => entry.stance)),
    );
    must(await updateEntries(store, entries, { stance: 'adverse' }));
    must(await undo(store));
    expect(await stances()).toEqual([null, null, null]);
    must(await redo(store));
    expect(await stances()).toEqual(['adverse', 'adverse', 'adverse']);
    await expect.poll(() => seen.at(-1)).toEqual(['adverse', 'adverse', 'adverse']);
    must(await undo(store));
    await expect.poll(() => seen.at(-1)).toEqual([null, null, null]);
    end();
  });

  it('is left as it is, all of it, where the last of its rows was written since', async () => {
    must(await updateEntries(store, entries, { stance: 'adverse' }));
    must(await updateEntry(store, entries[2] as string, { stance: 'mixed' }));
    // As an archive does that brings a newer row: without a step of its own.
    await store.inside.evidence.changes
      .orderBy('seq')
      .last()
      .then((last) => store.inside.evidence.changes.delete(last?.seq as number));
    expect(await undo(store)).toEqual({ ok: false, error: { reason: 'moved-on' } });
    expect(await stances()).toEqual(['adverse', 'adverse', 'mixed']);
  });

  it('brings many to another case in their order, after what stands there, and back', async () => {
    const there = must(await createCase(store, { reference: 'MX-2', template: 'general', locale: 'en' }));
    await acceptClip(store, proposal('their families'));
    const [stands] = await itemsOf(there);
    must(await moveEntriesToCase(store, entries, there));
    expect((await itemsOf(there)).map(({ entry }) => entry.id)).toEqual([stands?.entry.id, ...entries]);
    expect(await itemsOf(here)).toEqual([]);
    must(await undo(store));
    expect((await itemsOf(here)).map(({ entry }) => entry.id)).toEqual(entries);
    expect(await itemsOf(there)).toHaveLength(1);
  });
});
