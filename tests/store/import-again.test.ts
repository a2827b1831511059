import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { type ImportedSource, readImportFile } from '../../lib/import/index.ts';
import type { CaseId, SourceId } from '../../lib/model/index.ts';
import {
  beginImport,
  correctField,
  createCase,
  deleteCase,
  importSource,
  openStore,
  readBinder,
  readSource,
  readSources,
  type Store,
  updateEntry,
  withdrawClip,
} from '../../lib/store/index.ts';
import { chainHolds, library, must, tickingClock } from './library.ts';

const recordsIn = (text: string): ImportedSource[] =>
  readImportFile('list', new TextEncoder().encode(text))?.imported.sources ?? [];
async function bringIn(store: Store, text: string, owner: CaseId | null = null) {
  const how = { file: 'list.csv', at: '2026-03-01T09:00:00.000Z', case: owner, step: beginImport() };
  const outcomes = [];
  for (const record of recordsIn(text)) outcomes.push(must(await importSource(store, record, how)));
  return outcomes;
}
const newCase = async (store: Store, reference = 'A') =>
  must(await createCase(store, { reference, template: 'general', locale: 'en' }));
const notes = async (store: Store, owner: CaseId) =>
  ((await readBinder(store, owner).once())?.items ?? []).map(({ entry, passage }) => [
    passage.selectors.pageLabel ?? '',
    entry.note,
    entry.tags ?? [],
  ]);
const HEAD = 'title,url,quote,page,note,tags';
const row = (page: string, note: string, tags = '') =>
  `A,https://a.example.org/1,They tell nobody,${page},${note},${tags}`;

describe('the same words once more', () => {
  it('on another page are another passage', async () => {
    const store = await library();
    const owner = await newCase(store);
    const [first] = await bringIn(store, [HEAD, row('12', 'on 12'), row('97', 'on 97')].join('\n'), owner);
    expect(first?.passages).toEqual({ added: 2, there: 0, noted: 0 });
    expect(await notes(store, owner)).toEqual([
      ['12', 'on 12', []],
      ['97', 'on 97', []],
    ]);
    const [again] = await bringIn(store, [HEAD, row('97', 'on 97'), row('p. 12', 'on 12')].join('\n'), owner);
    expect(again?.passages).toEqual({ added: 0, there: 2, noted: 0 });
  });

  it('with another note keep both, and say so', async () => {
    const store = await library();
    const owner = await newCase(store);
    await bringIn(store, [HEAD, row('', 'FIRST', 'one'), row('', 'SECOND', 'two')].join('\n'), owner);
    expect(await notes(store, owner)).toEqual([['', 'FIRST\n\nSECOND', ['one', 'two']]]);
    const item = (await readBinder(store, owner).once())?.items[0];
    must(await updateEntry(store, item?.entry.id ?? '', { note: 'mine' }));
    const [again] = await bringIn(store, [HEAD, row('', 'THIRD', 'one')].join('\n'), owner);
    expect(again?.passages).toEqual({ added: 0, there: 1, noted: 1 });
    expect(await notes(store, owner)).toEqual([['', 'mine\n\nTHIRD', ['one', 'two']]]);
    expect((await bringIn(store, [HEAD, row('', 'THIRD', 'one')].join('\n'), owner))[0]?.passages.noted).toBe(
      0,
    );
    expect(await chainHolds(store)).toBe(true);
  });

  it('out of a source that stands nowhere in the web are kept with it', async () => {
    const store = await library();
    const owner = await newCase(store);
    const text = 'title,author,quote,page\nA book of theirs,"Ruiz, Ana",They tell nobody,7\n';
    const [first] = await bringIn(store, text, owner);
    expect(first).toMatchObject({ state: 'added', passages: { added: 1 } });
    const view = await readSource(store, first?.id ?? '').once();
    expect(view?.passages).toHaveLength(1);
    expect(view?.captures[0]?.address).toMatch(/^file:\/\/\/list\.csv\?record=/);
    expect((await bringIn(store, text, owner))[0]).toMatchObject({ state: 'there', passages: { there: 1 } });
  });
});

describe('what one case deleted', () => {
  it('does not come back when another case imports it', async () => {
    const store = await library();
    const [one, other] = [await newCase(store, 'A'), await newCase(store, 'B')];
    const text = [HEAD, row('', 'theory of case A')].join('\n');
    await bringIn(store, text, one);
    const item = (await readBinder(store, one).once())?.items[0];
    const clip = (await store.inside.evidence.passages.get(item?.passage.id ?? ''))?.clip;
    must(await withdrawClip(store, clip ?? ''));
    const [again] = await bringIn(store, text, other);
    expect(again?.passages.added).toBe(1);
    expect(await notes(store, one)).toEqual([]);
    expect(await notes(store, other)).toEqual([['', 'theory of case A', []]]);
  });

  it('itself takes nothing in', async () => {
    const store = await library();
    const owner = await newCase(store);
    must(await deleteCase(store, owner));
    const how = { file: 'list', at: '2026-03-01T09:00:00.000Z', case: owner, step: beginImport() };
    const [record] = recordsIn([HEAD, row('', 'x')].join('\n'));
    const done = await importSource(store, record as ImportedSource, how);
    expect(done).toMatchObject({ ok: false, error: { reason: 'not-found', what: 'case' } });
    expect(await readSources(store).once()).toEqual([]);
    expect(await store.inside.evidence.passages.count()).toBe(0);
  });
});

const ris = (title: string, author: string, year: string, url: string) =>
  `TY  - RPRT\nTI  - ${title}\nAU  - ${author}\nPY  - ${year}\nUR  - ${url}\nER  - \n`;

describe('two works', () => {
  it('at one address of a portal stay two, however often they come, each with its quotations', async () => {
    const store = await library();
    const door = 'https://search.example.com/';
    const text =
      ris('Torture in Guerrero', 'Ruiz, Ana', '2019', door) +
      ris('Land and law', 'Perez, Luis', '2003', door);
    expect((await bringIn(store, text)).map(({ state }) => state)).toEqual(['added', 'added']);
    expect((await bringIn(store, text)).map(({ state, joined }) => [state, joined])).toEqual([
      ['there', undefined],
      ['there', undefined],
    ]);
    const [quoted] = await bringIn(
      store,
      `title,author,url,quote\nLand and law,"Perez, Luis",${door},They own it\n`,
    );
    const view = await readSource(store, quoted?.id ?? '').once();
    expect(view?.source.metadata.title?.value).toBe('Land and law');
    expect(view?.passages).toHaveLength(1);
    expect(await readSources(store).once()).toHaveLength(2);
  });

  it('of one title and year with other publishers or numbers stay two', async () => {
    const store = await library();
    const text =
      'title,publisher,number,date\nWorld Report,HRW,1,2020\nWorld Report,Amnesty,2,2020\nWorld Report,UNHCR,,2020\n';
    expect((await bringIn(store, text)).map(({ state }) => state)).toEqual(['added', 'added', 'added']);
    expect((await bringIn(store, text)).map(({ state }) => state)).toEqual(['there', 'there', 'there']);
  });

  it('that are taken for one are told, with the reason', async () => {
    const store = await library();
    const at = 'https://example.org/reach';
    await bringIn(store, ris('A report on reach', 'Ruiz, Ana', '2020', at));
    const [again] = await bringIn(store, ris('Another name of it', 'Ana Ruiz', '2020', at));
    expect(again).toMatchObject({ state: 'there', joined: { to: 'A report on reach', by: 'address' } });
  });
});

describe('one file in two windows', () => {
  it('is counted once, and none of it is refused', async () => {
    const one = await library();
    const two = await openStore({ canary: one.box, names: one.names, clock: tickingClock() });
    const owner = await newCase(one);
    const rows = Array.from(
      { length: 24 },
      (_, at) => `T${at},https://a${at}.example.org/1,Words number ${at},,note,`,
    );
    const text = [HEAD, ...rows].join('\n');
    const all = (await Promise.all([bringIn(one, text, owner), bringIn(two, text, owner)])).flat();
    expect(all.flatMap(({ refused }) => refused ?? [])).toEqual([]);
    expect(all.filter(({ state }) => state === 'added')).toHaveLength(24);
    expect(all.reduce((count, { passages }) => count + passages.added, 0)).toBe(24);
    expect(await notes(one, owner)).toHaveLength(24);
  });
});

describe('columns of one name by one hand', () => {
  const column = (volume: string, pages: string) =>
    `@article{k, title={The month in the courts: an editorial}, author={Ruiz, Ana}, journal={Revista}, publisher={UNAM}, date={2020-05-01}, volume={${volume}}, number={2}, pages={${pages}}}`;

  it('are as many works as places in the journal, and stay so when they come again', async () => {
    const store = await library();
    const both = [column('3', '1--2'), column('4', '1--2')].join('\n');
    const first = await bringIn(store, both);
    expect(new Set(first.map(({ id }) => id)).size).toBe(2);
    const again = await bringIn(store, both);
    expect(again.map(({ id }) => id)).toEqual(first.map(({ id }) => id));
    expect((await readSources(store).once()).filter(({ source }) => !source.seed)).toHaveLength(2);
  });

  it('are found again by their record after a correction of the place, which stands', async () => {
    const store = await library();
    const [first] = await bringIn(store, column('3', '1--2'));
    const source = first?.id ?? ('' as SourceId);
    must(await correctField(store, source, 'volume', '33'));
    const [again] = await bringIn(store, column('3', '1--2'));
    expect(again?.id).toBe(source);
    const { metadata } = (await readSource(store, source).once())?.source ?? {};
    expect(metadata?.volume).toMatchObject({ value: '33', foundIn: 'user', others: [{ value: '3' }] });
    expect(metadata?.pages).toMatchObject({ value: '1–2', foundIn: 'imported' });
  });
});
