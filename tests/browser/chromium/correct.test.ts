import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mayHaveDisplay } from '../../../scripts/browsers/desktop.ts';
import { createCase } from '../../../scripts/driver/binder.ts';
import type { DrivenChromium } from '../../../scripts/driver/chromium.ts';
import { type Display, openDisplay } from '../../../scripts/driver/display.ts';
import { exportAs, openExport } from '../../../scripts/driver/exports.ts';
import { clickInFrame } from '../../../scripts/driver/gestures.ts';
import { freshFolder } from '../../../scripts/driver/profile.ts';
import type { Site } from '../../../scripts/driver/serve.ts';
import { until } from '../../../scripts/driver/until.ts';
import { clip, openPage, seedsLoaded, serveFixtures, startChromium } from '../harness.ts';

/** Reports of one site, none with a date, both with the site's name glued to the title. */
const report = (name: string): string => `<!doctype html><html lang="en">
<head><title>${name} | The Observatory</title><meta property="og:title" content="${name} | The Observatory"></head>
<body><main><h1>${name}</h1><p>In ${name} most families leave at night, and tell nobody where they go.</p>
<p>What they carry in ${name} is little: papers, a telephone, medicine for three weeks.</p></main></body></html>`;

const downloads = freshFolder('downloads');
const EDITED = '.field-editor .input';
let chromium: DrivenChromium;
let display: Display;
let site: Site;

/** Goes to something in the toast and presses Enter on a real keyboard, until what should come is there. */
async function press(page: Page, frame: Frame, selector: string, then: string): Promise<void> {
  await frame.waitForSelector(selector);
  await until(`${selector} brings ${then}`, async () => {
    if (await frame.$(then)) return true;
    // The side panel that the toolbar button opened has the keyboard until a hand comes to the toast.
    if (!(await frame.evaluate(() => document.hasFocus())))
      await clickInFrame(display, page, frame, '.clip-toast .quote');
    if (await frame.$eval(selector, focused)) await display.keys('Return');
    return frame.waitForSelector(then, { timeout: 2_000 }).catch(() => null);
  });
}

/** Runs in the toast's frame: stands alone. */
function focused(element: Element): boolean {
  (element as HTMLElement).focus();
  return element.matches(':focus');
}

/** Writes over what stands in the field that is edited, and presses Enter. */
async function write(frame: Frame, text: string): Promise<void> {
  await until('the field has the focus', () => frame.$eval(EDITED, (each) => each.matches(':focus')));
  await display.keys('ctrl+a');
  await display.type(text);
  await display.keys('Return');
}

const says = (frame: Frame, words: string): Promise<boolean> =>
  until(`the toast says “${words}”`, () =>
    frame.evaluate((wanted) => document.body.textContent?.includes(wanted) === true, words),
  );

/** The button of a field, by what it is called. */
const button = (name: string): string => `button[aria-label="${name}"]`;

describe.runIf(mayHaveDisplay())('a correction in the toast', () => {
  beforeAll(async () => {
    site = await serveFixtures({
      '/north': () => report('The northern road'),
      '/south': () => report('The southern road'),
      '/west': () => report('The western road'),
    });
    display = await openDisplay();
    chromium = await startChromium({
      headless: false,
      display: display.name,
      downloads: downloads.path,
    });
    await seedsLoaded(chromium);
    await (await createCase(chromium, { reference: 'MX-7', template: 'us-asylum' })).close();
  });

  afterAll(async () => {
    await chromium?.close();
    await display?.close();
    await site?.close();
    await downloads.remove();
  });

  it('writes a date that was not found, refuses what is none, and stands in the export', async () => {
    const page = await openPage(chromium, `${site.origin}/north`);
    const { frame, words } = await clip(chromium, page, 'most families leave at night');
    expect(words).toContain('Date not found');
    await press(page, frame, '.source-line [data-field="published"]', EDITED);
    await write(frame, '2021-13');
    await says(frame, 'There is no such month');
    await write(frame, '2021-09-30');
    await says(frame, 'Your correction');
    await press(page, frame, '.about-head button', '.source-line');
    await says(frame, 'Sept. 30, 2021');
    expect(await exported()).toContain('Sept. 30, 2021');
    await page.close();
  });

  it('that repeats becomes a rule for the site, which the next clip follows', async () => {
    for (const path of ['/north', '/south']) {
      const page = await openPage(chromium, site.origin + path);
      const { frame } = await clip(chromium, page, 'papers, a telephone');
      await press(page, frame, '.source-line [data-field="all"]', '.about-fields');
      await press(page, frame, button('Edit: Publisher'), EDITED);
      await write(frame, 'Observatory of Routes');
      await says(frame, 'Your correction');
      if (path === '/south') await press(page, frame, '.rule [data-rule="make"]', '.rule [data-rule="end"]');
      await page.close();
    }
    const page = await openPage(chromium, `${site.origin}/west`);
    const { words } = await clip(chromium, page, 'papers, a telephone');
    expect(words).toContain('Observatory of Routes');
    await page.close();
  });
});

/** What the case's file in Markdown says. */
async function exported(): Promise<string> {
  const binder = await chromium.openExtensionPage('binder.html');
  await binder.waitForSelector('[role="treeitem"]');
  await openExport(binder);
  const path = await exportAs(binder, 'markdown', downloads.path);
  await binder.close();
  return readFileSync(path, 'utf8');
}
