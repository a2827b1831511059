import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seedDocuments } from '../../lib/corpus/index.ts';
import {
  acceptClip,
  capturedAt,
  correctField,
  loadSeeds,
  mergeSources,
  readArchive,
  readBinder,
  readClip,
  readPassage,
  readSource,
  readSources,
  redo,
  type Store,
  splitSource,
  undo,
  writeArchive,
} from '../../lib/store/index.ts';
import { originals } from '../corpus/originals.ts';
import { chainHolds, deeds, library, must, proposal } from './library.ts';
import { field, HERE, other, sourceOf, THERE, titled, twoSources, WORDS } from './two-sources.ts';

/** All rows of a library as they stand, without the chain, the undo line, times and marks of who wrote last. */
async function rowsOf(store: Store): Promise<Record<string, unknown[]>> {
  const tables: Record<string, unknown[]> = {};
  for (const table of store.inside.evidence.tables) {
    if (['custody', 'changes', 'meta'].includes(table.name)) continue;
    const rows = (await table.toArray()) as Record<string, unknown>[];
    tables[table.name] = rows
      .filter((row) => !(String(row.version).endsWith('-undone') && row.deletedAt))
      .map(({ updatedAt: _, version: __, touch: ___, joinedAt: ____, keys, ...row }) => ({
        ...row,
        keys: Array.isArray(keys) ? keys.toSorted() : keys,
      }));
  }
  return tables;
}

describe('two sources joined', () => {
  it('are one: captures, passages and entries follow, both copies stay, the borrowed says so', async () => {
    const { store, owner, ours, theirs, second } = await twoSources();
    expect(must(await mergeSources(store, theirs, ours))).toBe(ours);
    const view = await readSource(store, ours).once();
    expect(view?.captures).toHaveLength(2);
    expect(view?.passages.map((passage) => passage.source)).toEqual([ours, ours]);
    expect(view?.entries).toHaveLength(2);
    expect(view?.source.addresses).toEqual([HERE, THERE]);
    expect(view?.source.metadata.number).toMatchObject({
      value: 'X 1/23',
      foundIn: 'other-copy',
      place: 'copy at mirror.example',
    });
    expect((await readPassage(store, second.clip))?.capture.metadata.number?.foundIn).toBe('meta');
    expect(await readSources(store).once()).toHaveLength(1);
    const binder = await readBinder(store, owner).once();
    expect(binder?.items.map(({ source, passage }) => [source.id, passage.source])).toEqual([
      [ours, ours],
      [ours, ours],
    ]);
    const [here, there] = [HERE, THERE].map((address) =>
      binder?.items.find(({ capture }) => capture.address === address),
    );
    expect(here?.source.metadata.number).toMatchObject({
      foundIn: 'other-copy',
      place: 'copy at mirror.example',
    });
    expect(there?.source.metadata.number?.foundIn).toBe('meta');
    expect([here?.home, there?.home]).toEqual(['reports.example/mexico/tracking', 'mirror.example/copies/7']);
    expect(there?.source.metadata.title?.value).toBe('Of a second matter');
    expect(await deeds(store)).toContain('merged');
    expect(await chainHolds(store)).toBe(true);
  });

  it('answer for the one that went, and take its later clips', async () => {
    const { store, ours, theirs } = await twoSources();
    must(await mergeSources(store, theirs, ours));
    expect((await readSource(store, theirs).once())?.source.id).toBe(ours);
    const again = proposal(WORDS[1], { facts: { address: `${THERE}?utm_source=x`, text: other } });
    await acceptClip(store, again);
    expect(await sourceOf(store, again.passages[0]?.id ?? '')).toBeUndefined();
    expect((await readClip(store, again.clip))?.source.id).toBe(ours);
  });

  it('are two again after undo, and one after redo', async () => {
    const { store, ours, theirs, second } = await twoSources();
    must(await mergeSources(store, theirs, ours));
    expect(must(await undo(store)).verb).toBe('merge-sources');
    expect(await sourceOf(store, second.clip)).toBe(theirs);
    expect(await readSources(store).once()).toHaveLength(2);
    must(await redo(store));
    expect(await sourceOf(store, second.clip)).toBe(ours);
    expect((await deeds(store)).slice(-3)).toEqual(['merged', 'parted', 'merged']);
    expect(await chainHolds(store)).toBe(true);
  });

  it('keep the corrections of both; those of the one that stays win', async () => {
    const { store, ours, theirs } = await twoSources();
    must(await correctField(store, ours, 'title', 'Ours'));
    must(await correctField(store, theirs, 'title', 'Theirs'));
    must(await correctField(store, theirs, 'publisher', 'A publisher'));
    must(await mergeSources(store, theirs, ours));
    const metadata = (await readSource(store, ours).once())?.source.metadata;
    expect(metadata?.title?.value).toBe('Ours');
    expect(metadata?.title?.others?.[0]).toMatchObject({ value: 'Theirs', foundIn: 'user' });
    expect(metadata?.publisher).toMatchObject({ value: 'A publisher', foundIn: 'user' });
  });

  it('of which one came with the product keep that one; two that did are not joined', async () => {
    const { store, ours } = await twoSources();
    must(await loadSeeds(store, seedDocuments(originals)));
    const [seed, more] = seedDocuments(originals).map((document) => document.source.id);
    expect(must(await mergeSources(store, seed ?? '', ours))).toBe(seed);
    expect(await mergeSources(store, seed ?? '', more ?? '')).toMatchObject({ error: { reason: 'invalid' } });
    expect(await mergeSources(store, ours, ours)).toMatchObject({ error: { reason: 'invalid' } });
    expect(await mergeSources(store, ours, seed ?? '')).toMatchObject({ error: { reason: 'not-found' } });
  });

  it('and undone leave every table as it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(2), { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        async (clips, way) => {
          const { store, ours, theirs } = await twoSources();
          for (const [index, at] of clips.entries()) {
            const address = [HERE, THERE, 'https://third.example/'][at] as string;
            await acceptClip(
              store,
              proposal('their families', { facts: { address: `${address}#${index}` } }),
            );
          }
          const before = await rowsOf(store);
          must(await (way ? mergeSources(store, theirs, ours) : mergeSources(store, ours, theirs)));
          const joined = await rowsOf(store);
          expect(joined).not.toEqual(before);
          must(await undo(store));
          expect(await rowsOf(store)).toEqual(before);
          must(await redo(store));
          expect(await rowsOf(store)).toEqual(joined);
        },
      ),
      { numRuns: 8 },
    );
  });
});

describe('a source parted', () => {
  async function joined() {
    const two = await twoSources();
    must(await mergeSources(two.store, two.theirs, two.ours));
    const captures = (await readSource(two.store, two.ours).once())?.captures ?? [];
    const there = captures.filter(({ address }) => address === THERE).map(({ id }) => id);
    return { ...two, captures, there };
  }

  it('gives what hangs on the captures to a source of their own, keys and facts divided', async () => {
    const { store, ours, second, there, owner } = await joined();
    const fresh = must(await splitSource(store, ours, there));
    expect(await sourceOf(store, second.clip)).toBe(fresh);
    const [left, right] = await Promise.all([ours, fresh].map((id) => readSource(store, id).once()));
    expect(left?.source.addresses).toEqual([HERE]);
    expect(left?.source.metadata.number).toBeUndefined();
    expect(right?.source.addresses).toEqual([THERE]);
    expect(right?.source.metadata).toMatchObject({
      title: { value: 'Of a second matter' },
      number: { foundIn: 'meta' },
    });
    const items = (await readBinder(store, owner).once())?.items ?? [];
    expect(new Set(items.map(({ source }) => source.id))).toEqual(new Set([ours, fresh]));
    for (const [address, id] of [
      [HERE, ours],
      [THERE, fresh],
    ] as const)
      expect((await capturedAt(store, [address]).once())?.source.id).toBe(id);
    expect((await deeds(store)).at(-1)).toBe('parted');
  });

  it('is one again after undo', async () => {
    const { store, ours, there } = await joined();
    const before = await rowsOf(store);
    must(await splitSource(store, ours, there));
    expect(await rowsOf(store)).not.toEqual(before);
    must(await undo(store));
    expect(await rowsOf(store)).toEqual(before);
    expect(await chainHolds(store)).toBe(true);
  });

  it('keeps a correction where it was made, and something of itself', async () => {
    const { store, ours, there, captures } = await joined();
    must(await correctField(store, ours, 'number', 'Z 9/99'));
    const all = captures.map(({ id }) => id);
    expect(await splitSource(store, ours, all)).toMatchObject({ error: { reason: 'invalid' } });
    expect(await splitSource(store, ours, [])).toMatchObject({ error: { reason: 'invalid' } });
    expect(await splitSource(store, ours, ['none'])).toMatchObject({ error: { reason: 'invalid' } });
    const fresh = must(await splitSource(store, ours, there));
    expect((await readSource(store, ours).once())?.source.metadata.number?.value).toBe('Z 9/99');
    expect((await readSource(store, fresh).once())?.source.metadata.number?.value).toBe('X 1/23');
  });
});

describe('archives', () => {
  it('carry what was joined, kept apart and found kin', async () => {
    const { store, ours, theirs, second } = await twoSources();
    must(await mergeSources(store, theirs, ours));
    const captures = (await readSource(store, ours).once())?.captures ?? [];
    const there = captures.filter(({ address }) => address === THERE).map(({ id }) => id);
    const fresh = must(await splitSource(store, ours, there));
    const copy = await library();
    must(await readArchive(copy, await writeArchive(store)));
    expect(await sourceOf(copy, second.clip)).toBe(fresh);
    const again = proposal('their families', { facts: { address: THERE } });
    await acceptClip(copy, again);
    expect(await sourceOf(copy, again.clip)).toBe(fresh);
    expect((await copy.inside.evidence.relations.toArray()).map((row) => row.kind)).toContain('apart');
  });

  it('join in a second library what was joined in the first, with what was clipped there meanwhile', async () => {
    const { store, ours, theirs, second } = await twoSources();
    const copy = await library();
    must(await readArchive(copy, await writeArchive(store)));
    const meanwhile = proposal('a second matter', { facts: { address: THERE, text: other } });
    await acceptClip(copy, meanwhile);
    expect(await sourceOf(copy, meanwhile.clip)).toBe(theirs);
    const aside = 'https://mirror.example/other/9';
    const metadata = titled('Of a second matter', { number: field('X 1/23') });
    await acceptClip(
      copy,
      proposal('words of its own', { facts: { address: aside, text: other, metadata } }),
    );
    expect((await capturedAt(copy, [aside]).once())?.source.id).toBe(theirs);
    must(await mergeSources(store, theirs, ours));
    must(await readArchive(copy, await writeArchive(store)));
    expect((await capturedAt(copy, [aside]).once())?.source.id).toBe(ours);
    expect(await sourceOf(copy, second.clip)).toBe(ours);
    expect(await sourceOf(copy, meanwhile.clip)).toBe(ours);
    const entries = await copy.inside.evidence.entries.toArray();
    expect(entries.every((row) => row.source === ours)).toBe(true);
    expect(await readSources(copy).once()).toHaveLength(1);
    expect((await capturedAt(copy, [THERE]).once())?.source.id).toBe(ours);
  });
});
