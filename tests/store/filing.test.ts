import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { filingOf } from '../../lib/binder/index.ts';
import {
  acceptClip,
  copyCase,
  createCase,
  moveEntriesToCase,
  readArchive,
  readBinder,
  type Store,
  undo,
  updateCase,
  writeArchive,
} from '../../lib/store/index.ts';
import { library, must, proposal } from './library.ts';

const FILING = { adverse: 'flag', others: 'leave-out', unfiled: 'include' } as const;

let store: Store;
let id: string;

beforeEach(async () => {
  store = await library();
  id = must(await createCase(store, { reference: 'MX-1', template: 'us-asylum', locale: 'en' }));
  must(await updateCase(store, id, { filing: FILING }));
});

const caseOf = async (of: string, where = store) => {
  const view = await readBinder(where, of).once();
  if (!view) throw new Error('no such case');
  return view.case;
};

describe('what a case files', () => {
  it('goes with it into an archive and out again, also where the case stood without', async () => {
    const other = await library();
    must(await readArchive(other, await writeArchive(store)));
    expect((await caseOf(id, other)).filing).toEqual(FILING);
    must(await updateCase(store, id, { filing: { ...FILING, adverse: 'include' } }));
    must(await readArchive(other, await writeArchive(store)));
    expect((await caseOf(id, other)).filing).toEqual({ ...FILING, adverse: 'include' });
  });

  it('is that of a case made after it, until that one says otherwise', async () => {
    const copy = must(await copyCase(store, id, { reference: 'MX-2' }));
    expect((await caseOf(copy)).filing).toEqual(FILING);
    must(await updateCase(store, copy, { filing: null }));
    expect(filingOf(await caseOf(copy))).not.toEqual(FILING);
    expect((await caseOf(id)).filing).toEqual(FILING);
  });

  it('stays a case’s own where passages are moved from one to another, and comes back by undo', async () => {
    const other = must(await createCase(store, { reference: 'MX-2', template: 'general', locale: 'en' }));
    await acceptClip(store, proposal('Criminal groups depend'));
    const entry = (await readBinder(store, other).once())?.items[0]?.entry.id ?? '';
    must(await moveEntriesToCase(store, [entry], id));
    expect((await caseOf(id)).filing).toEqual(FILING);
    expect((await caseOf(other)).filing).toBeUndefined();
    must(await updateCase(store, id, { filing: null }));
    expect((await caseOf(id)).filing).toBeUndefined();
    must(await undo(store));
    expect((await caseOf(id)).filing).toEqual(FILING);
  });
});
