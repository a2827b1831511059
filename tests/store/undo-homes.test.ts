import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
  acceptClip,
  keepPage,
  mergeSources,
  readArchive,
  readPassage,
  readSource,
  readSources,
  redo,
  restoreClip,
  type Store,
  splitSource,
  undo,
  writeArchive,
} from '../../lib/store/index.ts';
import { chainHolds, facts, library, must, proposal } from './library.ts';
import { field, other, sourceOf, THERE, titled, twoSources } from './two-sources.ts';

const there = {
  address: THERE,
  text: other,
  metadata: titled('Of a second matter', { number: field('X 1/23') }),
};
const clipThere = () => proposal('words of its own', { facts: there });

const homeOf = async (store: Store, capture: string): Promise<string | undefined> =>
  (await store.inside.evidence.captures.get(capture))?.source;

/** Every passage and entry names the source of its capture, and that source stands while one of them does. */
async function holds(store: Store): Promise<boolean> {
  const { captures, passages, entries, sources } = store.inside.evidence;
  const home = new Map((await captures.toArray()).map((row) => [row.id, row.source]));
  const rows = await passages.toArray();
  const of = new Map(rows.map((row) => [row.id, row.source]));
  const standing = new Set((await sources.toArray()).filter((row) => !row.deletedAt).map((row) => row.id));
  return (
    rows.every((row) => home.get(row.capture) === row.source) &&
    rows.every((row) => row.deletedAt || standing.has(row.source)) &&
    (await entries.toArray()).every((row) => of.get(row.passage) === row.source) &&
    (await chainHolds(store))
  );
}

describe('what came while two sources were joined goes home when that is undone', () => {
  it('a page that was kept, and back when it is redone', async () => {
    const { store, ours, theirs } = await twoSources();
    must(await mergeSources(store, theirs, ours));
    const kept = must(await keepPage(store, facts(there)));
    expect(await homeOf(store, kept)).toBe(ours);
    must(await undo(store));
    expect(await homeOf(store, kept)).toBe(theirs);
    expect(await holds(store)).toBe(true);
    must(await redo(store));
    expect(await homeOf(store, kept)).toBe(ours);
    expect(await holds(store)).toBe(true);
  });

  it('a clip that was undone before it, and restored after', async () => {
    const { store, ours, theirs } = await twoSources();
    must(await mergeSources(store, theirs, ours));
    const sent = clipThere();
    await acceptClip(store, sent);
    must(await undo(store));
    must(await undo(store));
    must(await restoreClip(store, sent.clip));
    expect(await sourceOf(store, sent.clip)).toBe(theirs);
    expect(await holds(store)).toBe(true);
  });

  it('and can be redone step by step, each where it was', async () => {
    const { store, ours, theirs } = await twoSources();
    must(await mergeSources(store, theirs, ours));
    const sent = clipThere();
    await acceptClip(store, sent);
    for (const step of [undo, undo, redo, redo]) must(await step(store));
    expect(await sourceOf(store, sent.clip)).toBe(ours);
    expect(await readSources(store).once()).toHaveLength(1);
    expect(await holds(store)).toBe(true);
  });

  it('what an archive brought, or the step is refused whole', async () => {
    const { store, ours, theirs } = await twoSources();
    const copy = await library();
    must(await readArchive(copy, await writeArchive(store)));
    const sent = clipThere();
    await acceptClip(copy, sent);
    must(await mergeSources(store, theirs, ours));
    must(await readArchive(store, await writeArchive(copy)));
    expect(await sourceOf(store, sent.clip)).toBe(ours);
    const done = await undo(store);
    expect(await sourceOf(store, sent.clip)).toBe(done.ok ? theirs : ours);
    expect(await holds(store)).toBe(true);
  });
});

describe('what came while a source was parted goes back when that is undone', () => {
  it('a page that was kept, and a clip that was undone', async () => {
    const { store, ours, theirs } = await twoSources();
    must(await mergeSources(store, theirs, ours));
    const captures = (await readSource(store, ours).once())?.captures ?? [];
    const parted = captures.filter(({ address }) => address === THERE).map(({ id }) => id);
    const fresh = must(await splitSource(store, ours, parted));
    const kept = must(await keepPage(store, facts(there)));
    const sent = clipThere();
    await acceptClip(store, sent);
    expect([await homeOf(store, kept), await sourceOf(store, sent.clip)]).toEqual([fresh, fresh]);
    must(await undo(store));
    must(await undo(store));
    expect(await homeOf(store, kept)).toBe(ours);
    must(await restoreClip(store, sent.clip));
    expect((await readPassage(store, sent.clip))?.source.id).toBe(ours);
    expect(await holds(store)).toBe(true);
  });
});
