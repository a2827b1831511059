import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSampleCase } from '../../../scripts/driver/binder.ts';
import type { DrivenChromium } from '../../../scripts/driver/chromium.ts';
import { type LibraryRow, readLibrary } from '../../../scripts/driver/library.ts';
import { until } from '../../../scripts/driver/until.ts';
import { findings } from '../axe.ts';
import { seedsLoaded, startChromium } from '../harness.ts';

let chromium: DrivenChromium;
let page: Page;

beforeAll(async () => {
  chromium = await startChromium();
  await seedsLoaded(chromium);
  page = await openSampleCase(chromium);
  await row('All entries');
});

afterAll(() => chromium?.close());

const button = (name: string) => page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
const row = (label: string): Promise<void> => page.locator(`[role="treeitem"] ::-p-text(${label})`).click();
async function press(keys: string): Promise<void> {
  const all = keys.split('+');
  for (const key of all.slice(0, -1)) await page.keyboard.down(key as 'Shift');
  await page.keyboard.press(all.at(-1) as 'a');
  for (const key of all.slice(0, -1).reverse()) await page.keyboard.up(key as 'Shift');
}
const text = (selector: string): Promise<string> =>
  page.$eval(selector, (element) => (element.textContent ?? '').replaceAll('\u00a0', ' '));
const shows = (what: string, selector: string, words: string): Promise<unknown> =>
  until(what, async () => (await text(selector).catch(() => '')).includes(words));

async function entries(): Promise<LibraryRow[]> {
  const rows = (await readLibrary(chromium, page)).entries ?? [];
  return rows.filter(({ deletedAt }) => !deletedAt);
}
const withStance = async (stance: string): Promise<number> =>
  (await entries()).filter((entry) => entry.stance === stance).length;

describe('entries, by the keyboard', () => {
  it('are selected in a range, given a stance and removed, each taken back in one step', async () => {
    const before = await withStance('background');
    const all = (await entries()).length;
    await page.focus('.entry');
    await press('Shift+ArrowDown');
    await press('Shift+ArrowDown');
    await shows('three are selected', '.entry-bar', '3 selected');
    expect(await findings(page)).toEqual([]);
    await page.locator('.entry-bar ::-p-text(Stance)').click();
    await page.keyboard.press('b');
    await page.keyboard.press('Enter');
    await until('they have it', async () => (await withStance('background')) > before);
    await page.focus('.entry');
    await press('Control+z');
    await until('none has it any more', async () => (await withStance('background')) === before);
    await press('Delete');
    await until('they are gone', async () => (await entries()).length === all - 3);
    await button('Undo');
    await until('they are back', async () => (await entries()).length === all);
    await page.focus('.entry');
    await press('Escape');
    await page.waitForSelector('.entry-bar[hidden]');
  });

  it('are filtered by what tells them apart', async () => {
    await page.focus('.entry');
    await press('f');
    await page.waitForSelector('.entry-filters .chip:focus');
    await page.locator('.entry-filters .chip ::-p-text(Adverse)').click();
    await shows('two are shown', '.entry-filters', '2 of');
    expect(await page.$$eval('.entry', (cards) => cards.length)).toBe(2);
    await button('Show all');
  });

  it('are quoted as the user wants, which is shown, checked, and unchecked by the next change', async () => {
    await page.locator('.entry ::-p-text(street-level)').click();
    await page.waitForSelector('.inspector .quotation');
    await button('Edit the quotation');
    await page.focus('.quotation-editor textarea');
    await press('Control+Home');
    await press('Shift+ArrowRight');
    await press('b');
    await page.waitForSelector('.quotation-editor form');
    await page.keyboard.type('C');
    await press('Enter');
    await shows('the bracket', '.quotation .passage', '[C]riminal groups in Mexico');
    expect(await text('.quotation .passage')).toContain('informants . . . word of mouth');
    await page.keyboard.type('typed');
    expect(await page.$eval('.quotation-editor textarea', (field) => field.value)).not.toContain('typed');
    await button('Mark as cite-checked');
    await page.waitForSelector('.cite-check input');
    await page.keyboard.type('M. Brandt');
    await press('Enter');
    await shows('the check', '.cite-check', 'Cite-checked by M. Brandt');
    await shows('the card says so', '.entry.chosen', 'Cite-checked');
    expect(await findings(page)).toEqual([]);
    await page.focus('.quotation-editor textarea');
    await press('Control+Shift+End');
    await press('e');
    await shows('the emphasis', '.quotation', '(emphasis added)');
    await shows('the check is gone', '.cite-check', 'Check again');
    await button('Done');
  });

  it('stand under what is to be proved, which coverage shows too', async () => {
    await row('Impunity and corruption');
    await button('Say what is to be proved');
    await page.waitForSelector('.entries-pane textarea:focus');
    await page.keyboard.type('Nobody is prosecuted for it.');
    await press('Control+Enter');
    await page.focus('.entries-pane h2');
    await shows('it is kept', '.proposition', 'Nobody is prosecuted for it.');
    await page.locator('::-p-aria([name="Coverage"][role="link"])').click();
    await shows('coverage', '.matrix', 'Nobody is prosecuted for it.');
  });
});
