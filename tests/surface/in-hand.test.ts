import 'fake-indexeddb/auto';
import { JSDOM } from 'jsdom';
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
/** The page that the tab shows now; what is run in it stands alone. */
function turnTo(url: string): void {
  const { window } = new JSDOM('<p>Another page.</p>', { url });
  vi.stubGlobal('window', window);
  vi.stubGlobal('top', window);
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('location', window.location);
}
interface Script {
  func?: (...args: unknown[]) => unknown;
  args?: unknown[];
}
const opened: string[] = [];
const listeners: Record<'updated' | 'removed', Told[]> = { updated: [], removed: [] };
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: { local: area('local'), session: area('session') },
    runtime: {
      getManifest: () => ({ version: '1' }),
      getURL: (path: string) => path,
      sendMessage: async () => undefined,
    },
    scripting: {
      executeScript: async ({ func, args = [] }: Script) => (func ? [{ result: await func(...args) }] : []),
    },
    tabs: {
      get: async () => ({}),
      create: async ({ url }: { url: string }) => void opened.push(url),
      onUpdated: { addListener: (told: Told) => listeners.updated.push(told) },
      onRemoved: { addListener: (told: Told) => listeners.removed.push(told) },
    },
    i18n: { getUILanguage: () => 'en' },
  },
}));
vi.stubGlobal('chrome', { runtime: { sendMessage: async () => undefined } });

const { clipHandlers } = await import('../../lib/surface/clip-handlers.ts');
const { inject, readHeld } = await import('../../lib/surface/gesture.ts');
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

  it('are not shown where a gesture that read them in the page alone had saved them', async () => {
    const sent = proposal(TEXT);
    expect(await clipHandlers['page/propose']?.(sent, page)).toMatchObject({ state: 'saved' });
    // A selection over two lines has a break where the text that was read has a space.
    await gesture(newId(), TEXT.replace(' ', '\n'));
    await leave();
    expect(show).not.toHaveBeenCalled();
  });

  it('are not called unsaved on the next page, where only that one hears of a second gesture', async () => {
    await clipped(TEXT);
    turnTo('https://www.example.org/next');
    const menu = { via: 'menu', pageUrl: address } as const;
    expect(await inject(TAB, { ...menu, selectionText: TEXT })).toBe(true);
    expect(opened).toEqual([]);
    expect(inHand()).toEqual([]);
    expect(await inject(TAB, { ...menu, selectionText: 'Words of no clip.' })).toBe(true);
    expect(opened).toHaveLength(1);
    const [, id = ''] = (opened[0] ?? '').split('#');
    expect(await readHeld(id)).toEqual({ text: 'Words of no clip.', address, title: '', left: true });
  });
});
