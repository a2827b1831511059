// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { AppearanceFacts } from '../../lib/model/index.ts';
import { hasAppearance, readPackages } from '../../lib/store/index.ts';
import { keepListOf } from '../../lib/surface/keep-package.ts';
import { ADDRESS, MEXICO, page } from '../ndp/pages.ts';
import { facts, library } from '../store/library.ts';

const LOOKS: AppearanceFacts = {
  address: ADDRESS.en,
  base: ADDRESS.en,
  scheme: 'light',
  sheets: [{ css: 'p { color: green }', media: '' }],
  trees: [{ host: null, nth: 0, sheets: [0] }],
  files: [],
  canvases: [],
  leftOut: { sheets: 0, pictures: 0, fonts: 0 },
};

// The browser's tab, which no unit test has: what its scripts answer, by their file.
const answers = vi.hoisted(() => new Map<string, () => unknown>());
vi.mock('webextension-polyfill', () => ({
  default: {
    scripting: {
      executeScript: async ({ files: [file] }: { files: [string] }) => [{ result: answers.get(file)?.() }],
    },
    tabs: { get: async () => ({ incognito: false }) },
    runtime: { getManifest: () => ({ version: '1.0' }) },
  },
}));

const captured = () =>
  facts({ address: ADDRESS.en, page: { html: page(MEXICO), mediaType: 'text/html' }, metadata: {} });

describe('a package’s list that is kept (the browser faked)', () => {
  it('keeps with it how its page looked', async () => {
    const store = await library();
    answers.set('/capture.js', captured).set('/appearance.js', () => LOOKS);
    expect((await keepListOf(store, 1)).state).toBe('kept');
    const [kept] = await readPackages(store).once();
    expect(await hasAppearance(store, kept?.capture.id ?? '')).toBe(true);
  });

  it('is kept though the tab is gone before its looks were read', async () => {
    const store = await library();
    const gone = () => {
      throw new Error('No tab with id: 1');
    };
    answers.set('/capture.js', captured).set('/appearance.js', gone);
    expect((await keepListOf(store, 1)).state).toBe('kept');
    expect(await readPackages(store).once()).toHaveLength(1);
  });
});
