import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { type ImportedSource, readImportFile } from '../../lib/import/index.ts';
import type { CaseId, ChangeId } from '../../lib/model/index.ts';
import {
  beginImport,
  createCase,
  endImport,
  importSource,
  readBinder,
  readChanges,
  readSources,
  redo,
  type Store,
  undo,
  undoImport,
  updateEntry,
} from '../../lib/store/index.ts';
import { chainHolds, library, must } from './library.ts';

const recordsIn = (text: string): ImportedSource[] =>
  readImportFile('list', new TextEncoder().encode(text))?.imported.sources ?? [];
const how = (step: ChangeId, owner: CaseId | null = null) => ({
  file: 'list',
  at: '2026-03-01T09:00:00.000Z',
  case: owner,
  step,
});
const bringIn = async (store: Store, step: ChangeId, text: string, owner: CaseId | null = null) => {
  const outcomes = [];
  for (const record of recordsIn(text))
    outcomes.push(must(await importSource(store, record, how(step, owner))));
  return outcomes;
};
const report = (name: string) =>
  `TY  - RPRT\nTI  - Report ${name}\nUR  - https://${name}.example.org/\nER  - \n`;
const quoted = (...names: string[]) =>
  ['title,url,quote', ...names.map((name) => `${name},https://${name}.example.org/x,Words of ${name}`)].join(
    '\n',
  );
const titles = async (store: Store) =>
  (await readSources(store).once()).map(({ source }) => source.metadata.title?.value).toSorted();
const newCase = async (store: Store, reference = 'A') =>
  must(await createCase(store, { reference, template: 'general', locale: 'en' }));
const itemsOf = async (store: Store, owner: CaseId) => (await readBinder(store, owner).once())?.items ?? [];

describe('an import of any size', () => {
  it('is one step of the undo line, before which nothing is forgotten', async () => {
    const store = await library();
    await newCase(store);
    const step = beginImport();
    await bringIn(store, step, Array.from({ length: 1_100 }, (_, at) => report(`r${at}`)).join(''));
    must(await endImport(store, step));
    expect((await readChanges(store).once()).map(({ verb, more }) => [verb, more])).toEqual([
      ['import', 1_099],
      ['create-case', 0],
    ]);
    expect(must(await undo(store))).toMatchObject({ verb: 'import' });
    expect(await titles(store)).toEqual([]);
    expect(must(await redo(store))).toMatchObject({ verb: 'import' });
    expect(await titles(store)).toHaveLength(1_100);
    must(await undo(store));
    expect(must(await undo(store))).toMatchObject({ verb: 'create-case' });
    expect(await chainHolds(store)).toBe(true);
  }, 60_000);

  it('that is taken back leaves nothing behind once something else was done', async () => {
    const store = await library();
    const step = beginImport();
    await bringIn(store, step, report('one') + report('two'));
    must(await undo(store));
    await newCase(store);
    expect(await store.inside.evidence.parts.count()).toBe(0);
    expect((await undoImport(store, step)).ok).toBe(false);
  });
});

describe('what was changed while an import ran', () => {
  it('stays and is counted; all else is taken back, and done again', async () => {
    const store = await library();
    const owner = await newCase(store);
    const step = beginImport();
    await bringIn(store, step, quoted('first', 'second'), owner);
    const edited = (await itemsOf(store, owner)).find(
      (item) => item.source.metadata.title?.value === 'first',
    );
    must(await updateEntry(store, edited?.entry.id ?? '', { note: 'mine' }));
    await bringIn(store, step, quoted('third'), owner);
    must(await endImport(store, step));
    const taken = must(await undo(store));
    expect(taken).toMatchObject({ verb: 'import' });
    // The entry, and what it rests on: its passage and its source.
    expect(taken.kept).toBe(3);
    expect((await itemsOf(store, owner)).map(({ entry }) => entry.note)).toEqual(['mine']);
    expect(await titles(store)).toEqual(['first']);
    must(await redo(store));
    expect(await titles(store)).toEqual(['first', 'second', 'third']);
    expect(await itemsOf(store, owner)).toHaveLength(3);
    expect(await chainHolds(store)).toBe(true);
  });
});

describe('two imports at once', () => {
  it('are two steps, each taken back alone', async () => {
    const store = await library();
    const [one, two] = [beginImport(), beginImport()];
    await bringIn(store, one, report('a1'));
    await bringIn(store, two, report('b1'));
    await bringIn(store, one, report('a2'));
    must(await endImport(store, one));
    await bringIn(store, two, report('b2'));
    must(await endImport(store, two));
    must(await undoImport(store, one));
    expect(await titles(store)).toEqual(['Report b1', 'Report b2']);
    must(await undo(store));
    expect(await titles(store)).toEqual([]);
  });
});
