import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createIndex, followFeed } from '../../lib/search/index.ts';
import { countErasure } from '../../lib/store/erasures.ts';
import {
  acceptClip,
  createCase,
  deleteCase,
  readCapture,
  readSearchRows,
  setActiveCase,
  undo,
  updateEntry,
  withdrawClip,
} from '../../lib/store/index.ts';
import { library, must, proposal } from './library.ts';

const CASE = {
  reference: 'MX-1',
  template: 'us-asylum',
  profile: 'us-eoir',
  style: 'bluebook',
  locale: 'en',
} as const;

/** A library with one clip in a case, and an index that follows it. */
async function followed() {
  const store = await library();
  const caseId = must(await createCase(store, CASE));
  must(await setActiveCase(store, caseId));
  const clip = proposal('groups track those who leave without paying');
  await acceptClip(store, clip);
  const index = createIndex();
  const readText = async (id: string) => (await readCapture(store, id))?.text ?? null;
  await followFeed(index, { ...readSearchRows(store), readText });
  const find = (query: string) =>
    index.search(query, { caseId, narrowing: { thisCase: true } }).hits.map(({ kind }) => kind);
  return { store, caseId, clip, find, index };
}

describe('the search index over the library', () => {
  it('holds at once what stood there, then what comes, and lets go of what is withdrawn', async () => {
    const { store, clip, find } = await followed();
    expect(find('tracked')).toEqual(expect.arrayContaining(['passage', 'source']));
    await acceptClip(store, proposal('Sources disagree on how far the reach'));
    await expect.poll(() => find('disagree')).toEqual(['passage']);
    must(await withdrawClip(store, clip.clip));
    await expect.poll(() => find('"without paying"')).toEqual([]);
    must(await undo(store));
    await expect.poll(() => find('"without paying"')).toEqual(['passage']);
  });

  it('lets go of an entry that was erased, also where it never heard that it was deleted', async () => {
    const { store, find } = await followed();
    const { evidence } = store.inside;
    const [entry] = await evidence.entries.toArray();
    must(await updateEntry(store, entry?.id as string, { note: 'ask the expert' }));
    await expect.poll(() => find('expert')).toEqual(['note']);
    await evidence.transaction('rw', evidence.entries, evidence.meta, async () => {
      await evidence.entries.delete(entry?.id as string);
      await countErasure(evidence);
    });
    await expect.poll(() => find('expert')).toEqual([]);
  });

  it('follows a note, and a case that is removed and comes back', async () => {
    const { store, caseId, find } = await followed();
    const [entry] = await store.inside.evidence.entries.toArray();
    must(await updateEntry(store, entry?.id as string, { note: 'ask the expert', tags: ['tracking'] }));
    await expect.poll(() => find('expert')).toEqual(['note']);
    expect(find('paying tag:tracking')).toEqual(['passage']);
    must(await deleteCase(store, caseId));
    await expect.poll(() => find('expert')).toEqual([]);
    expect(find('paying')).toEqual([]);
    must(await undo(store));
    await expect.poll(() => find('expert')).toEqual(['note']);
    expect(find('paying')).toEqual(['passage']);
  });
});
