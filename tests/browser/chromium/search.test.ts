import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseRow, openSampleCase } from '../../../scripts/driver/binder.ts';
import type { DrivenChromium } from '../../../scripts/driver/chromium.ts';
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

const options = (): Promise<string[]> =>
  page.$$eval('[role="option"]', (all) => all.map((one) => one.textContent ?? ''));
const textOf = (selector: string): Promise<string> =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
const path = (): string => new URL(page.url()).pathname + new URL(page.url()).hash;

/** Presses a key again and again, until the focus is there. */
async function walk(key: string, selector: string): Promise<void> {
  for (let times = 0; times < 40; times++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    await page.keyboard.press(key as 'Tab');
  }
  throw new Error(`${key} does not lead to ${selector}`);
}

async function ask(question: string): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('/');
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type(question);
}

describe('search over everything, by the keyboard alone', () => {
  it('finds another form of a word, marks it, names an issue once, and opens the place', {
    timeout: 60_000,
  }, async () => {
    await ask('relocated');
    await until('the passage is found', async () =>
      (await options())[0]?.replace(/^…\s*/, '').startsWith('relocating within Mexico'),
    );
    expect(await textOf('[role="option"] mark')).toBe('relocating');
    const [issue] = (await options()).filter((option) => option.includes('Issue ·'));
    expect(issue?.match(/Internal relocation/g)).toHaveLength(1);
    expect((await options()).some((option) => option.includes('from the seed corpus'))).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.captured [data-block]');
    expect(path()).toMatch(/^\/reader\.html#passage=/);
  });

  it('keeps quoted words together, narrows by chips, and lists all results', {
    timeout: 60_000,
  }, async () => {
    await ask('"next to impossible"');
    await until('only one is found', async () => (await textOf('.found [role="status"]')) === '1 result');
    await ask('extortion');
    await until('more are found', async () => (await options()).length > 3);
    await walk('Tab', '.found a');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.results a');
    expect(path()).toBe('/results.html#q=extortion');
    const before = (await page.$$('.results li')).length;
    await page.focus('main input');
    await walk('Tab', '.facets .row:nth-child(2) .chip');
    await page.keyboard.press('Enter');
    await until('fewer are left', async () => (await page.$$('.results li')).length < before);
    await walk('Tab', '.results a');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.captured [data-block]');
  });

  it('costs nothing in a second window: one worker answers both', async () => {
    const second = await chromium.openExtensionPage('results.html#q=extortion');
    await second.waitForSelector('.results a');
    const workers = chromium.browser.targets().filter((target) => target.type() === 'shared_worker');
    expect(workers).toHaveLength(1);
    await second.close();
  });
});

describe('what may speak to an issue', () => {
  const suggested = (): Promise<number> => page.$$eval('.may-speak > li', (all) => all.length);
  const undo = async (): Promise<void> => {
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
  };

  it('is filed by A, dismissed by D, and both are undone', { timeout: 60_000 }, async () => {
    page = await chromium.openExtensionPage('binder.html');
    await page.waitForSelector('[role="treeitem"]');
    await chooseRow(page, { label: 'Objective fear: reasonable possibility' });
    const filed = (): Promise<number> => page.$$eval('.entry', (all) => all.length);
    await until('entries show', async () => (await filed()) > 0);
    const before = await filed();
    await page.focus('.suggested summary');
    await page.keyboard.press('Enter');
    await until('something is suggested', async () => (await suggested()) > 0);
    const many = await suggested();
    await walk('Tab', '.may-speak > li[aria-keyshortcuts^="A"]');
    await page.keyboard.press('a');
    await until('it is filed', async () => (await filed()) === before + 1);
    await undo();
    await until('it is not filed', async () => (await filed()) === before && (await suggested()) === many);
    await page.focus('.may-speak > li[aria-keyshortcuts^="A"]');
    await page.keyboard.press('d');
    await until('it is dismissed', async () => (await suggested()) < many);
    expect(await filed()).toBe(before);
    await undo();
    await until('it is suggested again', async () => (await suggested()) === many);
  });
});

describe('in the hearing room', () => {
  it('a tab, words and arrows lead to the passage in its context and to what stands against it', {
    timeout: 60_000,
  }, async () => {
    await page.locator('::-p-aria([name="Hearing"][role="link"])').click();
    await page.waitForSelector('.hearing-field input:focus');
    await page.keyboard.type('B');
    await until('tab B shows', async () => (await textOf('.hearing-found h2')) === 'Tab B');
    await page.keyboard.press('Escape');
    expect(await page.$('.hearing-found')).toBeNull();
    await page.keyboard.type('A');
    await until('tab A shows', async () =>
      (await textOf('.hearing-field [role="status"]')).startsWith('1 of'),
    );
    await page.keyboard.press('ArrowDown');
    await until('the next shows', async () =>
      (await textOf('.hearing-field [role="status"]')).startsWith('2 of'),
    );
    await page.keyboard.press('Escape');
    await page.keyboard.type('unpaid extortion');
    await until('its context shows', async () => (await textOf('.hearing-found')).includes('cost-benefit'));
    expect(await textOf('.hearing-found .chip')).toBe('Adverse');
    await walk('Tab', '.counterparts button');
    await page.keyboard.press('Enter');
    await until('a counterpart shows', async () => (await textOf('.hearing-found .chip')) === 'Supports');
  });
});
