import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import {
  acceptClip,
  addEntry,
  createCase,
  deleteEntry,
  readLoose,
  withdrawClip,
} from '../../lib/store/index.ts';
import { library, must, proposal } from './library.ts';

it('a passage is in no case until it is placed in one, and again once it is taken out', async () => {
  const store = await library();
  const sent = proposal('groups track those who leave without paying');
  await acceptClip(store, sent);
  expect(await readLoose(store).once()).toEqual([sent.clip]);
  const owner = must(await createCase(store, { reference: 'A', template: 'general', locale: 'en' }));
  const entry = must(await addEntry(store, { case: owner, passage: sent.clip }));
  expect(await readLoose(store).once()).toEqual([]);
  must(await deleteEntry(store, entry));
  expect(await readLoose(store).once()).toEqual([sent.clip]);
  must(await withdrawClip(store, sent.clip));
  expect(await readLoose(store).once()).toEqual([]);
});
