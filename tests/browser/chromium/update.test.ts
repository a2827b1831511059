import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageWords } from '../../../lib/words/page.ts';
import { mayHaveDisplay } from '../../../scripts/browsers/desktop.ts';
import { builtFolder } from '../../../scripts/build.ts';
import type { DrivenChromium } from '../../../scripts/driver/chromium.ts';
import { type Display, openDisplay } from '../../../scripts/driver/display.ts';
import { pressShortcut } from '../../../scripts/driver/gestures.ts';
import type { Site } from '../../../scripts/driver/serve.ts';
import { clipBy } from '../../../scripts/driver/toast.ts';
import { until } from '../../../scripts/driver/until.ts';
import { choose, openPage, readPassages, seedsLoaded, serveFixtures, startChromium } from '../harness.ts';

describe.runIf(mayHaveDisplay())('the extension is updated while a page is open', () => {
  let display: Display;
  let chromium: DrivenChromium;
  let site: Site;

  beforeAll(async () => {
    site = await serveFixtures();
    display = await openDisplay();
    chromium = await startChromium({ headless: false, display: display.name });
    await seedsLoaded(chromium);
  });

  afterAll(async () => {
    await chromium?.close();
    await display?.close();
    await site?.close();
  });

  it('says so where its toast was left without life, and clips in the old page again', async () => {
    const page = await openPage(chromium, `${site.origin}/report.html`);
    await choose(page, 'Families leave at night');
    expect((await clipBy(page, () => pressShortcut(display, page))).state).toBe('saved');
    await updateExtension(page);
    await until('the page says what happened to the toast', async () =>
      JSON.stringify(await page.accessibility.snapshot()).includes(pageWords.updated.en),
    );
    await choose(page, 'threatened by name');
    const toast = await clipBy(page, () => pressShortcut(display, page));
    expect(toast.state).toBe('saved');
    const exacts = (await readPassages(chromium)).map(({ exact }) => exact);
    expect(exacts).toEqual(['Families leave at night', 'threatened by name']);
  });

  /** Loading it once more ends the worker and every page of the extension, as an update does. */
  async function updateExtension(page: Page): Promise<void> {
    const inside = await chromium.openExtensionPage('options.html');
    const ended = new Promise((resolve) => inside.once('close', resolve));
    await chromium.browser.installExtension(builtFolder('chrome'));
    await ended;
    const again = await until('the new version runs', () => chromium.openExtensionPage('options.html'));
    // A key struck before the browser has taken the new version's shortcut, or before its worker runs, is lost.
    await until('the new version listens', () =>
      again.evaluate(async () => {
        const clip = (await chrome.commands.getAll()).find(({ name }) => name === 'clip');
        const ask = { to: 'proffer', type: 'toast/read', ask: { clip: 'none' } };
        return Boolean(clip?.shortcut) && 'answer' in (await chrome.runtime.sendMessage(ask));
      }),
    );
    await again.close();
    await page.bringToFront();
  }
});
