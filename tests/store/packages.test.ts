import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { DocumentationPackage, PackageId } from '../../lib/model/index.ts';
import {
  createCase,
  keepPackage,
  keepPage,
  pinPackage,
  readArchive,
  readCapture,
  readCases,
  readPackages,
  readSources,
  redo,
  undo,
  unpinPackage,
  writeArchive,
} from '../../lib/store/index.ts';
import { item, packageOf, RIR } from '../ndp/sample.ts';
import { chainHolds, deeds, facts, library, must } from './library.ts';

const ADDRESS = 'https://www.irb-cisr.gc.ca/en/country-information/ndp/Pages/index.aspx?pid=1';
const MARCH = packageOf([item('1.1', 'Mexico. The World Factbook'), RIR]);
const JUNE = packageOf([RIR], { versionDate: { year: 2026, month: 6, day: 30 } });
const HONDURAS = packageOf([item('1.1', 'Honduras')], { country: 'Honduras' });

let store: Awaited<ReturnType<typeof library>>;

beforeEach(async () => {
  store = await library();
});

let page = 0;

/** Captures a page of its own and keeps its list. */
async function keep(list: DocumentationPackage): Promise<PackageId> {
  page++;
  const address = `${ADDRESS}${page}`;
  const titleShown = `National Documentation Package ${page}`;
  const capture = must(await keepPage(store, facts({ address, titleShown, metadata: {} })));
  return must(await keepPackage(store, { capture, list }));
}

const kept = async () => (await readPackages(store).once()).map(({ id }) => id);
const pinned = async () => (await readCases(store).once())[0]?.packages;

describe('a page kept whole', () => {
  it('is a capture with its text and page, without a passage, and in the library once its list is kept', async () => {
    const capture = must(await keepPage(store, facts(), { circumstances: { extensionVersion: '1.2.3' } }));
    expect(await readCapture(store, capture)).toMatchObject({
      page: { mediaType: 'text/html' },
      circumstances: { extensionVersion: '1.2.3' },
    });
    expect(await store.inside.evidence.passages.count()).toBe(0);
    expect(await deeds(store)).toEqual(['started', 'captured']);
    must(await keepPackage(store, { capture, list: MARCH }));
    expect(await readSources(store).once()).toMatchObject([{ captures: 1, passages: 0 }]);
    expect(await chainHolds(store)).toBe(true);
  });

  it('is refused when it has no such shape', async () => {
    const bad = await keepPage(store, facts({ address: 'javascript:alert(1)' }));
    expect(bad).toMatchObject({ ok: false, error: { reason: 'invalid' } });
  });
});

describe('a package', () => {
  it('is kept once, however often it is asked for, and read back as it was', async () => {
    const id = await keep(MARCH);
    expect(must(await keepPackage(store, { capture: id, list: JUNE }))).toBe(id);
    expect(await readPackages(store).once()).toMatchObject([{ id, list: MARCH, capture: { id } }]);
    expect(await deeds(store)).toEqual(['started', 'captured', 'captured']);
  });

  it('is withdrawn by undo, with the source that only it held, and restored by redo', async () => {
    await keep(MARCH);
    must(await undo(store));
    expect([await kept(), await readSources(store).once()]).toEqual([[], []]);
    must(await redo(store));
    expect(await kept()).toHaveLength(1);
    expect(await readSources(store).once()).toHaveLength(1);
    expect((await deeds(store)).slice(-2)).toEqual(['withdrawn', 'restored']);
    expect(await chainHolds(store)).toBe(true);
  });

  it('withdrawn, can be kept again', async () => {
    const id = await keep(MARCH);
    must(await undo(store));
    must(await keepPackage(store, { capture: id, list: MARCH }));
    expect(await kept()).toEqual([id]);
  });

  it('is refused without its capture, or when it is no list', async () => {
    const capture = must(await keepPage(store, facts()));
    const nowhere = await keepPackage(store, { capture: crypto.randomUUID(), list: MARCH });
    expect(nowhere).toMatchObject({ ok: false, error: { reason: 'not-found' } });
    const empty = await keepPackage(store, { capture, list: { ...MARCH, sections: [] } });
    expect(empty).toMatchObject({ ok: false, error: { reason: 'invalid' } });
  });

  it('stands by country, the newest version first and the undated last', async () => {
    const [march, honduras, undated, june] = [
      await keep(MARCH),
      await keep(HONDURAS),
      await keep({ ...MARCH, versionDate: null }),
      await keep(JUNE),
    ];
    expect(await kept()).toEqual([honduras, june, march, undated]);
  });
});

describe('a pin', () => {
  it('is one version for each country; another version takes its place', async () => {
    const id = must(await createCase(store, { reference: 'MX-1', template: 'ca-irpa', locale: 'en' }));
    const [march, june, honduras] = [await keep(MARCH), await keep(JUNE), await keep(HONDURAS)];
    must(await pinPackage(store, id, march));
    must(await pinPackage(store, id, honduras));
    must(await pinPackage(store, id, june));
    expect(await pinned()).toEqual([honduras, june]);
    must(await undo(store));
    expect(await pinned()).toEqual([march, honduras]);
    must(await unpinPackage(store, id, march));
    expect(await pinned()).toEqual([honduras]);
  });

  it('knows a country by its name in either language', async () => {
    const id = must(await createCase(store, { reference: 'MX-1', template: 'ca-irpa', locale: 'en' }));
    const french = await keep({ ...JUNE, country: 'Mexique', language: 'fr' });
    must(await pinPackage(store, id, await keep(MARCH)));
    must(await pinPackage(store, id, french));
    expect(await pinned()).toEqual([french]);
  });

  it('is refused for a package that is not kept', async () => {
    const id = must(await createCase(store, { reference: 'MX-1', template: 'ca-irpa', locale: 'en' }));
    const gone = await keep(MARCH);
    must(await undo(store));
    expect(await pinPackage(store, id, gone)).toMatchObject({ ok: false, error: { reason: 'not-found' } });
  });
});

describe('archives', () => {
  it('carry packages and pins; taken in twice they add nothing', async () => {
    const id = must(await createCase(store, { reference: 'MX-1', template: 'ca-irpa', locale: 'en' }));
    const march = await keep(MARCH);
    must(await pinPackage(store, id, march));
    const bytes = await writeArchive(store);
    store = await library();
    expect(must(await readArchive(store, bytes)).tables.packages).toMatchObject({ added: 1 });
    expect(await readPackages(store).once()).toMatchObject([{ id: march, list: MARCH }]);
    expect(await pinned()).toEqual([march]);
    expect(must(await readArchive(store, bytes)).tables.packages).toMatchObject({ added: 0, same: 1 });
  });
});
