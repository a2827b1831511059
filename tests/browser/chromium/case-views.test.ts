import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSampleCase } from '../../../scripts/driver/binder.ts';
import type { DrivenChromium } from '../../../scripts/driver/chromium.ts';
import { readLibrary } from '../../../scripts/driver/library.ts';
import { until } from '../../../scripts/driver/until.ts';
import { seedsLoaded, startChromium } from '../harness.ts';

let chromium: DrivenChromium;
let page: Page;

beforeAll(async () => {
  chromium = await startChromium();
  await seedsLoaded(chromium);
  page = await openSampleCase(chromium);
});

afterAll(() => chromium?.close());

const show = async (view: string): Promise<void> => {
  await page.locator(`::-p-aria([name="${view}"][role="link"])`).click();
  await until(`${view} shows`, () =>
    page.evaluate((title) => document.querySelector('h1')?.textContent === title, view),
  );
};
const text = (selector: string): Promise<string> =>
  page.$eval(selector, (element) => element.textContent ?? '');
const tabs = (): Promise<string[]> =>
  page.$$eval('.exhibit .tab-label', (all) =>
    all.map((one) => one.getAttribute('aria-label')?.slice(0, 24) ?? ''),
  );

describe('the views of a case', () => {
  it('tell at a glance how an issue is covered, and lead to what stands against the case', async () => {
    await show('Coverage');
    const row = await page.$$eval('.matrix-row', (all) =>
      all.map((one) => one.textContent ?? '').find((words) => words.startsWith('Internal relocation')),
    );
    expect(row).toContain('one source');
    expect(row).toContain('3 passages');
    expect(row).toContain('1 adverse');
    const [cell] = await page.$$('.matrix-row:has(.adverse) a.cell');
    await cell?.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.entry.chosen');
    expect(await text('.entry.chosen')).toContain('will not typically track');
  });

  it('arrange exhibits by the keyboard, name the tabs anew, and undo it', async () => {
    await show('Exhibits');
    const before = await tabs();
    await page.focus('.exhibit .tab-label');
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.up('Alt');
    await until('the exhibit moved', async () => (await tabs())[1]?.slice(7) === before[0]?.slice(7));
    const focused = await page.evaluate(() =>
      document.activeElement?.getAttribute('aria-label')?.slice(0, 5),
    );
    expect(focused).toBe('Tab B');
    expect(await page.$eval('.arrange select', (select) => select.value)).toBe('own');
    await page.locator('.exhibit:first-child ::-p-text(Excerpt)').click();
    await until('the scope is kept', async () => {
      const rows = (await readLibrary(chromium)).exhibits ?? [];
      return rows.some((row) => row.scope === 'excerpt');
    });
    for (const left of ['whole', 'issue']) {
      await page.focus('.exhibit .tab-label');
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
      await until(`it is ${left} again`, () => page.evaluate(standsAs, left));
    }
    await until('the order is as it was', async () => (await tabs()).join() === before.join());
  });

  it('show dates on one axis, some years of them, and lead to the passage', async () => {
    await show('Timeline');
    await page.waitForSelector('.time-chart circle');
    const told = () =>
      page.$$eval('.time-chart a', (all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
    expect((await told()).some((words) => words.startsWith('November 2022: as of November 2022'))).toBe(true);
    const all = (await told()).length;
    await page.locator('::-p-aria([name="From"])').fill('2023');
    await page.keyboard.press('Enter');
    await until('fewer are shown', async () => (await told()).length < all);
    expect(await text('#content')).toMatch(/\d dates? outside these years/);
    await page.locator('::-p-aria([name="All years"][role="button"])').click();
    await until('all are shown', async () => (await told()).length === all);
    await page.evaluate(() => {
      const link = [...document.querySelectorAll<SVGAElement>('.time-chart a')].find((one) =>
        one.getAttribute('aria-label')?.startsWith('November 2022'),
      );
      link?.focus();
    });
    await page.keyboard.press('Enter');
    await page.waitForSelector('.entry.chosen');
    expect(await text('.entry.chosen')).toContain('searching mothers');
  });

  it('keep the searches made, nil results too, and say them as a note', async () => {
    await show('Searches made');
    await page.locator('::-p-aria([name="Note a search"][role="button"])').click();
    await page.waitForSelector('dialog[open]');
    await page.locator('dialog ::-p-aria([name="Where"])').fill('Refworld');
    await page.locator('dialog ::-p-aria([name="Address"])').fill('refworld');
    expect(await page.$eval('dialog button.main', (button) => (button as HTMLButtonElement).disabled)).toBe(
      true,
    );
    await page.locator('dialog ::-p-aria([name="Address"])').fill('https://www.refworld.org/');
    await page.keyboard.press('Enter');
    // What came of it is said by a person, never preselected.
    await until('the outcome is asked for', () =>
      page.$eval('dialog [role=alert]', (alert) => alert.textContent !== ''),
    );
    await page.locator('dialog ::-p-aria([name="Nothing"][role="radio"])').click();
    await page.locator('dialog button.main').click();
    await page.waitForSelector('.searches li:nth-child(2)');
    expect(await text('.searches')).toMatch(/Refworld[\s\S]*Nothing/);
    expect((await readLibrary(chromium)).searches).toHaveLength(2);
  });
});

/** The scope of the first exhibit, or by what all are arranged. */
function standsAs(left: string): boolean {
  const scope = document.querySelector<HTMLInputElement>('.exhibit input[type=radio]')?.checked;
  if (left === 'whole') return scope === true;
  return document.querySelector<HTMLSelectElement>('.arrange select')?.value === left;
}
