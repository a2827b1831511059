import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import {
  createCase,
  fillParticulars,
  readArchive,
  readBinder,
  type Store,
  undo,
  updateCase,
  writeArchive,
} from '../../lib/store/index.ts';
import { library, must } from './library.ts';

const HABITS = {
  format: 'pdf',
  parts: ['cover', 'index'],
  style: 'mcgill',
  group: 'exhibit',
  wording: 'quotation',
  name: '{case}',
} as const;

it('how files were made stays with the case and its archive, and holds up no undo of what was done before', async () => {
  const store = await library();
  const id = must(await createCase(store, { reference: 'MX-1', template: 'us-asylum', locale: 'en' }));
  const caseIn = async (where: Store) => (await readBinder(where, id).once())?.case;
  must(await fillParticulars(store, id, { court: 'El Paso' }));
  must(await updateCase(store, id, { exporting: { ...HABITS, parts: [...HABITS.parts] } }));
  expect((await caseIn(store))?.exporting).toEqual(HABITS);
  const other = await library();
  must(await readArchive(other, await writeArchive(store)));
  expect((await caseIn(other))?.exporting).toEqual(HABITS);
  must(await undo(store));
  expect((await caseIn(store))?.exporting).toBeUndefined();
  must(await undo(store));
  expect((await caseIn(store))?.particulars?.court).toBeUndefined();
});
