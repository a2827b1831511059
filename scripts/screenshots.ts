import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { SAMPLE_PASSAGES } from '../lib/corpus/sample-case.ts';
import { findBrowser } from './browsers/find.ts';
import { ensureBuilt, ROOT } from './build.ts';
import { waitForSeeds } from './demo/work.ts';
import { chooseEntry, chooseRow, openSampleCase } from './driver/binder.ts';
import { type DrivenChromium, launchChromium } from './driver/chromium.ts';
import { openExport } from './driver/exports.ts';
import { readLibrary } from './driver/library.ts';
import { answerFromFile } from './driver/pages-from-files.ts';
import { selectQuotation } from './driver/select.ts';
import { clipBy } from './driver/toast.ts';
import { SEED_ADDRESS, seedPage } from './seed-page.ts';
import { atEnd, endAll } from './terminal/ending.ts';
import { runMain } from './terminal/refusal.ts';
import { step } from './terminal/steps.ts';

/** Where the pictures go: `binder-light.png`, `binder-dark.png`, … */
const FOLDER = join(ROOT, '.output', 'screenshots');
const SIZE = { width: 1280, height: 800 };
const THEMES = ['light', 'dark'] as const;
/** Words of the report that stand in no case yet: one for each theme. */
const QUOTATIONS = {
  light: 'social media is used in identifying the location of targets',
  dark: 'there are "systems of local surveillance" by people who get paid for the information they provide',
};

/** A page of ours as it is shown: with what it is filled, and what is done before it is shown. */
interface View {
  name: string;
  address: string;
  ready: string;
  prepare?: (page: Page) => Promise<void>;
}

const VIEWS: readonly View[] = [
  { name: 'binder', address: 'binder.html', ready: '[role="treeitem"]', prepare: chooseAdverse },
  { name: 'coverage', address: 'binder.html#view=coverage', ready: '.matrix' },
  { name: 'checks', address: 'binder.html#view=checks', ready: '.check-group' },
  { name: 'exhibits', address: 'binder.html#view=exhibits', ready: '.exhibit' },
  { name: 'searches', address: 'binder.html#view=searches', ready: '.searches li' },
  { name: 'timeline', address: 'binder.html#view=timeline', ready: '.time-chart circle' },
  { name: 'hearing', address: 'hearing.html', ready: '.hearing-field', prepare: findInHearing },
  { name: 'export', address: 'binder.html', ready: '[role="treeitem"]', prepare: openExport },
  { name: 'cases', address: 'cases.html', ready: '.case-facts', prepare: caseCounted },
  { name: 'library', address: 'library.html', ready: '.source-line', prepare: chooseSource },
  { name: 'results', address: 'results.html#q=extortion', ready: '.results a' },
  { name: 'packages', address: 'packages.html', ready: '#content h1' },
  { name: 'import', address: 'import.html', ready: '[data-import-files]' },
  { name: 'pdf', address: 'pdf.html', ready: '#content' },
  { name: 'options', address: 'options.html', ready: '.options h1' },
  { name: 'welcome', address: 'welcome.html', ready: '.welcome h1' },
];

/** The passage that cuts against the case, with all that is known of it. */
async function chooseAdverse(page: Page): Promise<void> {
  await chooseRow(page, { label: 'Safe' });
  await chooseEntry(page, SAMPLE_PASSAGES[1]?.words.slice(0, 60) ?? '');
}

async function findInHearing(page: Page): Promise<void> {
  await page.keyboard.type('A');
  await page.waitForSelector('.hearing-found');
}

/** The counts come a moment after the case. */
async function caseCounted(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('.case-facts p')?.textContent?.trim());
}

async function chooseSource(page: Page): Promise<void> {
  await page.locator('.source-line').click();
  await page.waitForSelector('.source-detail');
}

/** The passage in the text that it was taken from. */
async function readerView(chromium: DrivenChromium): Promise<View> {
  const { passages = [] } = await readLibrary(chromium);
  const address = `reader.html#passage=${passages[1]?.id}`;
  return { name: 'reader', address, ready: '.captured mark.chosen' };
}

/** Takes one view in both themes. */
async function take(chromium: DrivenChromium, view: View): Promise<void> {
  const page = await chromium.openExtensionPage(view.address);
  await page.setViewport(SIZE);
  await page.waitForSelector(view.ready);
  await view.prepare?.(page);
  await inBothThemes(page, view.name);
  await page.close();
}

async function inBothThemes(page: Page, name: string): Promise<void> {
  for (const theme of THEMES) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await settled(page);
    writeFileSync(join(FOLDER, `${name}-${theme}.png`), await page.screenshot());
  }
}

/** What is drawn a moment after the theme changed would be half of each. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const drawn = () => new Promise((done) => requestAnimationFrame(done));
    for (let frames = 0; frames < 3; frames++) await drawn();
    await Promise.all(document.getAnimations().map((each) => each.finished.catch(() => null)));
  });

/** The note over a report's own page, at its own address and without a network; a fresh page for each theme. */
async function takeToast(chromium: DrivenChromium): Promise<void> {
  for (const theme of THEMES) {
    const page = await chromium.browser.newPage();
    await page.setViewport(SIZE);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    const body = Buffer.from(seedPage());
    await answerFromFile(page, SEED_ADDRESS, { body, mediaType: 'text/html; charset=utf-8' });
    await page.goto(SEED_ADDRESS);
    await page.bringToFront();
    const quotation = QUOTATIONS[theme];
    if (!(await selectQuotation(page, quotation))) throw new Error(`Not in the report: ${quotation}`);
    await page.evaluate(() => getSelection()?.anchorNode?.parentElement?.scrollIntoView({ block: 'center' }));
    const { frame } = await clipBy(page, () => chromium.clickToolbar(page));
    await frame.waitForSelector('.clip-toast.saved');
    await page.evaluate(() => getSelection()?.removeAllRanges());
    // It has the height it asked for once nothing of it is out of sight.
    await frame.waitForFunction(isWhole);
    await settled(page);
    writeFileSync(join(FOLDER, `toast-${theme}.png`), await page.screenshot());
    await page.close();
  }
}

/** Runs in the toast's frame. */
const isWhole = (): boolean =>
  (document.querySelector('.clip-toast')?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY) <=
  innerHeight;

/** `npm run screenshots`: every view with the sample case, light and dark, from the real extension. */
async function main(): Promise<number> {
  const building = step('Extension');
  const { folder } = await ensureBuilt('chrome');
  building.done('built');
  const executable = await findBrowser('chromium');
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const chromium = await launchChromium({ executable, extension: folder });
  atEnd(() => chromium.close());
  await waitForSeeds(chromium);
  await (await openSampleCase(chromium)).close();
  const taking = step('Views');
  const views = [...VIEWS, await readerView(chromium)];
  for (const view of views) await take(chromium, view);
  await takeToast(chromium);
  taking.done(`${2 * (views.length + 1)} pictures in .output/screenshots`);
  return 0;
}

await runMain(main);
await endAll();
