import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mayHaveDisplay } from '../../../scripts/browsers/desktop.ts';
import type { DrivenChromium } from '../../../scripts/driver/chromium.ts';
import { type Display, openDisplay } from '../../../scripts/driver/display.ts';
import { live, readLibrary } from '../../../scripts/driver/library.ts';
import { answerFromFile } from '../../../scripts/driver/pages-from-files.ts';
import { until } from '../../../scripts/driver/until.ts';
import { ADDRESS, LAYOUTS, type Listing, MEXICO, page as pageOf } from '../../ndp/pages.ts';
import { keepsNobodyOut } from '../axe.ts';
import { seedsLoaded, startChromium } from '../harness.ts';

/** The next version: the map is gone, the response has another number, the yearly report is of another year. */
const JUNE: Listing = {
  ...MEXICO,
  version: '30 June 2026',
  sections: MEXICO.sections.map((section) => ({
    ...section,
    entries: section.entries
      .filter(({ number }) => number !== '1.2')
      .map((entry) =>
        entry.number === '7.2'
          ? { ...entry, number: '7.9' }
          : { ...entry, title: entry.title.replace('Events of 2023', 'Events of 2024') },
      ),
  })),
};

describe.runIf(mayHaveDisplay())('National Documentation Packages', () => {
  let display: Display;
  let chromium: DrivenChromium;

  beforeAll(async () => {
    display = await openDisplay();
    chromium = await startChromium({ headless: false, display: display.name });
    await seedsLoaded(chromium);
  });

  afterAll(async () => {
    await chromium?.close();
    await display?.close();
  });

  it('are kept from their page, pinned to a case, and compared', async () => {
    await newCase('MX-2026-1');
    await keep(MEXICO, 'March 31, 2026');
    await keep(JUNE, 'June 30, 2026');
    const tables = await readLibrary(chromium);
    expect(live(tables, 'packages')).toHaveLength(2);
    expect(tables.passages).toEqual([]);
    await pin('March 31, 2026');
    const packages = await chromium.openExtensionPage('packages.html');
    await follow(packages, 'Mexico, March 31, 2026');
    // The response is among the reports that come with the product.
    await packages.waitForSelector('.package-items li ::-p-text(in the library)');
    await packages.waitForSelector('.package-acts select');
    await packages.select('.package-acts select', String(await otherVersion(packages)));
    await packages.waitForSelector('::-p-text(From March 31, 2026 to June 30, 2026)');
    expect(await textsOf(packages, '.comparison h2')).toEqual([
      'Removed (1)',
      'Renumbered (1)',
      'Changed (1)',
    ]);
    await keepsNobodyOut(packages);
    await packages.close();
  });

  it('lead from the binder of a case to what changed since its version', async () => {
    const binder = await chromium.openExtensionPage('binder.html');
    await follow(binder, 'A newer version is kept (June 30, 2026)');
    await binder.waitForSelector('::-p-text(same document number)');
    await binder.close();
  });

  async function newCase(reference: string): Promise<void> {
    const binder = await chromium.openExtensionPage('binder.html');
    await binder.locator('.empty button').click();
    await binder.locator('dialog input').fill(reference);
    await binder.locator('dialog button[type=submit]').click();
    // The reference alone stands in the dialog already.
    await binder.waitForSelector('.workbench');
    await binder.close();
  }

  /** Opens the page, presses the toolbar button, and keeps the list from the side panel. */
  async function keep(listing: Listing, version: string): Promise<void> {
    const body = Buffer.from(pageOf(listing, LAYOUTS.rows));
    const tab = await chromium.browser.newPage();
    await answerFromFile(tab, ADDRESS.en, { body, mediaType: 'text/html; charset=utf-8' });
    await tab.goto(ADDRESS.en);
    await tab.bringToFront();
    await chromium.clickToolbar(tab);
    const panel = await panelOf();
    await panel.locator('.package-offer button').click();
    await panel.waitForSelector(`.package-offer ::-p-text(Mexico, ${version})`);
    await tab.close();
  }

  async function pin(version: string): Promise<void> {
    const packages = await chromium.openExtensionPage('packages.html');
    await follow(packages, `Mexico, ${version}`);
    await packages.locator('.package-acts .button.main').click();
    await packages.waitForSelector('::-p-text(MX-2026-1 relies on this version)');
    await packages.close();
  }

  const follow = (page: Page, words: string): Promise<void> => page.locator(`a ::-p-text(${words})`).click();

  const otherVersion = (page: Page): Promise<string | undefined> =>
    page.$$eval('.package-acts option', (options) => (options as HTMLOptionElement[])[1]?.value);

  const textsOf = (page: Page, selector: string): Promise<string[]> =>
    page.$$eval(selector, (found) => found.map((each) => each.textContent ?? ''));

  async function panelOf(): Promise<Page> {
    const target = await chromium.browser.waitForTarget((each) => each.url().endsWith('/sidepanel.html'));
    return until('the side panel can be driven', () => target.asPage());
  }
});
