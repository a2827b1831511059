import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import {
  acceptClip,
  createCase,
  FORMAT,
  loadSeeds,
  openStore,
  readCases,
  readSources,
  stagePart,
  undo,
  updateSettings,
  withdrawClip,
} from '../../lib/store/index.ts';
import { freshNames, library, memoryBox, proposal } from './library.ts';

const HASH = 'f'.repeat(64);

/** A library with one clip, closed; what its canary says. */
async function closedLibrary() {
  const names = freshNames();
  const box = memoryBox();
  const store = await library(names, box);
  const sent = proposal('Criminal groups depend');
  await acceptClip(store, sent);
  store.close();
  if (!box.canary) throw new Error('no canary');
  return { names, canary: box.canary, clip: sent.clip };
}

/** Changes a closed library behind the store's back. */
async function tamper(name: string, change: (database: Dexie) => Promise<unknown>): Promise<void> {
  const database = await new Dexie(name).open();
  await change(database);
  database.close();
}

describe('the first start', () => {
  it('makes a library and tells the canary', async () => {
    const box = memoryBox();
    const store = await library(freshNames(), box);
    expect(store.health).toEqual({ state: 'ready' });
    expect(box.canary).toMatchObject({
      format: FORMAT,
      seq: 0,
      head: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('makes one library when two contexts start at once', async () => {
    const names = freshNames();
    const box = memoryBox();
    const stores = await Promise.all([library(names, box), library(names, box), library(names, box)]);
    expect(stores.map(({ health }) => health.state)).toEqual(['ready', 'ready', 'ready']);
    expect(await stores[0].inside.evidence.custody.count()).toBe(1);
  });

  it('fails loudly, and not for good, when the canary cannot be read', async () => {
    const box = { read: () => Promise.reject(new Error('storage is gone')), write: async () => undefined };
    await expect(openStore({ canary: box, names: freshNames() })).rejects.toThrow('storage is gone');
  });
});

describe('a database that is deleted while it is open', () => {
  it('is told of, and its loss is noticed at the next opening', async () => {
    const names = freshNames();
    const box = memoryBox();
    const store = await library(names, box);
    await acceptClip(store, proposal('Criminal groups depend'));
    await Promise.all([store.closed.then(() => undefined), Dexie.delete(names.evidence)]);
    const next = await library(names, box);
    expect(next.health).toEqual({ state: 'read-only', finding: { kind: 'missing', found: 'empty' } });
  });
});

describe('the canary', () => {
  const finding = async (
    names: { evidence: string; caches: string },
    canary: ReturnType<typeof memoryBox>,
  ) => {
    const store = await library(names, canary);
    return store.health.state === 'read-only' ? store.health.finding : null;
  };

  it('as it was told: ready', async () => {
    const { names, canary } = await closedLibrary();
    expect(await finding(names, memoryBox(canary))).toBeNull();
  });

  it('older, its head an ancestor: ready', async () => {
    const { names, canary } = await closedLibrary();
    const first = await tamperRead(names.evidence, canary.installId);
    expect(await finding(names, memoryBox({ ...canary, seq: 0, head: first }))).toBeNull();
  });

  it('older, its head no ancestor: another history', async () => {
    const { names, canary } = await closedLibrary();
    expect(await finding(names, memoryBox({ ...canary, seq: 0, head: HASH }))).toEqual({
      kind: 'missing',
      found: 'other-history',
    });
  });

  it('newer than the library: the library is behind', async () => {
    const { names, canary } = await closedLibrary();
    expect(await finding(names, memoryBox({ ...canary, seq: 9, head: HASH }))).toEqual({
      kind: 'behind',
      found: 2,
      expected: 9,
    });
  });

  it('of another installation: another library', async () => {
    const { names, canary } = await closedLibrary();
    expect(await finding(names, memoryBox({ ...canary, installId: 'other' }))).toEqual({
      kind: 'missing',
      found: 'other-library',
    });
  });

  it('beside an empty database, or none: the library is missing, and nothing is begun', async () => {
    const { canary } = await closedLibrary();
    const names = freshNames();
    expect(await finding(names, memoryBox(canary))).toEqual({ kind: 'missing', found: 'empty' });
    expect(await finding(names, memoryBox(canary))).toEqual({ kind: 'missing', found: 'empty' });
    const database = await new Dexie(names.evidence).open();
    expect(await database.table('meta').count()).toBe(0);
    database.close();
  });

  it('lost, beside a library that holds together: ready, and told anew', async () => {
    const { names, canary } = await closedLibrary();
    const box = memoryBox();
    expect(await finding(names, box)).toBeNull();
    expect(box.canary).toEqual(canary);
  });

  it('lost, beside rows without a ledger: missing', async () => {
    const { names } = await closedLibrary();
    await tamper(names.evidence, (database) => database.table('meta').clear());
    expect(await finding(names, memoryBox())).toEqual({ kind: 'missing', found: 'empty' });
  });

  it('right, but rows are gone: the table is named', async () => {
    const { names, canary, clip } = await closedLibrary();
    await tamper(names.evidence, (database) => database.table('passages').delete(clip));
    expect(await finding(names, memoryBox(canary))).toEqual({
      kind: 'counts',
      table: 'passages',
      found: 0,
      expected: 1,
    });
  });

  it('absent (a worker): for reading, whatever is there', async () => {
    const { names } = await closedLibrary();
    const store = await openStore({ names });
    expect(store.health).toEqual({ state: 'read-only', finding: { kind: 'reader' } });
    expect(await readSources(store).once()).toHaveLength(1);
    const nothing = await openStore({ names: freshNames() });
    expect(await readSources(nothing).once()).toEqual([]);
    expect(await nothing.inside.evidence.meta.count()).toBe(0);
  });
});

async function tamperRead(name: string, installId: string): Promise<string> {
  let hash = '';
  await tamper(name, async (database) => {
    hash = (await database.table('custody').get([installId, 0])).hash;
  });
  return hash;
}

describe('read-only', () => {
  it('refuses every write, says why, and changes nothing', async () => {
    const { names, canary, clip } = await closedLibrary();
    const store = await library(names, memoryBox({ ...canary, seq: 9, head: HASH }));
    const before = await snapshot(store.inside.evidence);
    const refused = { ok: false, error: { reason: 'read-only', finding: { kind: 'behind' } } };
    expect(await createCase(store, { reference: 'x', template: 'general', locale: 'en' })).toMatchObject(
      refused,
    );
    expect(await updateSettings(store, { theme: 'dark' })).toMatchObject(refused);
    expect(await withdrawClip(store, clip)).toMatchObject(refused);
    expect(await undo(store)).toMatchObject(refused);
    const words = 'According to the professor';
    expect(await acceptClip(store, proposal(words))).toEqual({
      state: 'not-saved',
      problem: { reason: 'read-only', text: words },
    });
    expect(await snapshot(store.inside.evidence)).toEqual(before);
    expect(await readSources(store).once()).toHaveLength(1);
  });
});

async function snapshot(database: Dexie): Promise<unknown> {
  return Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()]));
}

describe('a newer format', () => {
  it('is refused without touching the database', async () => {
    const { names, canary } = await closedLibrary();
    await tamper(names.evidence, (database) =>
      database.table('meta').put({ id: 'format', format: FORMAT + 1 }),
    );
    const store = await library(names, memoryBox(canary));
    const newer = { kind: 'newer', found: FORMAT + 1, known: FORMAT };
    expect(store.health).toEqual({ state: 'read-only', finding: newer });
    await expect(readCases(store).once()).rejects.toThrow();
    expect(await loadSeeds(store, [])).toEqual({ ok: true, value: 0 });
    expect(await acceptClip(store, proposal('Criminal groups depend'))).toMatchObject({
      problem: { reason: 'read-only' },
    });
    const errors: unknown[] = [];
    await new Promise<void>((resolve) => {
      readCases(store).subscribe(
        () => undefined,
        (error) => {
          errors.push(error);
          resolve();
        },
      );
    });
    expect(errors).toHaveLength(1);
  });

  it('is known from the canary alone, before the database is opened', async () => {
    const names = freshNames();
    const store = await library(names, memoryBox({ installId: 'x', format: FORMAT + 1, seq: 0, head: HASH }));
    expect(store.health).toMatchObject({ finding: { kind: 'newer' } });
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(names.evidence);
  });
});

describe('a full disk', () => {
  it('is named, and the passage’s words are still in hand', async () => {
    const store = await library();
    const full = new DOMException('full', 'QuotaExceededError');
    store.inside.evidence.passages.hook('creating', () => {
      throw new Dexie.AbortError('aborted', full);
    });
    const words = 'Criminal groups depend';
    expect(await acceptClip(store, proposal(words))).toEqual({
      state: 'not-saved',
      problem: { reason: 'storage-full', text: words, detail: 'storage-full' },
    });
    expect(await store.inside.evidence.sources.count()).toBe(0);
  });

  it('of the caches loses no clip', async () => {
    const store = await library();
    store.inside.caches.outcomes.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect((await acceptClip(store, proposal('Criminal groups depend'))).state).toBe('saved');
    await expect(stagePart(store, { clip: 'x', index: 0, count: 1, part: '' })).rejects.toThrow();
  });
});
