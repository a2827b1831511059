import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { coverage, quotedParts } from '../../lib/binder/index.ts';
import { SAMPLE_PASSAGES, seedDocuments } from '../../lib/corpus/index.ts';
import { LOCALES } from '../../lib/model/index.ts';
import {
  createCase,
  deleteCase,
  loadSeeds,
  readBinder,
  readCases,
  readPassages,
  readSearches,
} from '../../lib/store/index.ts';
import { makeSampleCase } from '../../lib/surface/sample-case.ts';
import { originals } from '../corpus/originals.ts';
import { chainHolds, library, must } from '../store/library.ts';

describe('the sample case', () => {
  it.each(LOCALES)('shows a filled binder, in %s', async (locale) => {
    const store = await library();
    must(await loadSeeds(store, seedDocuments(originals)));
    const id = must(await makeSampleCase(store, locale, '2026-11-22'));
    const view = await readBinder(store, id).once();
    if (!view) throw new Error('no such case');
    expect(view.case).toMatchObject({ hearing: '2027-02-05', country: 'MX' });
    expect(view.items).toHaveLength(SAMPLE_PASSAGES.length);
    expect(new Set(view.items.map(({ source }) => source.id)).size).toBe(5);
    const adverse = view.items.filter(({ entry }) => entry.stance === 'adverse');
    const answered = view.items.flatMap(({ entry }) => entry.answers ?? []);
    expect(adverse.map(({ entry }) => entry.id)).toEqual(expect.arrayContaining(answered));
    expect(answered).toHaveLength(1);
    for (const { passage, entry } of view.items) {
      const { exact } = passage.selectors.quote;
      expect(
        quotedParts(exact, entry)
          .map(({ text }) => text)
          .join(''),
      ).toBe(exact);
    }
    const rows = coverage(view, view.case.hearing);
    expect(rows.find(({ issue }) => issue.proposition)?.passages).toBe(3);
    expect(await readSearches(store, id).once()).toHaveLength(1);
    must(await deleteCase(store, id));
    expect(await readCases(store).once()).toEqual([]);
    expect(await chainHolds(store)).toBe(true);
  });

  it('deleted while it is made, leaves nothing behind', async () => {
    const store = await library();
    must(await loadSeeds(store, seedDocuments(originals)));
    const own = must(await createCase(store, { reference: 'MX-1', template: 'general', locale: 'en' }));
    let deleting: ReturnType<typeof deleteCase> | null = null;
    const made = await makeSampleCase(store, 'en', '2026-11-22', (done) => {
      if (done === 4)
        deleting = readCases(store)
          .once()
          .then((cases) => deleteCase(store, cases.find(({ sample }) => sample)?.id ?? ''));
    });
    must(await (deleting ?? Promise.reject(new Error('nothing was deleted'))));
    expect(made.ok).toBe(false);
    expect(await readPassages(store).once()).toEqual([]);
    expect((await readBinder(store, own).once())?.items).toEqual([]);
    expect(await chainHolds(store)).toBe(true);
  });

  it.each([1, 8, 20])(
    'broken off after step %i, is marked so, and the next press goes on with it',
    async (at) => {
      const store = await library();
      must(await loadSeeds(store, seedDocuments(originals)));
      const breakOff = (done: number) => {
        if (done === at) throw new Error('the page was closed');
      };
      await expect(makeSampleCase(store, 'en', '2026-11-22', breakOff)).rejects.toThrow('closed');
      expect(await readCases(store).once()).toMatchObject([{ sample: 'begun' }]);
      const own = must(await createCase(store, { reference: 'MX-1', template: 'general', locale: 'en' }));
      const told: number[] = [];
      const id = must(await makeSampleCase(store, 'en', '2026-11-22', (done, of) => told.push(done / of)));
      expect(told.at(-1)).toBe(1);
      const cases = await readCases(store).once();
      expect(cases.map(({ sample }) => sample)).toEqual(['whole', undefined]);
      const view = await readBinder(store, id).once();
      expect(view?.items).toHaveLength(SAMPLE_PASSAGES.length);
      expect(view?.items.filter(({ entry }) => entry.placements.length > 0)).toHaveLength(
        SAMPLE_PASSAGES.filter(({ issues }) => issues.length > 0).length,
      );
      expect(await readSearches(store, id).once()).toHaveLength(1);
      expect((await readBinder(store, own).once())?.items).toEqual([]);
      expect(await readPassages(store).once()).toHaveLength(SAMPLE_PASSAGES.length);
    },
  );
});
