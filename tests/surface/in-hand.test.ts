import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sender } from '../../lib/messages/index.ts';
import { newId } from '../../lib/model/index.ts';
import { facts, proposal } from '../store/library.ts';

/** The browser's own storage and tabs, which no unit test has; the page of every tab is gone. */
const kept: Record<string, Record<string, unknown>> = { local: {}, session: {} };
const area = (name: string) => ({
  get: async (key: string | null) => (key === null ? { ...kept[name] } : { [key]: kept[name]?.[key] }),
  set: async (values: object) => void Object.assign(kept[name] ?? {}, values),
  remove: async (keys: string | string[]) => {
    for (const key of [keys].flat()) delete kept[name]?.[key];
  },
});
type Told = (tabId: number, change: { status?: string }) => void;
const listeners: Record<'updated' | 'removed', Told[]> = { updated: [], removed: [] };
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: { local: area('local'), session: area('session') },
    runtime: { getManifest: () => ({ version: '1' }), sendMessage: async () => undefined },
    scripting: { executeScript: async () => [] },
    tabs: {
      get: async () => ({}),
      onUpdated: { addListener: (told: Told) => listeners.updated.push(told) },
      onRemoved: { addListener: (told: Told) => listeners.removed.push(told) },
    },
    i18n: { getUILanguage: () => 'en' },
  },
}));
vi.stubGlobal('chrome', { runtime: { sendMessage: async () => undefined } });

const { clipHandlers } = await import('../../lib/surface/clip-handlers.ts');
const { takeInHand, watchLeaving } = await import('../../lib/surface/in-hand.ts');

const TAB = 7;
const { address } = facts();
const TEXT = 'their families';
const OTHER = 'Criminal groups depend on';
const show = vi.fn(async () => undefined);
watchLeaving(show);

const page: Sender = { ours: false, tabId: TAB, frameId: 0, privateWindow: false, address };
const gesture = async (clip = newId(), text = TEXT) => {
  await takeInHand({ tabId: TAB, clip, text, address, title: 'Report' });
  return clip;
};
const inHand = () => Object.keys(kept.session ?? {}).filter((key) => key.startsWith('in-hand:'));

/** A page goes: the browser says so twice. */
async function leave(): Promise<void> {
  for (const status of ['loading', 'complete']) for (const told of listeners.updated) told(TAB, { status });
  await vi.waitFor(() => expect(inHand()).toEqual([]));
}

async function clipped(text: string): Promise<string> {
  const sent = proposal(text);
  await gesture(sent.clip, text);
  expect(await clipHandlers['page/propose']?.(sent, page)).toMatchObject({ state: 'saved' });
  return sent.clip;
}

describe('words in hand when their page goes', () => {
  beforeEach(() => {
    for (const told of listeners.removed) told(TAB, {});
    show.mockClear();
  });

  it('are shown once, however many gestures were made for them and however often the browser says that it went', async () => {
    await gesture();
    await gesture();
    await leave();
    expect(show).toHaveBeenCalledTimes(1);
  });

  it('are not shown where the same gesture made before was saved, and others are', async () => {
    await clipped(TEXT);
    await gesture();
    await leave();
    expect(show).not.toHaveBeenCalled();
    await gesture(newId(), 'Other words.');
    await leave();
    expect(show).toHaveBeenCalledTimes(1);
  });

  it('are shown where what was saved was taken back since', async () => {
    const clip = await clipped(OTHER);
    await clipHandlers['toast/undo']?.({ clip }, page);
    await gesture(newId(), OTHER);
    await leave();
    expect(show).toHaveBeenCalledTimes(1);
  });
});
