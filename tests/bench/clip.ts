import type { Page } from 'puppeteer-core';
import type { DrivenChromium } from '../../scripts/driver/chromium.ts';
import { selectQuotation } from '../../scripts/driver/select.ts';
import type { Site } from '../../scripts/driver/serve.ts';
import { toastsIn } from '../../scripts/driver/toast.ts';
import { until } from '../../scripts/driver/until.ts';
import { type Measure, measure, over } from './measure.ts';
import { clippable, reportPage } from './pages.ts';

const SIZES: [name: string, characters: number, runs: number][] = [
  ['10 kB', 10_000, 20],
  ['100 kB', 100_000, 20],
  ['1 MB', 1_000_000, 8],
];

/** The pages these measures need, by path. */
export const clipPages = Object.fromEntries(
  SIZES.map(([, characters]) => [`/${characters}.html`, () => reportPage(characters)]),
);

/** Gesture to acknowledgement beside a bare strict put of the same bytes, on pages of three sizes. */
export async function measureClips(chromium: DrivenChromium, site: Site): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const [name, characters, runs] of SIZES) {
    const floor = await measureFloor(chromium, name, characters, runs);
    const address = `${site.origin}/${characters}.html`;
    const page = await chromium.browser.newPage();
    const first = await measure(`clip, ${name}, first of a visit`, runs, async (run) => {
      await page.goto(`${address}?${run}`);
      return gestureToAcknowledgement(chromium, page, clippable(run % 8));
    });
    const later = await measure(`clip, ${name}, later in the visit`, runs, (run) =>
      gestureToAcknowledgement(chromium, page, clippable(8 + (run % 5))),
    );
    await page.close();
    measures.push(floor, over(first, floor), over(later, floor));
  }
  return measures;
}

/** From before the toolbar's click until the page's toast says "saved"; the driver's own way is in it. */
async function gestureToAcknowledgement(
  chromium: DrivenChromium,
  page: Page,
  words: string,
): Promise<number> {
  if (!(await selectQuotation(page, words))) throw new Error(`Not in the page: ${words}`);
  await page.bringToFront();
  const before = (await toastsIn(page)).map(({ clip }) => clip);
  const begun = performance.now();
  await chromium.extension.triggerAction(page);
  const toast = await until(
    'a toast',
    async () => (await toastsIn(page)).find(({ clip }) => !before.includes(clip)),
    { every: 1 },
  );
  await toast.frame.waitForSelector('.clip-toast.saved');
  return performance.now() - begun;
}

/** Text and page of that size in one row, durability strict, until the transaction has completed. */
async function measureFloor(
  chromium: DrivenChromium,
  name: string,
  characters: number,
  runs: number,
): Promise<Measure> {
  const page = await chromium.openExtensionPage('manifest.json');
  const html = reportPage(characters);
  const floor = await measure(`bare strict put, ${name}`, runs, (run) =>
    page.evaluate(putStrictly, html, run),
  );
  await page.close();
  return floor;
}

async function putStrictly(html: string, run: number): Promise<number> {
  const opening = indexedDB.open('bench-floor', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
  await new Promise((resolve, reject) => {
    opening.onsuccess = resolve;
    opening.onerror = reject;
  });
  const row = { text: html.replace(/<[^>]+>/g, ''), page: new TextEncoder().encode(html) };
  const begun = performance.now();
  const transaction = opening.result.transaction('rows', 'readwrite', { durability: 'strict' });
  transaction.objectStore('rows').put(row, `${html.length}-${run}`);
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = reject;
  });
  const took = performance.now() - begun;
  opening.result.close();
  return took;
}
