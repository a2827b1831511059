import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  acceptClip,
  addEntry,
  addIssue,
  type Chosen,
  createCase,
  deleteEntry,
  deleteIssue,
  erase,
  openStore,
  placeEntry,
  readErasure,
  readUndo,
  redo,
  undo,
  updateCase,
  updateEntries,
  updateEntry,
  withdrawClip,
} from '../../lib/store/index.ts';
import { deeds, library, must, proposal, tickingClock } from './library.ts';
import { wholeness } from './wholeness.ts';

const label = (text: string) => ({ en: text, es: text, fr: text });

let store: Awaited<ReturnType<typeof library>>;
let id: string;

beforeEach(async () => {
  store = await library();
  id = must(await createCase(store, { reference: 'MX-1', template: 'general', locale: 'en' }));
});

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
const opensWhole = async () => {
  const again = await openStore({ canary: store.box, names: store.names, clock: tickingClock() });
  expect(again.health).toEqual({ state: 'ready' });
  expect(await wholeness(again)).toEqual([]);
};

describe('the undo line after the bin was emptied', () => {
  it('holds no step of what went, and can be walked to its end and back', async () => {
    const one = await clipped('Criminal groups depend');
    const two = await clipped('Sources disagree');
    const entry = await entryOf(two.id);
    must(await updateEntry(store, entry.id, { note: 'mine' }));
    must(await withdrawClip(store, one.clip));
    must(await updateCase(store, id, { country: 'MX' }));
    expect((await erased('all')).steps).toBe(2);
    const verbs: string[] = [];
    for (let next = await readUndo(store).once(); next.undo; next = await readUndo(store).once())
      verbs.push(must(await undo(store)).verb);
    expect(verbs).toEqual(['update-case', 'update-entry', 'clip', 'create-case']);
    expect(await wholeness(store)).toEqual([]);
    for (const verb of verbs.reverse()) expect(must(await redo(store)).verb).toBe(verb);
    expect((await entryOf(two.id)).deletedAt).toBeUndefined();
    await opensWhole();
  });

  it('holds no step that could be reached only through one that went', async () => {
    const entries: string[] = [];
    for (const words of ['Criminal groups depend', 'Sources disagree'])
      entries.push((await entryOf((await clipped(words)).id)).id);
    must(await updateEntries(store, entries, { note: 'both' }));
    must(await deleteEntry(store, entries[1] ?? ''));
    // The note was written to both at once: without that step the first clip cannot be reached any more.
    expect((await erased('all')).steps).toBe(4);
    expect(must(await undo(store)).verb).toBe('create-case');
  });

  it('does not bring back a place under an issue that went', async () => {
    const issue = must(await addIssue(store, { case: id, parent: null, label: label('Own') }));
    const passage = await clipped('Criminal groups depend');
    const entry = await entryOf(passage.id);
    must(await placeEntry(store, entry.id, issue));
    must(await updateEntry(store, entry.id, { note: 'mine' }));
    must(await deleteIssue(store, issue));
    await erased('all');
    must(await undo(store));
    expect(await entryOf(passage.id)).toMatchObject({ placements: [], placed: [] });
    expect(await wholeness(store)).toEqual([]);
  });

  it('forgets what an entry said of entries that went', async () => {
    const one = await clipped('Criminal groups depend');
    const two = await clipped('Sources disagree');
    const [answered, answering] = [await entryOf(one.id), await entryOf(two.id)];
    must(await updateEntry(store, answering.id, { answers: [answered.id] }));
    must(await deleteEntry(store, answered.id));
    await erased({ kind: 'entry', id: answered.id });
    expect(await wholeness(store)).toEqual([]);
    must(await addEntry(store, { case: id, passage: one.id }));
    expect(await deeds(store)).not.toContain('erased');
  });
});
