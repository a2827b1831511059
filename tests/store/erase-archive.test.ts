import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { seedDocuments } from '../../lib/corpus/index.ts';
import {
  acceptClip,
  beginImport,
  type Chosen,
  clipFromReader,
  createCase,
  deleteCase,
  endImport,
  erase,
  importSource,
  keepAppearance,
  loadSeeds,
  readArchive,
  readBinder,
  readErasure,
  readSource,
  readSources,
  type Store,
  undo,
  withdrawClip,
  writeArchive,
} from '../../lib/store/index.ts';
import { originals } from '../corpus/originals.ts';
import { deeds, library, must, proposal } from './library.ts';
import { wholeness } from './wholeness.ts';

const seeds = seedDocuments(originals);
const SEED = seeds[0] as (typeof seeds)[number];

const empty = async (store: Store, chosen: Chosen = 'all') =>
  must(await erase(store, chosen, await readErasure(store, chosen)));

describe('archives and what was erased', () => {
  it('goes out and into another library without what was erased, its chain whole', async () => {
    const store = await library();
    must(await createCase(store, { reference: 'MX-1', template: 'general', locale: 'en' }));
    const gone = proposal('Criminal groups depend');
    for (const sent of [gone, proposal('Sources disagree')]) await acceptClip(store, sent);
    must(await withdrawClip(store, gone.clip));
    await empty(store);
    const other = await library();
    const taken = must(await readArchive(other, await writeArchive(store)));
    expect(taken.tables.passages).toMatchObject({ added: 1 });
    expect(await deeds(other)).toContain('erased');
    expect(await wholeness(other)).toEqual([]);
    expect(must(await readArchive(other, await writeArchive(store))).tables.passages).toMatchObject({
      same: 1,
    });
  });

  it('brings back out of an archive of before what was erased since, and nothing twice', async () => {
    const store = await library();
    const id = must(await createCase(store, { reference: 'MX-1', template: 'general', locale: 'en' }));
    const gone = proposal('Criminal groups depend');
    await acceptClip(store, gone);
    const before = await writeArchive(store);
    must(await withdrawClip(store, gone.clip));
    must(await deleteCase(store, id));
    await empty(store);
    expect(await readSources(store).once()).toEqual([]);
    const { tables } = must(await readArchive(store, before));
    expect(tables).toMatchObject({ cases: { added: 1 }, passages: { added: 1 }, captures: { added: 1 } });
    expect((await readBinder(store, id).once())?.items).toHaveLength(1);
    expect(await wholeness(store)).toEqual([]);
    expect(must(await readArchive(store, before)).tables.passages).toMatchObject({ added: 0, same: 1 });
  });

  it('takes how a page looked with its capture', async () => {
    const store = await library();
    const gone = proposal('Criminal groups depend');
    await acceptClip(store, gone);
    const { evidence } = store.inside;
    const capture = (await evidence.passages.get(gone.clip))?.capture ?? '';
    const address = 'https://reports.example/mexico/tracking';
    const none = { sheets: [], trees: [], files: [], canvases: [] };
    const leftOut = { sheets: 0, pictures: 0, fonts: 0 };
    must(await keepAppearance(store, capture, { address, base: address, scheme: 'light', ...none, leftOut }));
    const kept = await evidence.appearances.count();
    must(await withdrawClip(store, gone.clip));
    await empty(store);
    expect([kept, await evidence.appearances.count(), await evidence.blobs.count()]).toEqual([1, 0, 0]);
    expect(await wholeness(store)).toEqual([]);
  });
});

describe('what came with the product', () => {
  it('stays when all that was clipped from it goes, and is not loaded again', async () => {
    const store = await library();
    must(await loadSeeds(store, seeds));
    const { clip } = must(
      await clipFromReader(store, { capture: SEED.capture.id, span: { start: 0, end: 20 } }),
    );
    must(await withdrawClip(store, clip));
    expect((await empty(store)).counts).toMatchObject({ passages: 1, captures: 0, sources: 0 });
    expect(await wholeness(store)).toEqual([]);
    expect(must(await loadSeeds(store, seeds))).toBe(0);
    expect((await readSource(store, SEED.source.id).once())?.captures).toHaveLength(1);
  });

  it('is neither brought back nor lost where it was in the bin', async () => {
    const store = await library();
    must(await loadSeeds(store, seeds));
    const { evidence } = store.inside;
    await evidence.sources.update(SEED.source.id, { deletedAt: '2026-03-01T10:00:00.000Z' });
    expect((await readErasure(store, 'all')).counts).toMatchObject({ sources: 0, captures: 0 });
    const gone = proposal('Criminal groups depend');
    await acceptClip(store, gone);
    must(await withdrawClip(store, gone.clip));
    await empty(store);
    expect(must(await loadSeeds(store, seeds))).toBe(0);
    expect((await evidence.sources.get(SEED.source.id))?.deletedAt).toBeDefined();
    expect(await wholeness(store)).toEqual([]);
  });
});

describe('what was imported', () => {
  it('goes when its import was undone, and can be imported anew', async () => {
    const store = await library();
    const bring = async () => {
      const step = beginImport();
      const how = { file: 'a.json', at: '2026-03-01T09:00:00.000Z', case: null, step };
      must(await importSource(store, RECORD, how));
      must(await endImport(store, step));
    };
    await bring();
    must(await undo(store));
    expect((await empty(store)).counts).toMatchObject({ passages: 1, captures: 1, sources: 1 });
    expect([await store.inside.evidence.changes.count(), await store.inside.evidence.parts.count()]).toEqual([
      0, 0,
    ]);
    await bring();
    expect((await readSources(store).once()).map(({ passages }) => passages)).toEqual([1]);
    expect(await wholeness(store)).toEqual([]);
  });
});

const RECORD = {
  at: { by: 'item', at: 1 } as const,
  metadata: { title: { value: 'On tracking', foundIn: 'imported', weight: 0.5 } as const },
  addresses: ['https://example.org/report'],
  passages: [
    {
      at: { by: 'item', at: 1 } as const,
      words: 'Criminal groups depend on informants',
      prefix: '',
      suffix: '',
      note: '',
      tags: [],
      pageLabel: null,
      marked: null,
    },
  ],
};
