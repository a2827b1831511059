import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { isRetired } from '../../lib/model/index.ts';
import {
  acceptClip,
  createCase,
  mergeSources,
  readArchive,
  readBinder,
  readSources,
  retireSource,
  type Store,
  undo,
  writeArchive,
} from '../../lib/store/index.ts';
import { facts, library, must, proposal } from './library.ts';

const SUPERSEDED = { why: 'superseded', words: ' By the report of 2026. ' } as const;

let store: Store;
let id: string;

const sourceIn = async (where: Store, of = id) =>
  (await readSources(where).once()).find(({ source }) => source.id === of)?.source;

beforeEach(async () => {
  store = await library();
  await acceptClip(store, proposal('Criminal groups depend'));
  id = (await readSources(store).once())[0]?.source.id ?? '';
});

describe('a retired source', () => {
  it('says why and since when, in the binder too, and comes back by undo', async () => {
    const owner = must(await createCase(store, { reference: 'A', template: 'general', locale: 'en' }));
    await acceptClip(store, proposal('Sources disagree'));
    must(await retireSource(store, id, SUPERSEDED));
    const [item] = (await readBinder(store, owner).once())?.items ?? [];
    expect(item?.source.retired).toMatchObject({ why: 'superseded', words: 'By the report of 2026.' });
    must(await undo(store));
    expect((await sourceIn(store))?.retired).toBeUndefined();
    expect(await retireSource(store, 'none', SUPERSEDED)).toMatchObject({ error: { reason: 'not-found' } });
  });

  it('that is used again is not retired by a library that still has it so', async () => {
    must(await retireSource(store, id, SUPERSEDED));
    const old = await writeArchive(store);
    const other = await library();
    must(await readArchive(other, old));
    expect(isRetired((await sourceIn(other)) ?? {})).toBe(true);
    must(await retireSource(store, id, null));
    must(await readArchive(store, old));
    expect(isRetired((await sourceIn(store)) ?? {})).toBe(false);
    must(await readArchive(other, await writeArchive(store)));
    expect(isRetired((await sourceIn(other)) ?? {})).toBe(false);
  });

  it('stays so when it is joined to another', async () => {
    const elsewhere = { address: 'https://other.example/a', text: { text: 'Something else.', blocks: [] } };
    await acceptClip(store, proposal('Something', { facts: { ...facts(), ...elsewhere, metadata: {} } }));
    const other = (await readSources(store).once()).find(({ source }) => source.id !== id)?.source.id ?? '';
    must(await retireSource(store, other, { why: 'withdrawn', words: '' }));
    const stands = must(await mergeSources(store, other, id));
    expect((await sourceIn(store, stands))?.retired?.why).toBe('withdrawn');
  });
});
