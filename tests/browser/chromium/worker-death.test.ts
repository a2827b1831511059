import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenChromium } from '../../../scripts/driver/chromium.ts';
import type { Site } from '../../../scripts/driver/serve.ts';
import { readToast, toastsIn } from '../../../scripts/driver/toast.ts';
import { until } from '../../../scripts/driver/until.ts';
import { choose, openPage, readPassages, seedsLoaded, serveFixtures, startChromium } from '../harness.ts';

let chromium: DrivenChromium;
let site: Site;

beforeAll(async () => {
  site = await serveFixtures();
  chromium = await startChromium();
  await seedsLoaded(chromium);
});

afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

/** Holds every table for writing, so that a clip can be seen waiting, until `letGo`. */
async function holdLibrary(inside: Page): Promise<void> {
  await inside.evaluate(async () => {
    const opening = indexedDB.open('proffer');
    await new Promise((resolve, reject) => {
      opening.onsuccess = resolve;
      opening.onerror = reject;
    });
    const database = opening.result;
    const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
    const state = window as unknown as { held: boolean };
    state.held = true;
    await new Promise<void>((holding) => {
      const goOn = () => {
        if (!state.held) return database.close();
        const asking = transaction.objectStore('meta').count();
        asking.onsuccess = () => {
          holding();
          goOn();
        };
      };
      goOn();
    });
  });
}

const letGo = (inside: Page): Promise<void> =>
  inside.evaluate(() => {
    (window as unknown as { held: boolean }).held = false;
  });

async function closeWorker(): Promise<void> {
  const target = await chromium.browser.waitForTarget((each) => each.type() === 'service_worker');
  await (await target.worker())?.close();
  await until('the worker is gone', async () => !chromium.browser.targets().includes(target));
}

describe('the background worker dies between the gesture and the acknowledgement', () => {
  it('keeps exactly one passage and says it is saved', async () => {
    const page = await openPage(chromium, `${site.origin}/report.html`);
    await choose(page, 'Nobody we spoke to had gone to the police');
    const inside = await chromium.openExtensionPage('manifest.json');
    await holdLibrary(inside);
    await page.bringToFront();
    await chromium.clickToolbar(page);
    await until('the toast waits', async () => (await toastsIn(page)).length === 1);
    await closeWorker();
    await letGo(inside);
    expect((await readToast(page)).state).toBe('saved');
    const kept = (await readPassages(chromium)).filter(({ exact }) => exact.startsWith('Nobody we spoke'));
    expect(kept).toHaveLength(1);
    await inside.close();
    await page.close();
  });

  it('clips as ever after the worker was closed while nothing was going on', async () => {
    const page = await openPage(chromium, `${site.origin}/report.html`);
    await choose(page, 'The second displacement');
    await closeWorker();
    await chromium.clickToolbar(page);
    expect((await readToast(page)).state).toBe('saved');
    await page.close();
  });
});
