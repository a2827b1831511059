import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { acceptClip, addIssue, createCase, openStore, readCases, type Store } from '../../lib/store/index.ts';
import { freshNames, memoryBox, must, proposal, tickingClock } from './library.ts';

const MEGABYTE = 1024 * 1024;
const NOT_SAVED = { state: 'not-saved', problem: { reason: 'storage-full' } };
const FULL = { ok: false, error: { reason: 'storage-full' } };

/** A library on a disk of which a test says how much is free. */
async function onDisk(free: number): Promise<{ store: Store; disk: { free: number } }> {
  const disk = { free };
  const room = async () => disk.free;
  const store = await openStore({ canary: memoryBox(), names: freshNames(), clock: tickingClock(), room });
  return { store, disk };
}

const create = (store: Store) => createCase(store, { reference: 'MX-1', template: 'general', locale: 'en' });

describe('a disk that is nearly full', () => {
  it('refuses to write while all can still be read, and goes on once there is space', async () => {
    const { store, disk } = await onDisk(500 * MEGABYTE);
    const id = must(await create(store));
    const label = { en: 'More', es: 'Más', fr: 'Plus' };
    disk.free = 20 * MEGABYTE;
    expect(await addIssue(store, { case: id, parent: null, label })).toEqual(FULL);
    expect(await acceptClip(store, proposal('Criminal groups depend'))).toMatchObject(NOT_SAVED);
    expect(await readCases(store).once()).toHaveLength(1);
    disk.free = 500 * MEGABYTE;
    must(await addIssue(store, { case: id, parent: null, label }));
  });

  it('refuses a file that would fill it', async () => {
    const { store, disk } = await onDisk(500 * MEGABYTE);
    disk.free = 32 * MEGABYTE + 10;
    // Its rows would pass, its page's bytes do not.
    expect(await acceptClip(store, proposal('Criminal groups depend'))).toMatchObject(NOT_SAVED);
    disk.free = 40 * MEGABYTE;
    expect(await acceptClip(store, proposal('Criminal groups depend'))).toMatchObject({ state: 'saved' });
  });

  it('is none where the browser does not say', async () => {
    const store = await openStore({
      canary: memoryBox(),
      names: freshNames(),
      clock: tickingClock(),
      room: async () => {
        throw new Error('not allowed');
      },
    });
    must(await create(store));
  });
});
