import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { type ImportedSource, readImportFile } from '../../lib/import/index.ts';
import {
  beginImport,
  createCase,
  deleteCase,
  importSource,
  importSources,
  readSources,
  type Store,
  undoImport,
} from '../../lib/store/index.ts';
import { library, must } from './library.ts';

const record = (title: string, ...more: string[]) =>
  ['TY  - RPRT', `TI  - ${title}`, 'PB  - Body of Towns', 'PY  - 2020', ...more, 'ER  - ', ''].join('\n');

/** Records of a file of which some are of one work: by address, by DOI, by title; one is likely another's kin. */
const LIST = [
  record('The displaced of the northern towns', 'UR  - https://a.example/1'),
  record('Roads and checkpoints in the valley', 'DO  - 10.1000/valley'),
  record('The displaced of the northern towns, again', 'UR  - https://a.example/1?utm_source=x'),
  record('Roads and checkpoints in the valley', 'DO  - 10.1000/valley', 'UR  - https://b.example/2'),
  record('What the informants of the river say'),
  record('What the informants of the river say'),
  record('Roads and checkpoints in the valley', 'UR  - https://c.example/3'),
].join('\n');

const records = (text = LIST): ImportedSource[] =>
  readImportFile('list.ris', new TextEncoder().encode(text))?.imported.sources ?? [];

const how = (owner: string | null = null) => ({
  file: 'list.ris',
  at: '2026-03-01T09:00:00.000Z',
  case: owner,
  step: beginImport(),
});

async function standing(store: Store) {
  const lines = await readSources(store).once();
  const { evidence, codec } = store.inside;
  const relations = (await evidence.relations.toArray()).filter((row) => !row.deletedAt);
  const sources = lines.map(({ source: { createdAt: _, updatedAt: __, ...source } }) => source);
  return {
    sources: sources.sort((a, b) => (a.id < b.id ? -1 : 1)),
    kin: await Promise.all(relations.map(async (row) => [row.id, row.kind, await codec.open(row.body)])),
  };
}

describe('many records at once', () => {
  it('come in as they do one after the other, those of one work too', async () => {
    const [one, many] = [await library(), await library()];
    const [step, asked] = [how(), records()];
    const each = [];
    for (const single of asked) each.push(must(await importSource(one, single, step)));
    const all = (await importSources(many, asked, how())).map(must);
    expect(all).toEqual(each);
    expect(all.map(({ state }) => state)).toContain('there');
    expect(await standing(many)).toEqual(await standing(one));
    const before = await standing(many);
    const again = (await importSources(many, asked, how())).map(must);
    expect(again.every(({ state }) => state === 'there')).toBe(true);
    expect(await standing(many)).toEqual(before);
  });

  it('are a few transactions, and one step that is taken back whole', async () => {
    const store = await library();
    const list = Array.from({ length: 60 }, (_, at) => record(`Report number ${at} on the towns`)).join('\n');
    const step = how();
    (await importSources(store, records(list), step)).map(must);
    expect(await store.inside.evidence.parts.count()).toBe(2);
    expect(await readSources(store).once()).toHaveLength(60);
    must(await undoImport(store, step.step));
    expect(await readSources(store).once()).toEqual([]);
  });

  it('do not hinder each other: one that cannot be kept is told alone, a case that is gone of all', async () => {
    const store = await library();
    const asked = records();
    const [first] = asked;
    if (!first) throw new Error('no record');
    const bad = { ...first, metadata: {}, addresses: ['javascript:alert(1)'] };
    const told = await importSources(store, [first, bad, ...asked.slice(1)], how());
    expect(told.map(({ ok }) => ok)).toEqual([true, false, ...asked.slice(1).map(() => true)]);
    const owner = must(await createCase(store, { reference: 'A', template: 'general', locale: 'en' }));
    must(await deleteCase(store, owner));
    const late = await importSources(store, records(record('A late one on the hills')), how(owner));
    expect(late).toMatchObject([{ ok: false, error: { reason: 'not-found' } }]);
  });
});
