import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_PASSAGES } from '../../../lib/corpus/sample-case.ts';
import { caseWords } from '../../../lib/words/binder.ts';
import { chooseEntry, chooseRow, createCase, setStance } from '../../../scripts/driver/binder.ts';
import type { DrivenChromium } from '../../../scripts/driver/chromium.ts';
import { type LibraryRow, live, readLibrary } from '../../../scripts/driver/library.ts';
import { until } from '../../../scripts/driver/until.ts';
import { seedsLoaded, startChromium } from '../harness.ts';

/** Nobody's name: looked for wherever a client must not be seen. */
const CLIENT = 'Zqclient';

let chromium: DrivenChromium;
let page: Page;

beforeAll(async () => {
  chromium = await startChromium();
  await seedsLoaded(chromium);
  page = await chromium.openExtensionPage('cases.html');
});

afterAll(() => chromium?.close());

const cases = async (): Promise<LibraryRow[]> => live(await readLibrary(chromium), 'cases');
const seen = (of: Page = page): Promise<string> => of.evaluate(() => document.body.textContent);
const shows = (words: string, of: Page = page): Promise<unknown> =>
  until(`“${words}” is shown`, async () => (await seen(of)).includes(words));
/** Extensions have no origin that `URL` tells. */
const at = (place: string): string => `chrome-extension://${new URL(page.url()).host}/${place}`;
const press = (name: string, role = 'button'): Promise<void> =>
  page.locator(`::-p-aria([name="${name}"][role="${role}"])`).click();
const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

/** Chooses of a line's menu by the keyboard alone. */
async function choose(reference: string, command: string): Promise<void> {
  await page.focus(`[aria-label="Actions for ${reference}"]`);
  await page.keyboard.press('Enter');
  await page.waitForSelector('[role="menu"]');
  for (let step = 0; (await focused()) !== command; step++) {
    if (step > 8) throw new Error(`no ${command} in the menu`);
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
}

async function chord(key: 'z'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

describe('the list of cases', () => {
  it('offers a sample case; one that was broken off says so, and is finished by the next press', async () => {
    await press('Look at a sample case');
    await page.waitForFunction(() => (document.querySelector('progress')?.position ?? 0) > 0.2);
    await page.close();
    expect(await cases()).toMatchObject([{ sample: 'begun' }]);
    page = await chromium.openExtensionPage('cases.html');
    await shows('its making was broken off');
    await page.focus('.sample-offer button');
    await page.keyboard.press('Enter');
    await shows('A sample case from the reports');
    const tables = await readLibrary(chromium);
    expect(live(tables, 'cases')).toMatchObject([{ sample: 'whole' }]);
    expect(live(tables, 'entries')).toHaveLength(SAMPLE_PASSAGES.length);
    await shows('1 adverse passage unanswered');
    expect(await seen()).not.toContain('broken off');
  });

  it('changes a case by the keyboard: the countdown follows, and undo takes it back', async () => {
    await choose('SAMPLE-1', 'Change…');
    await page.waitForSelector('dialog[open]');
    await page.focus('details.more summary');
    await page.keyboard.press('Enter');
    const order = '::-p-aria([name="Days before the hearing, by order of the court"])';
    await (await page.waitForSelector(order))?.type('10');
    const client = await page.waitForSelector('::-p-aria([name="What you call the client"])');
    await client?.click({ count: 3 });
    await client?.type(CLIENT);
    await page.keyboard.press('Enter');
    await shows('by order of the court');
    await shows(`Client: ${CLIENT}`);
    await chord('z');
    await shows('Client: Orchid');
    expect(await seen()).toContain('to verify');
    await press('Redo: change the case');
    await shows(`Client: ${CLIENT}`);
  });

  it('copies as a template, clips into, puts away, deletes, each taken back by undo', async () => {
    await choose('SAMPLE-1', 'Copy as a template…');
    await page.waitForSelector('dialog[open]');
    const reference = await page.waitForSelector('dialog[open] input.input');
    await reference?.click({ count: 3 });
    await reference?.type('MX-2');
    await page.keyboard.press('Enter');
    // A case that was made is gone to.
    await until('its binder is open', async () => page.url().includes('/binder.html'));
    await page.goto(`${chromium.origin}/cases.html`);
    await shows('MX-2');
    await shows('No passages yet');
    const isActive = (name: string) =>
      until(`clips go to ${name}`, () =>
        page.$$eval(
          '.case-line',
          (all, wanted) =>
            all.some((one) => one.textContent?.includes(wanted) && one.textContent.includes('Clips go here')),
          name,
        ),
      );
    await isActive('MX-2');
    await choose('SAMPLE-1', 'Clip into this case');
    await isActive('SAMPLE-1');
    await choose('MX-2', 'Put away');
    await shows('Put away (1)');
    expect(await page.$$('.case-line')).toHaveLength(1);
    expect(
      await page.$$eval('.case-switch option', (all) => all.map((one) => one.textContent)),
    ).not.toContain('MX-2');
    await press('Undo');
    await until('it is back', async () => (await page.$$('.case-line')).length === 2);
    await choose('MX-2', 'Delete');
    await shows('Case MX-2 deleted.');
    await until('it is gone', async () => (await page.$$('.case-line')).length === 1);
    await press('Undo');
    await until('it is back', async () => (await page.$$('.case-line')).length === 2);
  });
});

/** Every page of ours and the views of the binder, each with what shows that it is filled. */
const PLACES: [address: string, filled: string][] = [
  ['binder.html', '[data-entry]'],
  ['binder.html#view=coverage', '.matrix'],
  ['binder.html#view=checks', '.check-group'],
  ['binder.html#view=exhibits', '.exhibit'],
  ['binder.html#view=searches', '.searches li'],
  ['binder.html#view=timeline', '#content svg'],
  ['library.html', '.source-list'],
  ['packages.html', '#content h1'],
  ['options.html', '.options h1'],
  ['welcome.html', '.welcome h1'],
  ['sidepanel.html', '.case-switch option'],
  ['pdf.html', '#content'],
  ['hearing.html', '#content'],
  ['results.html', '#content'],
];

describe('what the client is called', () => {
  it('stands in the case’s own line, and in no title, address or other page', {
    timeout: 60_000,
  }, async () => {
    expect(await seen()).toContain(CLIENT);
    const [passage] = live(await readLibrary(chromium), 'passages');
    const leaks: string[] = [];
    const look = async (place: string) => {
      const told = [await page.title(), page.url(), place === 'cases.html' ? '' : await page.content()];
      if (told.join().includes(CLIENT)) leaks.push(place);
    };
    await look('cases.html');
    for (const [place, filled] of [
      ...PLACES,
      [`reader.html#passage=${passage?.id}`, '.captured [data-block]'] as const,
    ]) {
      await page.goto(at(place));
      await page.waitForSelector(filled);
      await look(place);
    }
    expect(leaks).toEqual([]);
  });
});

describe('two windows on one case', () => {
  it('show the same, and lose no edit that both make at once', { timeout: 60_000 }, async () => {
    const windows = [await openBinder(), await openBinder()] as const;
    const [one, two] = windows;
    const words = SAMPLE_PASSAGES[1]?.words ?? '';
    for (const each of windows) {
      await chooseRow(each, 'all');
      await chooseEntry(each, words.slice(0, 60));
    }
    await Promise.all([setStance(one, 'mixed'), writeNote(two, 'Written in the other window.')]);
    const started = performance.now();
    for (const each of windows)
      await until('both windows show both edits', () =>
        each.evaluate(
          () =>
            document.querySelector('[data-entry][aria-current] .chip')?.textContent?.trim() === 'Mixed' &&
            [...document.querySelectorAll('textarea')].some(({ value }) => value.startsWith('Written in')),
        ),
      );
    console.info(`both windows the same after ${Math.round(performance.now() - started)} ms`);
    await Promise.all(windows.map(addThree));
    for (const each of windows)
      await until('both outlines hold all six', () =>
        each.evaluate(
          () =>
            [...document.querySelectorAll('[role="treeitem"] .label')].filter(({ textContent }) =>
              textContent?.startsWith('Own '),
            ).length === 6,
        ),
      );
    const tables = await readLibrary(chromium);
    const [entry] = live(tables, 'entries').filter(({ stance }) => stance === 'mixed');
    expect(entry).toMatchObject({ stance: 'mixed', note: 'Written in the other window.' });
    expect(live(tables, 'issues').filter(({ templateNode }) => !templateNode)).toHaveLength(6);
  });
});

describe('two windows on two cases', () => {
  it('go on showing each its own, and say where clips go', async () => {
    const one = await openBinder();
    const first = await caseShown(one);
    await (await createCase(chromium, { reference: 'BESIDE', template: 'general' })).close();
    expect(await caseShown(one)).toBe(first);
    await one.locator(`::-p-text(${caseWords.clipsGoTo.en('BESIDE')})`).wait();
    await one.reload();
    await one.locator(`::-p-aria([name="${caseWords.clipHere.en}"][role="button"])`).click();
    await one.waitForFunction(() => !document.querySelector('.clips-elsewhere'));
    const { settings = [], cases = [] } = await readLibrary(chromium);
    const into = cases.find(({ id }) => id === settings[0]?.activeCase);
    expect(into?.reference).toBe(first);
    await one.close();
  });
});

/** The reference in the bar. */
const caseShown = (of: Page): Promise<string> =>
  of.$eval(
    '.case-switch select',
    (field) => (field as HTMLSelectElement).selectedOptions[0]?.textContent ?? '',
  );

async function openBinder(): Promise<Page> {
  const opened = await chromium.browser.newPage({ type: 'window' });
  await opened.goto(at('binder.html'));
  await opened.waitForSelector('[role="treeitem"]');
  return opened;
}

async function writeNote(of: Page, words: string): Promise<void> {
  const field = await of.waitForSelector('.inspector ::-p-aria([name="Private note"])');
  await field?.click({ count: 3 });
  await field?.type(words);
  await field?.evaluate((element) => (element as HTMLElement).blur());
}

/** Three issues of one's own, as fast as the form allows. */
async function addThree(of: Page, window: number): Promise<void> {
  for (let at = 0; at < 3; at++) {
    const name = `Own ${window}.${at}`;
    await of.locator('::-p-aria([name="Add an issue"][role="button"])').click();
    await (await of.waitForSelector('input.name-field'))?.type(name);
    await of.keyboard.press('Enter');
    await until(`${name} is there`, () =>
      of.evaluate(
        (wanted) =>
          [...document.querySelectorAll('[role="treeitem"] .label')].some(
            (one) => one.textContent === wanted,
          ),
        name,
      ),
    );
  }
}
