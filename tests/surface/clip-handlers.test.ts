import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { browserHere } from '../../lib/capture/browser.ts';
import type { Sender } from '../../lib/messages/index.ts';
import { newId } from '../../lib/model/index.ts';
import { readCapture } from '../../lib/store/index.ts';
import { facts, proposal } from '../store/library.ts';

/** The browser's own storage, which no unit test has; nobody listens. */
const kept: Record<string, Record<string, unknown>> = { local: {}, session: {} };
const area = (name: string) => ({
  get: async (key: string | null) => (key === null ? { ...kept[name] } : { [key]: kept[name]?.[key] }),
  set: async (values: object) => void Object.assign(kept[name] ?? {}, values),
  remove: async (keys: string[]) => {
    for (const key of keys) delete kept[name]?.[key];
  },
});
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: { local: area('local'), session: area('session') },
    runtime: { getManifest: () => ({ version: '1' }), sendMessage: async () => undefined },
    tabs: { get: async () => ({}) },
    i18n: { getUILanguage: () => 'en' },
  },
}));
vi.stubGlobal('chrome', { runtime: { sendMessage: async () => undefined } });

const { clipHandlers } = await import('../../lib/surface/clip-handlers.ts');
const { openLibrary } = await import('../../lib/surface/library.ts');
const { readProblem } = await import('../../lib/surface/toast.ts');

const page = (tabId: number, address = facts().address): Sender => ({
  ours: false,
  tabId,
  frameId: 0,
  privateWindow: false,
  address,
});
const foreign = {
  reason: 'cross-origin-frame',
  text: 'What stood in the frame.',
  site: 'x.example',
} as const;

const report = (clip: string, sender: Sender, problem: unknown = foreign) =>
  clipHandlers['page/report']?.({ clip, problem: problem as typeof foreign }, sender);

const propose = (sent: ReturnType<typeof proposal>, sender: Sender) =>
  clipHandlers['page/propose']?.(sent, sender);

describe('a report of what went wrong', () => {
  it('is kept of the sender’s own clip', async () => {
    const clip = newId();
    expect(await report(clip, page(1))).toEqual({ kept: true });
    expect(await readProblem(await openLibrary(), clip)).toEqual(foreign);
  });

  it('is refused of a clip that another frame spoke of, and of one that was saved', async () => {
    const clip = newId();
    await report(clip, page(1));
    await expect(report(clip, page(2), { reason: 'failed' })).rejects.toThrow();
    expect(await readProblem(await openLibrary(), clip)).toEqual(foreign);
    const sent = proposal('their families');
    expect(await propose(sent, page(3))).toMatchObject({ state: 'saved' });
    for (const tab of [3, 4]) await expect(report(sent.clip, page(tab))).rejects.toThrow();
  });

  it.each([[null], ['failed'], [{ reason: 'none of ours' }]])(
    'is refused where it is none: %j',
    async (said) => {
      await expect(report(newId(), page(1), said)).rejects.toThrow();
    },
  );

  it('is refused of what is no clip, and bounded', async () => {
    await expect(report('clip', page(1))).rejects.toThrow();
    const clip = newId();
    await report(clip, page(1), { reason: 'failed', text: 'x'.repeat(2_000_000), more: 1 });
    const problem = await readProblem(await openLibrary(), clip);
    expect(problem?.text).toHaveLength(1_000_000);
    expect(problem).not.toHaveProperty('more');
  });
});

describe('a proposal', () => {
  it('that is asked of again while it is being saved is saved once, and both get the one answer', async () => {
    const sent = proposal('their families');
    const [first, again] = [propose(sent, page(6)), propose(sent, page(6))];
    expect(await first).toMatchObject({ state: 'saved' });
    expect(await again).toBe(await first);
  });

  it('has its browser named by the background, whatever the page says', async () => {
    const { circumstances } = facts();
    const sent = proposal('their families', {
      facts: {
        address: 'https://reports.example/other',
        circumstances: { ...circumstances, browser: 'Forged 1' },
      },
    });
    await propose(sent, page(8));
    const capture = await readCapture(await openLibrary(), sent.capture.id);
    expect(capture?.circumstances).toMatchObject(browserHere());
  });

  it('of another site than the one that sent it is refused, its words kept', async () => {
    expect(await propose(proposal('their families'), page(5, 'https://evil.example/copy'))).toMatchObject({
      state: 'not-saved',
      problem: { reason: 'invalid', text: 'their families' },
    });
  });

  it.each([
    ['another page of the site', 'https://reports.example/', {}],
    ['a file', 'file:///home/report.html', {}],
    ['a frame without an address', 'about:blank', {}],
    ['a browser that does not tell', '', {}],
    ['its own frame', 'https://frames.example/inner', { frameAddress: 'https://frames.example/inner' }],
  ])('of %s is taken', async (_name, address, change) => {
    const sent = proposal('their families', { facts: change });
    expect(await propose(sent, page(6, address))).toMatchObject({ state: 'saved' });
  });

  it('is taken where the session’s storage is full', async () => {
    const { set } = (await import('webextension-polyfill')).default.storage.session;
    const full = vi.spyOn((await import('webextension-polyfill')).default.storage.session, 'set');
    full.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    expect(await propose(proposal('their families'), page(7))).toMatchObject({ state: 'saved' });
    full.mockImplementation(set);
  });
});
