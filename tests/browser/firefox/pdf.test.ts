import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdfRefusalWords } from '../../../lib/words/pdf.ts';
import { pdfTabWords } from '../../../lib/words/pdf-tab.ts';
import type { DrivenFirefox } from '../../../scripts/driver/firefox.ts';
import {
  chooseFromTabMenu,
  clickAction,
  grantAsked,
  openTab,
} from '../../../scripts/driver/firefox-chrome.ts';
import { dragAcrossLines, goToPage, openPdfFile } from '../../../scripts/driver/pdf.ts';
import { freshFolder } from '../../../scripts/driver/profile.ts';
import type { Site } from '../../../scripts/driver/serve.ts';
import { until } from '../../../scripts/driver/until.ts';
import { readPassages, seedsLoaded, serveFixtures, squeezed, startFirefox, wordsAt } from '../harness.ts';
import { fileIn, reportWithPreface } from '../pages/documents.ts';

const folder = freshFolder('pdf-files');
const WORDS = 'It received 5405 reports and answered 47 of them.';
let firefox: DrivenFirefox;
let site: Site;

beforeAll(async () => {
  const body = Buffer.from(reportWithPreface());
  const answer = () => ({ body, headers: { 'content-type': 'application/pdf' } });
  site = await serveFixtures({ '/download/7': answer, '/report.pdf': answer });
  firefox = await startFirefox();
  await seedsLoaded(firefox);
});

afterAll(async () => {
  await firefox?.close();
  await site?.close();
  await folder.remove();
});

/** Firefox tells the driver of no address of our pages, so they are asked. */
async function pageAt(path: string): Promise<Page | undefined> {
  const pages = await firefox.browser.pages();
  const asked = pages.map((page) =>
    Promise.race([page.evaluate(() => location.pathname).catch(() => ''), sleep(1_000, '')]),
  );
  return pages[(await Promise.all(asked)).indexOf(path)];
}

describe('a PDF in Firefox', () => {
  it('is opened from a file and clipped on page xlvii', async () => {
    const page = await openPdfFile(firefox, fileIn(folder.path, 'report.pdf', reportWithPreface()));
    await page.waitForSelector('.pdf-page canvas[data-drawn]');
    await goToPage(page, 'xlvii');
    await dragAcrossLines(page, 'It received 5405', 'It received 5405');
    await page.keyboard.press('k');
    const kept = await until('the passage is in the library', async () =>
      (await readPassages(firefox)).find(({ exact }) => squeezed(exact) === WORDS),
    );
    expect(kept.exact).toBe(wordsAt(kept));
    expect(kept.selectors.pageLabel).toBe('xlvii');
    await page.close();
  });

  it('in a tab whose address tells nothing is offered at the toolbar, and fetched anew once its site is allowed, which is given back', async () => {
    const address = `${site.origin}/download/7`;
    await openTab(firefox.chrome, address);
    await clickAction(firefox.chrome, firefox.id);
    const page = await until('the reader is offered', () => pageAt('/paste.html'));
    await page.locator(`::-p-text(${pdfTabWords.openFile.en})`).click();
    const host = new URL(address).host;
    await page.locator(`::-p-xpath(//button[contains(., "${pdfRefusalWords.allow.en(host)}")])`).click();
    await grantAsked(firefox.chrome);
    await page.waitForSelector('.pdf-page canvas[data-drawn]');
    await goToPage(page, '2');
    const words = 'It received 5980 reports and answered 52 of them.';
    await dragAcrossLines(page, 'It received 5980', 'It received 5980');
    await page.keyboard.press('k');
    const kept = await until('the passage is in the library', async () =>
      (await readPassages(firefox)).find(({ exact }) => squeezed(exact) === words),
    );
    expect(kept.selectors.pageLabel).toBe('2');
    expect(kept.capture).toMatchObject({
      address,
      circumstances: { mode: 'pdf', bytesFrom: { how: 'fetched', address } },
    });
    const granted = await page.evaluate(async (origin) => {
      const { browser } = globalThis as unknown as {
        browser: { permissions: { contains(asked: object): Promise<boolean> } };
      };
      return browser.permissions.contains({ origins: [`*://${new URL(origin).hostname}/*`] });
    }, address);
    expect(granted).toBe(false);
    // The page that was opened behind is gone.
    const open = (await firefox.browser.pages()).map((each) => each.url());
    expect(open.filter((url) => url.startsWith(site.origin) && url !== address)).toEqual([]);
    await page.close();
  });

  it('in a tab is opened by the menu of its viewer', async () => {
    const address = `${site.origin}/report.pdf`;
    await openTab(firefox.chrome, address);
    await chooseFromTabMenu(firefox.chrome, 'Open PDF in Proffer');
    const page = await until('the reader is open', () => pageAt('/pdf.html'));
    await page.waitForSelector(`::-p-text(${pdfRefusalWords.allow.en(new URL(address).host)})`);
    await page.close();
  });
});
