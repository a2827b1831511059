import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  copyCase,
  createCase,
  fillParticulars,
  readArchive,
  readCases,
  undo,
  updateCase,
  writeArchive,
} from '../../lib/store/index.ts';
import { library, must } from './library.ts';

let store: Awaited<ReturnType<typeof library>>;
let id: string;

beforeEach(async () => {
  store = await library();
  id = must(await createCase(store, { reference: 'MX-1', template: 'general', locale: 'en' }));
});

const said = async (from = store) => (await readCases(from).once())[0]?.particulars;

describe('what covers and certificates say of a case', () => {
  it('is filled in field by field, each undone as one step', async () => {
    must(await fillParticulars(store, id, { court: 'Boston, Massachusetts' }));
    must(await fillParticulars(store, id, { judge: 'J. Doe', party: 'M. A.' }));
    expect(await said()).toEqual({ court: 'Boston, Massachusetts', judge: 'J. Doe', party: 'M. A.' });
    must(await undo(store));
    expect(await said()).toEqual({ court: 'Boston, Massachusetts' });
    must(await fillParticulars(store, id, { court: ' ' }));
    expect(await said()).toBeUndefined();
    must(await undo(store));
    expect(await said()).toEqual({ court: 'Boston, Massachusetts' });
  });

  it('stays when other things of the case change, goes into no copy of it and comes back with an archive', async () => {
    must(await fillParticulars(store, id, { party: 'M. A.' }));
    must(await updateCase(store, id, { hearing: '2027-03-04' }));
    expect(await said()).toEqual({ party: 'M. A.' });
    const other = await library();
    must(await readArchive(other, await writeArchive(store)));
    expect(await said(other)).toEqual({ party: 'M. A.' });
    const copy = must(await copyCase(store, id, { reference: 'MX-2' }));
    const cases = await readCases(store).once();
    expect(cases.find((one) => one.id === copy)).not.toHaveProperty('particulars');
  });

  it('is refused where no archive would take it back in', async () => {
    const name = 'x'.repeat(201);
    expect(await fillParticulars(store, id, { [name]: 'x' })).toMatchObject({ ok: false });
    expect(await fillParticulars(store, id, { court: 'x'.repeat(1_000_001) })).toMatchObject({ ok: false });
    const many = Object.fromEntries(Array.from({ length: 1_001 }, (_, at) => [`field-${at}`, 'x']));
    expect(await fillParticulars(store, id, many)).toMatchObject({ ok: false });
    expect(await said()).toBeUndefined();
  });
});
