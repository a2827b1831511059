import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chooseEntry, createCase, fileUnder } from '../../../scripts/driver/binder.ts';
import type { DrivenChromium } from '../../../scripts/driver/chromium.ts';
import type { Site } from '../../../scripts/driver/serve.ts';
import { until } from '../../../scripts/driver/until.ts';
import { clip, openPage, serveFixtures, startChromium } from '../harness.ts';

const WORK =
  'InSight Crime. 4 November 2022. Parker Asmann. "Searching Mothers Face Deadly Consequences in Mexico." [Accessed 10 July 2023]';

/** A report that says one thing on another's word, and names that in its list. */
const report = (title: string, said: string, rest: string): string =>
  `<!doctype html><html lang="en"><title>${title}</title><body><main><h1>${title}</h1><p>${said} (InSight Crime 2022-11-04).</p>
  <p>${rest}</p><h2>References</h2><p>${WORK}</p></main></body></html>`;

const FIRST = 'Five mothers who searched for their children were killed that year';
const SECOND = 'By November, five women looking for missing relatives had been murdered';

let chromium: DrivenChromium;
let site: Site;
let binder: Page;

beforeAll(async () => {
  site = await serveFixtures({
    '/north': () =>
      report('Targets in the north of the country', FIRST, 'Roads were closed for weeks in May.'),
    '/south': () =>
      report('A year of danger in the south', SECOND, 'The harvest was poor, and many left home.'),
  });
  chromium = await startChromium();
  binder = await createCase(chromium, { reference: 'MX-1', template: 'general' });
});

afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

const clipped = async (path: string, words: string): Promise<void> => {
  const page = await openPage(chromium, `${site.origin}/${path}`);
  await clip(chromium, page, words);
  await page.close();
};
const go = async (hash: string): Promise<void> => {
  await binder.evaluate((to) => {
    location.hash = to;
  }, hash);
};
const told = (words: string, selector = '#content'): Promise<unknown> =>
  until(`“${words}” is told`, () =>
    binder.$$eval(selector, (all, wanted) => all.some((one) => one.textContent?.includes(wanted)), words),
  );

it('counts two exhibits that rest on one origin once, and lets a finding be set aside and come back', async () => {
  await clipped('north', FIRST);
  await clipped('south', SECOND);
  await binder.bringToFront();
  for (const words of [FIRST, SECOND]) {
    await chooseEntry(binder, words);
    await fileUnder(binder, 'Actors');
  }
  await go('view=coverage');
  await told('2 exhibits, 1 independent root as far as known', '.matrix-row .origins');
  await go('view=checks');
  await told('2 exhibits rest on one origin: InSight Crime, November 4, 2022.', '.finding');
  const finding = '.finding[data-check="shared-origin"]';
  await binder.locator(`${finding} > button`).click();
  await binder.locator(`${finding} textarea`).fill('One of them is filed for another point.');
  await binder.locator(`${finding} [type="submit"]`).click();
  await until('it is set aside', async () => (await binder.$(`.checks ${finding}`)) === null);
  await told('One of them is filed for another point.', '.check-group.dismissed');
  await binder.keyboard.down('Control');
  await binder.keyboard.press('z');
  await binder.keyboard.up('Control');
  await until('it stands again', async () => (await binder.$(`.checks ${finding}`)) !== null);
  expect(await binder.$('.check-group.dismissed')).toBeNull();
});
