import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AppearanceFacts } from '../../lib/model/index.ts';
import { gunzip, gzip } from '../../lib/store/gzip.ts';
import {
  hasAppearance,
  keepAppearance,
  keepPage,
  readAppearance,
  readArchive,
  type Store,
  writeArchive,
} from '../../lib/store/index.ts';
import { chainHolds, facts, library, must } from './library.ts';

const LOOKS: AppearanceFacts = {
  address: 'https://reports.example/mexico/tracking#part',
  base: 'https://reports.example/mexico/tracking',
  scheme: 'light',
  sheets: [{ css: 'p { color: green }', media: '' }],
  trees: [{ host: null, nth: 0, sheets: [0] }],
  files: [{ addresses: ['https://reports.example/a.png'], mediaType: 'image/png', base64: 'iVBORw0KGgo=' }],
  canvases: [null, 0],
  leftOut: { sheets: 1, pictures: 0, fonts: 2 },
};

let store: Store;
let capture: string;

beforeEach(async () => {
  store = await library();
  capture = must(await keepPage(store, facts()));
});

describe('how a captured page looked', () => {
  it('is kept beside the capture, packed, in the chain of custody', async () => {
    expect(must(await keepAppearance(store, capture, LOOKS))).toBe(true);
    const kept = await readAppearance(store, capture);
    expect(kept?.facts).toEqual(LOOKS);
    expect(kept?.leftOut).toEqual(LOOKS.leftOut);
    expect(await chainHolds(store)).toBe(true);
    const last = (await store.inside.evidence.custody.toArray()).at(-1);
    expect(last && (await store.inside.codec.open(last.body))).toMatchObject({
      action: 'captured',
      object: kept?.stored.sha256,
      subject: `appearance:${capture}`,
    });
  });

  it('is kept once: the first stays', async () => {
    must(await keepAppearance(store, capture, LOOKS));
    const { count } = { count: await store.inside.evidence.custody.count() };
    expect(must(await keepAppearance(store, capture, { ...LOOKS, sheets: [], trees: [] }))).toBe(false);
    expect((await readAppearance(store, capture))?.facts).toEqual(LOOKS);
    expect(await store.inside.evidence.custody.count()).toBe(count);
  });

  it.each<[string, unknown]>([
    ['no object', 'looks'],
    ['a file that is a page', { ...LOOKS, files: [{ ...LOOKS.files[0], mediaType: 'text/html' }] }],
    ['bytes that are none', { ...LOOKS, files: [{ ...LOOKS.files[0], base64: '"><script>' }] }],
    ['a sheet that is not there', { ...LOOKS, trees: [{ host: null, nth: 0, sheets: [1] }] }],
    ['a picture that is not there', { ...LOOKS, canvases: [1] }],
    ['a base that runs', { ...LOOKS, base: 'javascript:alert(1)' }],
  ])('is refused when it is %s', async (_, said) => {
    const done = await keepAppearance(store, capture, said);
    expect(done).toMatchObject({ ok: false, error: { reason: 'invalid' } });
    expect(await hasAppearance(store, capture)).toBe(false);
  });

  it('is refused where the page had gone elsewhere', async () => {
    const elsewhere = { ...LOOKS, address: 'https://reports.example/mexico/other' };
    expect(await keepAppearance(store, capture, elsewhere)).toMatchObject({ ok: false });
    expect(await hasAppearance(store, capture)).toBe(false);
  });

  it('is refused for a capture that is not here', async () => {
    const done = await keepAppearance(store, '01900000-0000-7000-8000-000000000000', LOOKS);
    expect(done).toMatchObject({ ok: false, error: { reason: 'not-found' } });
  });

  it('goes with an archive, and is none where its bytes are not what they were', async () => {
    must(await keepAppearance(store, capture, LOOKS));
    const other = await library();
    const archive = await writeArchive(store);
    must(await readArchive(other, archive));
    must(await readArchive(other, archive));
    expect(await readAppearance(other, capture)).toEqual(await readAppearance(store, capture));
    const { stored } = (await readAppearance(other, capture)) ?? {};
    const body = await other.inside.codec.seal({
      bytes: new Uint8Array([1, 2, 3]),
      mediaType: 'application/gzip',
    });
    await other.inside.evidence.blobs.put({ id: stored?.sha256 ?? '', body });
    expect(await readAppearance(other, capture)).toBeNull();
  });
});

describe('packed bytes', () => {
  it('are unpacked as they were, and only as far as is allowed', async () => {
    const bytes = new Uint8Array(100_000).fill(7);
    const packed = await gzip(bytes);
    expect(packed.length).toBeLessThan(1_000);
    expect(await gunzip(packed, 100_000)).toEqual(bytes);
    await expect(gunzip(packed, 99_999)).rejects.toThrow(RangeError);
  });
});
