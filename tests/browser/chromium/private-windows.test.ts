import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { DrivenChromium } from '../../../scripts/driver/chromium.ts';
import { clip, openPage, readPassages, serveFixtures, startChromium } from '../harness.ts';

let chromium: DrivenChromium | undefined;

afterEach(async () => {
  await chromium?.close();
  chromium = undefined;
});

/** A private window as a person opens one: the browser's only one, which extensions may be allowed into. */
async function openPrivateWindow(driven: DrivenChromium, address: string): Promise<Page> {
  const inside = await driven.openExtensionPage('manifest.json');
  await inside.evaluate((url) => chrome.windows.create({ incognito: true, url }), address);
  await inside.close();
  const target = await driven.browser.waitForTarget((each) => each.url() === address);
  const page = await target.page();
  if (!page) throw new Error('The private window has no page');
  return page;
}

describe('private windows', () => {
  it('are out of reach until the user allows the extension there', async () => {
    const site = await serveFixtures();
    chromium = await startChromium();
    const context = await chromium.browser.createBrowserContext();
    const page = await context.newPage();
    await page.goto(`${site.origin}/report.html`);
    const inside = await chromium.openExtensionPage('manifest.json');
    const seen = await inside.evaluate(async () => ({
      allowed: await chrome.extension.isAllowedIncognitoAccess(),
      tabs: (await chrome.tabs.query({})).filter((tab) => tab.incognito).length,
    }));
    expect(seen).toEqual({ allowed: false, tabs: 0 });
    expect(page.frames()).toHaveLength(1);
    await site.close();
  });

  it('are clipped from when allowed, into the same library, and the capture says so', async () => {
    const site = await serveFixtures();
    chromium = await startChromium({ privateWindows: true });
    const page = await openPrivateWindow(chromium, `${site.origin}/report.html`);
    expect((await clip(chromium, page, 'Families leave at night')).state).toBe('saved');
    const ordinary = await openPage(chromium, `${site.origin}/rtl.html`);
    expect((await clip(chromium, ordinary, 'غادرت العائلات')).state).toBe('saved');
    const kept = await readPassages(chromium);
    const said = kept.map(
      ({ capture }) => (capture.circumstances as { privateWindow?: boolean }).privateWindow,
    );
    expect(said).toEqual([true, false]);
    await site.close();
  });
});
