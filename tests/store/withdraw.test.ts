import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { newId } from '../../lib/model/index.ts';
import {
  acceptClip,
  createCase,
  readBinder,
  readClip,
  readPassage,
  readSources,
  redo,
  restoreClip,
  undo,
  withdrawClip,
} from '../../lib/store/index.ts';
import { chainHolds, deeds, library, must, proposal } from './library.ts';

const WORDS = 'Criminal groups depend on “street-level” informants';

describe('withdrawing', () => {
  it('takes the passage, its entries and its source out of sight, and back', async () => {
    const store = await library();
    const id = must(await createCase(store, { reference: 'MX-1', template: 'general', locale: 'en' }));
    const sent = proposal([WORDS, 'According to the professor']);
    await acceptClip(store, sent);
    must(await withdrawClip(store, sent.clip));
    expect(await readPassage(store, sent.clip)).toBeNull();
    expect((await readBinder(store, id).once())?.items).toEqual([]);
    expect(await readSources(store).once()).toEqual([]);
    expect((await readClip(store, sent.clip))?.live).toBe(false);

    must(await restoreClip(store, sent.clip));
    expect((await readBinder(store, id).once())?.items).toHaveLength(2);
    expect(await readSources(store).once()).toHaveLength(1);
    expect((await deeds(store)).slice(3)).toEqual([
      'clipped',
      'withdrawn',
      'withdrawn',
      'restored',
      'restored',
    ]);
    expect(await chainHolds(store)).toBe(true);
  });

  it('leaves a source that another passage holds', async () => {
    const store = await library();
    const first = proposal(WORDS);
    await acceptClip(store, first);
    await acceptClip(store, proposal('According to the professor'));
    must(await withdrawClip(store, first.clip));
    expect((await readSources(store).once())[0]?.passages).toBe(1);
  });

  it('stands in the undo line, as the clip itself does', async () => {
    const store = await library();
    const sent = proposal(WORDS);
    await acceptClip(store, sent);
    must(await withdrawClip(store, sent.clip));
    expect(must(await undo(store)).verb).toBe('withdraw-clip');
    expect(await readPassage(store, sent.clip)).not.toBeNull();
    expect(must(await undo(store)).verb).toBe('clip');
    expect(await readPassage(store, sent.clip)).toBeNull();
    expect(await readSources(store).once()).toEqual([]);
    must(await redo(store));
    expect(await readPassage(store, sent.clip)).not.toBeNull();
    expect(await readSources(store).once()).toHaveLength(1);
    expect((await deeds(store)).slice(3)).toEqual(['withdrawn', 'restored', 'withdrawn', 'restored']);
    expect(await chainHolds(store)).toBe(true);
  });

  it('of a clip that found its passage there takes only the entry it made', async () => {
    const store = await library();
    await acceptClip(store, proposal(WORDS));
    const id = must(await createCase(store, { reference: 'MX-1', template: 'general', locale: 'en' }));
    const again = proposal(WORDS);
    await acceptClip(store, again);
    expect((await readBinder(store, id).once())?.items).toHaveLength(1);
    must(await withdrawClip(store, again.clip));
    expect((await readBinder(store, id).once())?.items).toHaveLength(0);
    expect((await readClip(store, again.clip))?.live).toBe(false);
    expect((await readSources(store).once())[0]?.passages).toBe(1);
  });

  it('lets the same words be clipped anew, and a late message bring nothing back', async () => {
    const store = await library();
    const sent = proposal(WORDS);
    await acceptClip(store, sent);
    must(await withdrawClip(store, sent.clip));
    await acceptClip(store, sent);
    expect(await readPassage(store, sent.clip)).toBeNull();
    const anew = proposal(WORDS);
    expect(await acceptClip(store, anew)).toEqual({ state: 'saved', passages: [{ id: anew.clip }] });
  });

  it('says when there is no such clip', async () => {
    const store = await library();
    expect(await withdrawClip(store, newId())).toMatchObject({ error: { reason: 'not-found' } });
    expect(await restoreClip(store, newId())).toMatchObject({ error: { reason: 'not-found' } });
  });
});
