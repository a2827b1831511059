import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chooseEntry, chooseRow, createCase } from '../../../scripts/driver/binder.ts';
import type { DrivenChromium } from '../../../scripts/driver/chromium.ts';
import { openExport } from '../../../scripts/driver/exports.ts';
import { readLibrary } from '../../../scripts/driver/library.ts';
import type { Site } from '../../../scripts/driver/serve.ts';
import { findings, keepsNobodyOut } from '../axe.ts';
import { clip, openPage, seedsLoaded, serveFixtures, startChromium } from '../harness.ts';

const WORDS = 'Families leave at night';

let chromium: DrivenChromium;
let site: Site;
let seed: string;

beforeAll(async () => {
  site = await serveFixtures();
  chromium = await startChromium();
  await seedsLoaded(chromium);
  seed = (await readLibrary(chromium)).captures?.[0]?.id ?? '';
  await (await createCase(chromium, { reference: 'MX-1', template: 'us-asylum' })).close();
  const page = await openPage(chromium, `${site.origin}/report.html`);
  await clip(chromium, page, WORDS);
  await page.close();
});

afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

/** The screens, each with what brings it into the state that is checked. */
const SCREENS: [
  name: string,
  address: () => string,
  ready: string,
  prepare?: (page: Page) => Promise<void>,
][] = [
  ['welcome', () => 'welcome.html', '.welcome h1'],
  ['binder, an entry chosen', () => 'binder.html', '[role="treeitem"]', openEntry],
  ['cases', () => 'cases.html', '.case-line'],
  ['cases, one changed', () => 'cases.html', '.case-line', openChange],
  ['binder, a new case', () => 'binder.html', '[role="treeitem"]', openNewCase],
  ['binder, export', () => 'binder.html', '[role="treeitem"]', openExport],
  ['coverage', () => 'binder.html#view=coverage', '.matrix'],
  ['checks', () => 'binder.html#view=checks', '.check-group'],
  ['exhibits', () => 'binder.html#view=exhibits', '.exhibit'],
  ['timeline', () => 'binder.html#view=timeline', '#content h1'],
  ['searches made', () => 'binder.html#view=searches', '#content h1'],
  ['results', () => 'results.html#q=extortion', '.results a'],
  ['hearing', () => 'hearing.html', '.hearing-field', findInHearing],
  ['reader', () => `reader.html#capture=${seed}`, '.captured [data-block]'],
  ['library', () => 'library.html', '.source-list'],
  ['library, a source chosen', () => 'library.html', '.source-list', openSource],
  ['packages', () => 'packages.html', '#content h1'],
  ['import', () => 'import.html', '[data-import-files]'],
  ['options', () => 'options.html', '.options h1'],
  ['side panel', () => 'sidepanel.html', 'h1'],
  ['paste', () => 'paste.html', 'textarea'],
];

/** With all that may be said of it. */
async function openChange(page: Page): Promise<void> {
  await page.locator('::-p-aria([name="Change this case"][role="button"])').click();
  await page.waitForSelector('dialog[open]');
  await page.locator('details.more summary').click();
  await page.waitForSelector('details.more[open]');
}

async function findInHearing(page: Page): Promise<void> {
  await page.keyboard.type('A');
  await page.waitForSelector('.hearing-found');
}

async function openEntry(page: Page): Promise<void> {
  await chooseRow(page, 'all');
  await chooseEntry(page, WORDS);
}

async function openNewCase(page: Page): Promise<void> {
  await page.select('.case-switch select', 'new');
  await page.waitForSelector('dialog[open]');
}

async function openSource(page: Page): Promise<void> {
  await page.locator('.source-line').click();
  await page.waitForSelector('.source-detail');
}

it.each(SCREENS)('%s keeps nobody out', async (_name, address, ready, prepare) => {
  const page = await chromium.openExtensionPage(address());
  await page.waitForSelector(ready);
  await prepare?.(page);
  await keepsNobodyOut(page);
  await page.close();
});

it.each(['light', 'dark'])('the toast keeps nobody out in the %s theme', async (theme) => {
  const page = await chromium.browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.goto(`${site.origin}/report.html?${theme}`);
  const { frame } = await clip(chromium, page, 'The second displacement');
  // A frame over somebody's page has no business with headings of its own.
  expect(await findings(frame, [])).toEqual([]);
  await page.close();
});
