import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
  acceptClip,
  correctField,
  createCase,
  type Live,
  moveEntry,
  readBinder,
  readPage,
  readSources,
  renameIssue,
  updateEntry,
} from '../../lib/store/index.ts';
import { live } from '../../lib/store/live.ts';
import { facts, library, must, proposal } from './library.ts';

/** The first value a view tells that is as wanted. */
function until<T>(view: Live<T>, wanted: (value: T) => boolean): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = view.subscribe((value) => {
      if (!wanted(value)) return;
      queueMicrotask(() => end());
      resolve(value);
    }, reject);
  });
}

describe('a live view', () => {
  it('tells now, and after every change that touches it, in another context too', async () => {
    const store = await library();
    const other = await library(store.names, store.box);
    const seen: number[] = [];
    const done = until(readSources(store), (lines) => {
      seen.push(lines.length);
      return lines.length === 2;
    });
    await until(readSources(store), (lines) => lines.length === 0);
    await acceptClip(store, proposal('Criminal groups depend'));
    const elsewhere = { address: 'https://other.example/a', text: { text: 'Something else.', blocks: [] } };
    await acceptClip(other, proposal('Something', { facts: { ...facts(), ...elsewhere, metadata: {} } }));
    await done;
    expect(seen[0]).toBe(0);
    expect(seen.at(-1)).toBe(2);
  });

  it('of a binder shows an edit, and hands the rest on unopened', async () => {
    const store = await library();
    const id = must(await createCase(store, { reference: 'MX-1', template: 'general', locale: 'en' }));
    await acceptClip(store, proposal(['Criminal groups depend', 'Sources disagree']));
    const view = readBinder(store, id);
    const before = await until(view, (binder) => binder?.items.length === 2);
    const first = before?.items[0]?.entry.id ?? '';
    must(await updateEntry(store, first, { note: 'new' }));
    const after = await until(
      view,
      (binder) => binder?.items.some(({ entry }) => entry.note === 'new') ?? false,
    );
    const other = (binder: typeof after) => binder?.items.find(({ entry }) => entry.id !== first);
    expect(other(after)).toBe(other(before));
    must(await renameIssue(store, after?.issues[0]?.id ?? '', { en: 'New', es: 'Nuevo', fr: 'Neuf' }));
    const renamed = await until(
      view,
      (binder) => binder?.issues.some(({ label }) => label.en === 'New') ?? false,
    );
    expect(renamed?.items).toBe(after?.items);
    const source = after?.items[0]?.source.id ?? '';
    must(await correctField(store, source, 'title', 'Another title'));
    const corrected = await until(
      view,
      (binder) =>
        binder?.items.every((item) => item.source.metadata.title?.value === 'Another title') ?? false,
    );
    expect(corrected?.items.map(({ entry }) => entry)).toEqual(after?.items.map(({ entry }) => entry));
  });

  it('of a binder hands entries on in the case’s own order', async () => {
    const store = await library();
    const id = must(await createCase(store, { reference: 'MX-1', template: 'general', locale: 'en' }));
    await acceptClip(store, proposal(['Criminal groups depend', 'Sources disagree']));
    const view = readBinder(store, id);
    const before = await until(view, (binder) => binder?.items.length === 2);
    const [first, last] = before?.items.map(({ entry }) => entry.id) ?? [];
    must(await moveEntry(store, last ?? '', { issue: null, before: first ?? '' }));
    const after = await until(view, (binder) => binder?.items[0]?.entry.id === last);
    expect(after?.items.map(({ entry }) => entry.id)).toEqual([last, first]);
  });

  it('of a page follows its addresses, in any of their forms', async () => {
    const store = await library();
    const page = readPage(store, ['https://www.reports.example/mexico/tracking/?utm_source=x#top']);
    const found = until(page, ({ passages }) => passages.length === 1);
    await acceptClip(store, proposal('Criminal groups depend'));
    expect((await found).source?.metadata.title?.value).toBe('Tracking in Mexico');
    expect((await readPage(store, ['https://reports.example/other']).once()).source).toBeNull();
  });

  it('says nothing after it was ended', async () => {
    const store = await library();
    const told: unknown[] = [];
    const end = readSources(store).subscribe((lines) => told.push(lines));
    end();
    await acceptClip(store, proposal('Criminal groups depend'));
    await until(readSources(store), (lines) => lines.length === 1);
    expect(told).toEqual([]);
  });

  it('delivers an error of opening, once, and ends', async () => {
    const store = await library();
    const errors: unknown[] = [];
    const failing = live(
      () => store.inside.evidence.sources.count(),
      () => Promise.reject(new Error('locked')),
    );
    await new Promise<void>((resolve) => {
      failing.subscribe(
        () => undefined,
        (error) => {
          errors.push(error);
          resolve();
        },
      );
    });
    await acceptClip(store, proposal('Criminal groups depend'));
    expect(errors).toEqual([new Error('locked')]);
    await expect(failing.once()).rejects.toThrow('locked');
  });

  it('never tells an older reading after a newer one', async () => {
    const store = await library();
    const held: (() => void)[] = [];
    const slow = live(
      () => store.inside.evidence.sources.count(),
      (count) =>
        new Promise<number>((resolve) => {
          held.push(() => resolve(count));
        }),
    );
    const told: number[] = [];
    const both = new Promise<void>((resolve) => {
      const end = slow.subscribe((count) => {
        told.push(count);
        if (count === 1) queueMicrotask(() => end());
        if (count === 1) resolve();
      });
    });
    const asked = (count: number) =>
      new Promise<void>((resolve) => {
        const look = () => (held.length >= count ? resolve() : setImmediate(look));
        look();
      });
    await asked(1);
    await acceptClip(store, proposal('Criminal groups depend'));
    await asked(2);
    held[1]?.();
    held[0]?.();
    await both;
    expect(told).toEqual([1]);
  });
});
