import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import type { SavedToast } from '../../lib/messages/protocol.ts';
import { acceptClip, readOrigins } from '../../lib/store/index.ts';
import { readToast, toastAfter } from '../../lib/surface/toast.ts';
import { decideOfClip } from '../../lib/surface/toast-origins.ts';
import { PLAIN, SENTENCE, text } from '../store/cited.ts';
import { library, proposal } from '../store/library.ts';

// The browser's own storage and language, which no unit test has.
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: { session: { get: async () => ({}), set: async () => undefined } },
    i18n: { getUILanguage: () => 'en' },
  },
}));

async function clipped(words: string) {
  const store = await library();
  const sent = proposal(words, { facts: { text } });
  expect((await acceptClip(store, sent)).state).toBe('saved');
  return { store, clip: sent.clip };
}
type Opened = Awaited<ReturnType<typeof clipped>>['store'];
const shown = async (store: Opened, clip: string) =>
  (await readToast(store, clip)) as { state: 'saved' } & SavedToast;

it('the toast tells what the words cite, and confirms it', async () => {
  const { store, clip } = await clipped(SENTENCE);
  const [origin] = (await shown(store, clip)).origins;
  expect(origin).toMatchObject({
    standing: 'found',
    said: 'Cites InSight Crime, November 4, 2022',
    open: false,
  });
  const said = { passage: clip, key: origin?.key as string };
  const done = decideOfClip(store, clip, { ...said, decision: 'confirmed' });
  expect(await toastAfter(store, clip, done)).toMatchObject({
    refused: null,
    origins: [{ standing: 'confirmed' }],
  });
  const back = decideOfClip(store, clip, { ...said, decision: null });
  expect(await toastAfter(store, clip, back)).toMatchObject({ origins: [{ standing: 'found' }] });
});

it('it says nothing where nothing is cited', async () => {
  const { store, clip } = await clipped(PLAIN);
  expect(await shown(store, clip)).toMatchObject({ origins: [], moreOrigins: 0 });
});

it('it speaks of no other clip’s passages', async () => {
  const { store, clip } = await clipped(PLAIN);
  const other = proposal(SENTENCE, { facts: { text } });
  await acceptClip(store, other);
  const key = (await readOrigins(store, other.clip).once())?.origins?.[0]?.key as string;
  const tried = await decideOfClip(store, clip, { passage: other.clip, key, decision: 'confirmed' });
  expect(tried).toMatchObject({ ok: false, error: { reason: 'not-found' } });
  expect((await readOrigins(store, other.clip).once())?.origins).toMatchObject([{ standing: 'found' }]);
});
