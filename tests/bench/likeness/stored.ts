import { findBrowser } from '../../../scripts/browsers/find.ts';
import { ensureBuilt } from '../../../scripts/build.ts';
import { launchChromium } from '../../../scripts/driver/chromium.ts';

/** Look-ups in a real browser's database, as the library keeps its keys. */
export interface StoredLookups {
  works: number;
  fillSeconds: number;
  /** Bytes that the origin's storage takes. */
  storage: number;
  median: number;
  p95: number;
}

const CHUNK = 5_000;
const ASKED = 200;

/** Fills a new profile with works that have 30 keys each, and asks for the 30 keys of 200 of them. */
export async function measureStored(works: number): Promise<StoredLookups> {
  const { folder } = await ensureBuilt('chrome');
  const chromium = await launchChromium({ executable: await findBrowser('chromium'), extension: folder });
  try {
    const page = await chromium.openExtensionPage('manifest.json');
    let filled = 0;
    for (let from = 0; from < works; from += CHUNK)
      filled += await page.evaluate(touch, from, Math.min(works, from + CHUNK), 'fill');
    const times: number[] = [];
    for (let turn = 0; turn < ASKED; turn++) {
      const work = Math.floor((turn * works) / ASKED);
      times.push(await page.evaluate(touch, work, work + 1, 'ask'));
    }
    times.sort((a, b) => a - b);
    const storage = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    const at = (share: number): number => times[Math.floor(share * (ASKED - 1))] ?? 0;
    return { works, fillSeconds: filled / 1_000, storage, median: at(0.5), p95: at(0.95) };
  } finally {
    await chromium.close();
  }
}

/**
 * Writes works, or asks for the keys of each, in a database of its own with a table like the library's. Runs in a
 * page of the extension: stands alone.
 * @returns milliseconds it took, the opening left out
 */
async function touch(from: number, to: number, what: string): Promise<number> {
  const settled = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const keysOf = (work: number): string[] =>
    Array.from({ length: 30 }, (_, at) => {
      let hash = Math.imul(work * 30 + at + 1, 0x9e3779b1) >>> 0;
      let hex = '';
      while (hex.length < 32) {
        hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
        hex += hash.toString(16).padStart(8, '0');
      }
      return hex;
    });
  const opening = indexedDB.open('likeness-bench');
  opening.onupgradeneeded = () => {
    const made = opening.result.createObjectStore('sources', { keyPath: 'id' });
    made.createIndex('keys', 'keys', { multiEntry: true });
  };
  const database = await settled(opening);
  const began = performance.now();
  const table = database
    .transaction('sources', what === 'fill' ? 'readwrite' : 'readonly')
    .objectStore('sources');
  for (let work = from; work < to && what === 'fill'; work++)
    table.put({ id: `work-${work}`, keys: keysOf(work), body: {} });
  if (what === 'ask')
    await Promise.all(keysOf(from).map((key) => settled(table.index('keys').getAllKeys(key, 64))));
  else await new Promise((resolve) => Object.assign(table.transaction, { oncomplete: resolve }));
  const took = performance.now() - began;
  database.close();
  return took;
}
