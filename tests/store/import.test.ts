import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { bibRecord, citationInput, cslItem, ris } from '../../lib/cite/index.ts';
import { type ImportedSource, readImportFile } from '../../lib/import/index.ts';
import {
  acceptClip,
  beginImport,
  createCase,
  endImport,
  type Import,
  importDocument,
  importSource,
  readArchive,
  readBinder,
  readSource,
  readSources,
  redo,
  type Store,
  undo,
  writeArchive,
} from '../../lib/store/index.ts';
import { chainHolds, facts, library, must, proposal } from './library.ts';

type How = Omit<Import, 'step'>;
const HOW: How = { file: 'list.json', at: '2026-03-01T09:00:00.000Z', case: null };

const recordsIn = (text: string): ImportedSource[] =>
  readImportFile('list.json', new TextEncoder().encode(text))?.imported.sources ?? [];

async function bringIn(store: Store, text: string, how: How = HOW) {
  const step = beginImport();
  const outcomes = [];
  for (const record of recordsIn(text))
    outcomes.push(must(await importSource(store, record, { ...how, step })));
  must(await endImport(store, step));
  return outcomes;
}

const annotations = (...quotes: [exact: string, prefix: string, text?: string][]) =>
  JSON.stringify({
    annotations: quotes.map(([exact, prefix, text = 'my note'], index) => ({
      id: String(index),
      uri: 'https://example.org/report',
      document: { title: ['A report on tracking'] },
      text,
      tags: ['tracking'],
      target: [{ selector: [{ type: 'TextQuoteSelector', exact, prefix, suffix: ' and on' }] }],
    })),
  });

const RECORDS = `TY  - RPRT
TI  - A report on the reach of criminal groups
AU  - Ruiz, Ana
DA  - 2023/09/01/
UR  - https://example.org/reach
ER  - 

TY  - BOOK
TI  - Mexico
AU  - Azaola, Elena
PY  - 2012
ER  - 
`;

const standing = async (store: Store) => readSources(store).once();

describe('imported sources', () => {
  it('stand without a passage, once however often they come', async () => {
    const store = await library();
    expect((await bringIn(store, RECORDS)).map(({ state }) => state)).toEqual(['added', 'added']);
    expect((await bringIn(store, RECORDS)).map(({ state }) => state)).toEqual(['there', 'there']);
    const sources = await standing(store);
    expect(sources).toHaveLength(2);
    const source = sources.map((line) => line.source).find(({ addresses }) => addresses.length > 0);
    expect(source).toMatchObject({ imported: true, addresses: ['https://example.org/reach'] });
    expect(source?.metadata.title).toMatchObject({ foundIn: 'imported', place: 'list.json' });
    expect(await chainHolds(store)).toBe(true);
  });

  it('are taken back in one step, and come again', async () => {
    const store = await library();
    await bringIn(store, RECORDS + RECORDS.replaceAll('reach', 'scope').replaceAll('Mexico', 'Tracked'));
    expect(await standing(store)).toHaveLength(4);
    expect(must(await undo(store))).toMatchObject({ verb: 'import' });
    expect(await standing(store)).toEqual([]);
    must(await redo(store));
    expect(await standing(store)).toHaveLength(4);
    must(await undo(store));
    expect((await bringIn(store, RECORDS)).map(({ state }) => state)).toEqual(['added', 'added']);
    expect(await standing(store)).toHaveLength(2);
  });

  it('are what a later clip of their page is of, and say less than stands', async () => {
    const store = await library();
    const [{ id } = { id: '' }] = await bringIn(store, RECORDS);
    const clip = proposal('groups track those who leave', {
      facts: { address: 'https://www.example.org/reach?utm_source=x' },
    });
    expect(await acceptClip(store, clip)).toMatchObject({ state: 'saved' });
    const view = await readSource(store, id).once();
    expect(view?.passages).toHaveLength(1);
    const other = RECORDS.replace('A report on the reach', 'Another name of it');
    expect((await bringIn(store, other))[0]).toMatchObject({ state: 'there', id });
    const again = await readSource(store, id).once();
    expect(again?.source.metadata.title?.value).toBe('A report on the reach of criminal groups');
  });
});

describe('imported quotations', () => {
  it('are passages whose page was not seen, and are not made twice', async () => {
    const store = await library();
    const text = annotations(['track those who leave', 'groups '], ['those who leave', 'track ']);
    const [first] = await bringIn(store, text);
    expect(first).toMatchObject({ state: 'added', passages: { added: 2, there: 0 } });
    const more = annotations(['track those who leave', 'groups '], ['a third', 'and ']);
    const [again] = await bringIn(store, more);
    expect(again).toMatchObject({ state: 'there', passages: { added: 1, there: 1 } });
    const view = await readSource(store, first?.id ?? '').once();
    expect(view?.passages.map(({ selectors }) => selectors.quote)).toEqual(
      expect.arrayContaining([{ exact: 'track those who leave', prefix: 'groups ', suffix: ' and on' }]),
    );
    expect(view?.passages).toHaveLength(3);
    expect(view?.captures[0]).toMatchObject({
      page: null,
      circumstances: { mode: 'imported', startedAt: null, bytesFrom: { how: 'import', name: 'list.json' } },
    });
    expect(await chainHolds(store)).toBe(true);
  });

  it('are the ones that were clipped, where the words are', async () => {
    const store = await library();
    const words = 'groups track those who leave without paying';
    expect(
      await acceptClip(store, proposal(words, { facts: { address: 'https://example.org/report' } })),
    ).toMatchObject({ state: 'saved' });
    const [outcome] = await bringIn(store, annotations([words, '']));
    expect(outcome).toMatchObject({ state: 'there', passages: { added: 0, there: 1 } });
  });

  it('go into a case with note and tags; taken back and brought in again they are there once', async () => {
    const store = await library();
    const owner = must(await createCase(store, { reference: 'A', template: 'general', locale: 'en' }));
    const text = annotations(['track those who leave', 'groups ']);
    const how = { ...HOW, case: owner };
    await bringIn(store, text, how);
    const items = async () => (await readBinder(store, owner).once())?.items ?? [];
    expect((await items()).map(({ entry }) => [entry.note, entry.tags])).toEqual([['my note', ['tracking']]]);
    must(await undo(store));
    expect(await items()).toEqual([]);
    expect(await standing(store)).toEqual([]);
    expect((await bringIn(store, text, how))[0]).toMatchObject({ state: 'added', passages: { added: 1 } });
    expect(await items()).toHaveLength(1);
    expect((await bringIn(store, text, how))[0]).toMatchObject({ state: 'there', passages: { there: 1 } });
    expect(await items()).toHaveLength(1);
    expect(await chainHolds(store)).toBe(true);
  });
});

describe('an imported document', () => {
  const page = facts({ address: 'file:///a.html?sha256=1' });

  it('is kept once, stands without a passage and is taken back', async () => {
    const store = await library();
    const step = beginImport();
    const first = must(await importDocument(store, page, step));
    must(await endImport(store, step));
    expect(first.state).toBe('added');
    expect(must(await importDocument(store, page, step))).toEqual({ ...first, state: 'there' });
    const view = await readSource(store, first.id).once();
    expect(view).toMatchObject({
      source: { imported: true },
      captures: [{ page: { mediaType: 'text/html' } }],
    });
    must(await undo(store));
    expect(await standing(store)).toEqual([]);
    expect(must(await importDocument(store, page, step))).toEqual(first);
    expect(await standing(store)).toHaveLength(1);
    expect(await chainHolds(store)).toBe(true);
  });
});

describe('an archive', () => {
  it('takes what was imported into another library, which knows it again', async () => {
    const [store, other] = [await library(), await library()];
    const text = annotations(['track those who leave', 'groups ']);
    await bringIn(store, RECORDS);
    await bringIn(store, text);
    must(await readArchive(other, await writeArchive(store)));
    const known = async (of: Store) =>
      (await standing(of)).map(({ source, passages }) => [source.id, source.imported, passages]).toSorted();
    expect(await known(other)).toEqual(await known(store));
    expect((await bringIn(other, RECORDS)).map(({ state }) => state)).toEqual(['there', 'there']);
    expect((await bringIn(other, text))[0]).toMatchObject({
      state: 'there',
      passages: { added: 0, there: 1 },
    });
  });
});

describe('our own exports', () => {
  it('imported again are the sources they are of', async () => {
    const store = await library();
    await bringIn(store, RECORDS);
    const page = proposal('groups track those who leave', {
      facts: { address: 'file:///a.pdf?sha256=0', metadata: OF_FILE },
    });
    expect(await acceptClip(store, page)).toMatchObject({ state: 'saved' });
    const sources = await standing(store);
    expect(sources).toHaveLength(3);
    const records = sources.map(({ source }) =>
      bibRecord(source.id, citationInput(source, null, null), ['Unable'], ['note']),
    );
    for (const text of [ris(records), JSON.stringify(records.map(cslItem))]) {
      const outcomes = await bringIn(store, text);
      expect(outcomes.map(({ state }) => state)).toEqual(['there', 'there', 'there']);
      expect(new Set(outcomes.map(({ id }) => id))).toEqual(new Set(sources.map(({ source }) => source.id)));
    }
    expect(await standing(store)).toHaveLength(3);
  });
});

const said = <T>(value: T) => ({ value, foundIn: 'document' as const, weight: 0.6 });
const OF_FILE = {
  title: said('Tracking of those who leave, a report'),
  authors: said([{ name: 'Amnesty International', kind: 'body' as const }]),
  published: said({ year: 2021, month: 5 }),
};
