import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it, vi } from 'vitest';

const kept: Record<string, unknown> = {};
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: kept[key] }),
        set: async (values: object) => void Object.assign(kept, values),
      },
    },
  },
}));

const { NAMES } = await import('../../lib/store/index.ts');
const { openLibrary, whenForgotten } = await import('../../lib/surface/library.ts');

const forgotten = () => new Promise<void>((resolve) => whenForgotten(resolve));

it('is opened once, and anew when it was deleted under an open context: then for reading only', async () => {
  const store = await openLibrary();
  expect(store.health.state).toBe('ready');
  expect(await openLibrary()).toBe(store);
  const gone = forgotten();
  await Dexie.delete(NAMES.evidence);
  await gone;
  const next = await openLibrary();
  expect(next.health).toEqual({ state: 'read-only', finding: { kind: 'missing', found: 'empty' } });
});

it('is opened anew when another context restored it', async () => {
  const store = await openLibrary();
  const gone = forgotten();
  const other = new BroadcastChannel('proffer-library');
  other.postMessage('restored');
  await gone;
  other.close();
  expect(await openLibrary()).not.toBe(store);
});
