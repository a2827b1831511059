import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { ExportHabits } from '../../lib/model/index.ts';
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
import { habitsIn, keepHabits } from '../../lib/surface/export-habits.ts';
import { library, must } from '../store/library.ts';

const HABITS = {
  format: 'pdf',
  parts: ['cover', 'index'],
  style: 'mcgill' as const,
  group: 'exhibit' as const,
  wording: 'quotation' as const,
  name: '{case}',
} satisfies ExportHabits;

it('how files were made stays with the case and its archive, and holds up no undo of what was done before', async () => {
  const store = await library();
  const id = must(await createCase(store, { reference: 'MX-1', template: 'us-asylum', locale: 'en' }));
  const caseIn = async (where: Store) => (await readBinder(where, id).once())?.case;
  must(await fillParticulars(store, id, { court: 'El Paso' }));
  must(await updateCase(store, id, { exporting: { 'us-eoir': HABITS } }));
  expect((await caseIn(store))?.exporting).toEqual({ 'us-eoir': HABITS });
  const other = await library();
  must(await readArchive(other, await writeArchive(store)));
  expect((await caseIn(other))?.exporting).toEqual({ 'us-eoir': HABITS });
  must(await undo(store));
  expect((await caseIn(store))?.exporting).toBeUndefined();
  must(await undo(store));
  expect((await caseIn(store))?.particulars?.court).toBeUndefined();
});

it('is of the forum it was for: another begins with its own, and the first is found again', async () => {
  const store = await library();
  const id = must(await createCase(store, { reference: 'MX-1', template: 'us-asylum', locale: 'en' }));
  const now = async () => {
    const found = (await readBinder(store, id).once())?.case;
    if (!found) throw new Error('no case');
    return found;
  };
  await keepHabits(store, await now(), HABITS);
  must(await updateCase(store, id, { profile: 'ca-rpd' }));
  expect(habitsIn(await now())).toBeNull();
  await keepHabits(store, await now(), { ...HABITS, parts: ['list'] });
  must(await updateCase(store, id, { profile: 'us-eoir' }));
  expect(habitsIn(await now())?.parts).toEqual(HABITS.parts);
});
