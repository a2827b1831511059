import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { createCase } from '../../../scripts/driver/binder.ts';
import { until } from '../../../scripts/driver/until.ts';
import { keepsNobodyOut } from '../axe.ts';
import { setStage } from '../stage.ts';

const stage = setStage();

async function chord(page: Page, key: 'k' | 'z'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

/** Opens the palette, types, and takes the first line. */
async function command(page: Page, typed: string): Promise<void> {
  await chord(page, 'k');
  await page.waitForSelector('.palette input:focus');
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
}

const gone = (page: Page) => until('no dialog is open', async () => !(await page.$('dialog[open]')));

const texts = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (all) => all.map((each) => each.textContent?.trim() ?? ''));

/** How often a label stands in the outline. */
const issues = async (page: Page, label: string) =>
  (await texts(page, '[role="treeitem"] .label')).filter((each) => each === label).length;

const isIssue = (page: Page, label: string, count: number) =>
  until(`${count} of the issue ${label}`, async () => (await issues(page, label)) === count);

async function close(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await gone(page);
}

/** One binder, through which the tests go one after the other. */
let page: Page;

describe('by keyboard alone', () => {
  it('does by name what the page can do, also where one writes', async () => {
    page = await createCase(stage.chromium, { reference: 'KEYS-2', template: 'general' });
    await command(page, 'coverage');
    await until('coverage is shown', () => page.evaluate(() => location.hash === '#view=coverage'));
    await command(page, 'passages');
    await page.waitForSelector('[role="tree"]');
    await page.keyboard.press('/');
    await chord(page, 'k');
    await page.waitForSelector('.palette input:focus');
    expect((await texts(page, '.palette [role="option"]')).slice(0, 2)).toEqual(['Passages', 'Coverage']);
    await keepsNobodyOut(page);
    await close(page);
  });

  it('does to an issue what its own keys do', async () => {
    await command(page, 'new issue');
    await page.waitForSelector('.name-field:focus');
    await page.keyboard.type('Own issue');
    await page.keyboard.press('Enter');
    await isIssue(page, 'Own issue', 1);
    // It has the keyboard: chosen, it is what the outline's commands are about.
    await page.keyboard.press('Enter');
    await command(page, 'rename');
    await page.waitForSelector('.name-field:focus');
    await page.keyboard.type('Renamed');
    await page.keyboard.press('Enter');
    await isIssue(page, 'Renamed', 1);
    await command(page, 'delete the issue');
    await isIssue(page, 'Renamed', 0);
  });

  it('goes back in what was done, in other windows too, and forth again', async () => {
    const other = await stage.chromium.openExtensionPage('library.html');
    await other.waitForSelector('.topbar');
    await command(other, 'dark');
    await until('the theme is dark', () =>
      other.evaluate(() => document.documentElement.dataset.theme === 'dark'),
    );
    await other.close();
    await page.bringToFront();
    await command(page, 'what was done');
    await page.waitForSelector('.history li');
    expect((await texts(page, '.history .what')).slice(0, 4)).toEqual([
      'change the settings',
      'delete an issue “Renamed”',
      'rename an issue “Renamed”',
      'add an issue “Own issue”',
    ]);
    await page.locator('::-p-aria(Undo to here: rename an issue “Renamed”)').click();
    await until('three steps are undone', async () => (await texts(page, '.history .undone')).length === 3);
    expect(await issues(page, 'Own issue')).toBe(1);
    await keepsNobodyOut(page);
    await page.locator('::-p-aria(Redo to here: delete an issue “Renamed”)').click();
    await until('two are done again', async () => (await texts(page, '.history .undone')).length === 1);
    expect(await issues(page, 'Renamed')).toBe(0);
    await close(page);
  });

  it('puts back what was deleted', async () => {
    await command(page, 'bin');
    await page.waitForSelector('.bin li');
    await keepsNobodyOut(page);
    await page.locator('::-p-aria(Put back: Renamed)').click();
    await isIssue(page, 'Renamed', 1);
    await close(page);
  });

  it('deletes for ever what is in the bin, the way out first in hand', async () => {
    await command(page, 'delete the issue');
    await isIssue(page, 'Renamed', 0);
    await command(page, 'bin');
    await page.waitForSelector('.bin li');
    await page.locator('::-p-aria(Empty the bin…)').click();
    await page.waitForSelector('.erase');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await until('Cancel has the focus', async () => (await focused()) === 'Cancel');
    await keepsNobodyOut(page);
    await page.keyboard.press('Enter');
    await until('the question is gone', async () => !(await page.$('.erase')));
    await page.locator('::-p-aria(Empty the bin…)').click();
    await page.waitForSelector('.erase');
    await until('it says what goes', async () => (await texts(page, '.removed li')).includes('1 issue'));
    await until('Cancel has the focus', async () => (await focused()) === 'Cancel');
    for (const _ of ['archive', 'erase']) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until('the bin is empty', async () => (await texts(page, '.bin li')).length === 0);
    expect(await page.$('.notices .link')).toBeNull();
    await close(page);
    await page.reload();
    await page.waitForSelector('[role="tree"]');
    expect(await page.$('[role="alert"]')).toBeNull();
  });

  it('finds every command in the sheet of shortcuts too', async () => {
    await page.keyboard.press('?');
    await page.waitForSelector('.keys');
    expect(await texts(page, '.keys td:first-child')).toEqual(
      expect.arrayContaining(['Coverage', 'Rename the issue', 'Clip the selected text', 'Bin…']),
    );
    await page.locator('::-p-aria([name="Appearance…"][role="button"])').click();
    await page.waitForSelector('.palette [role="option"]');
    expect(await texts(page, '.palette [role="option"]')).toHaveLength(3);
    await close(page);
    await page.close();
  });
});
