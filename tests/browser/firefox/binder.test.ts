import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesWords } from '../../../lib/words/files.ts';
import { shellWords } from '../../../lib/words/shell.ts';
import { openSampleCase } from '../../../scripts/driver/binder.ts';
import type { DrivenFirefox } from '../../../scripts/driver/firefox.ts';
import { type LibraryRow, live, readLibrary } from '../../../scripts/driver/library.ts';
import { freshFolder } from '../../../scripts/driver/profile.ts';
import { until } from '../../../scripts/driver/until.ts';
import { readPdf } from '../../export/pdf/read.ts';
import { seedsLoaded, startFirefox } from '../harness.ts';
import { fileIn } from '../pages/documents.ts';

const ISSUE = 'Internal relocation';
const OWN = 'Informants in the street';
const NOTE = 'Ask the expert about this.';
/** What is said beside the button that saves a file. */
const SAID = '[aria-labelledby="export-files"] .row:has(> .button.main) > [role="status"]';
const RIS =
  'TY  - RPRT\r\nTI  - Families who leave at night\r\nUR  - https://reports.example/night\r\nER  - \r\n';

const folder = freshFolder('firefox-files');
let firefox: DrivenFirefox;
let page: Page;

beforeAll(async () => {
  firefox = await startFirefox({ downloads: folder.path });
  await seedsLoaded(firefox);
  page = await openSampleCase(firefox);
});

afterAll(async () => {
  await firefox?.close();
  await folder.remove();
});

async function press(keys: string): Promise<void> {
  const all = keys.split('+');
  for (const key of all.slice(0, -1)) await page.keyboard.down(key as 'Shift');
  await page.keyboard.press(all.at(-1) as 'a');
  for (const key of all.slice(0, -1).reverse()) await page.keyboard.up(key as 'Shift');
}

const text = (selector: string): Promise<string> =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
const shows = (selector: string, words: string): Promise<unknown> =>
  until(`${selector} shows “${words}”`, async () => (await text(selector)).includes(words));
const all = (selector: string): Promise<string[]> =>
  page.$$eval(selector, (found) => found.map((one) => one.textContent ?? ''));
const rows = async (table: string): Promise<LibraryRow[]> => live(await readLibrary(firefox, page), table);
/** Keys that are typed now belong to the page, not to a text field. */
const leave = (): Promise<void> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
const undo = async (): Promise<void> => {
  await leave();
  await press('Control+z');
};

/** Goes to a page of ours, or a view of one, as its links do. */
async function go(address: string, ready: string): Promise<void> {
  await page.evaluate((to) => location.assign(to), address);
  await until(`${address} shows ${ready}`, () =>
    page.evaluate((wanted) => document.querySelector(wanted) !== null, ready).catch(() => false),
  );
}

/** Walks the outline to a row by its first letter, and opens it. */
async function openRow(label: string): Promise<void> {
  await page.focus('[role="treeitem"][tabindex="0"]');
  await until(`the outline stands at ${label}`, async () => {
    if ((await text('[role="treeitem"]:focus .label')) === label) return true;
    await press(label.charAt(0).toLowerCase());
    return false;
  });
  await press('Enter');
  await shows('.entries-pane h2', label);
}

describe('the binder in Firefox, by the keyboard', () => {
  it('walks its outline, and adds an issue to it', async () => {
    await openRow(ISSUE);
    await press('Insert');
    await page.waitForSelector('.name-field');
    await page.keyboard.type(OWN);
    await press('Enter');
    await until('the issue is there', async () => (await all('[role="treeitem"] .label')).includes(OWN));
  });

  it('judges an entry, files it, keeps a note, and takes each back', async () => {
    await openRow('All entries');
    await page.focus('.entry');
    await press('ArrowDown');
    await page.waitForSelector('.entry.chosen');
    const id = await page.$eval('.entry.chosen', (card) => card.getAttribute('data-entry'));
    const entry = async () => (await rows('entries')).find((row) => row.id === id);
    const before = await entry();
    await press('4');
    await until('it is background', async () => (await entry())?.stance === 'background');
    await press('i');
    await page.waitForSelector('dialog[open] input');
    await page.keyboard.type(OWN);
    await press('Enter');
    const countOf = (row: LibraryRow | undefined) => (row?.placements as unknown[] | undefined)?.length ?? 0;
    const places = async () => countOf(await entry());
    const filed = countOf(before);
    await until('it is filed', async () => (await places()) === filed + 1);
    await page.focus('.inspector ::-p-xpath(.//textarea[@id=//label[.="Private note"]/@for])');
    await press('Control+End');
    await page.keyboard.type(NOTE);
    await until('the note is kept', async () => `${(await entry())?.note}`.endsWith(NOTE));
    await undo();
    await until('the note is gone', async () => (await entry())?.note === before?.note);
    await undo();
    await until('it is not filed there', async () => (await places()) === filed);
    await undo();
    await until('it says what it said', async () => (await entry())?.stance === before?.stance);
  });

  it('moves an entry', async () => {
    await openRow('Safe');
    const order = () =>
      page.$$eval('.entry', (cards) => cards.map((card) => card.getAttribute('data-entry')));
    const [first, second] = await order();
    await page.focus('.entry');
    await press('Alt+ArrowDown');
    await until('it stands after the next', async () => (await order())[0] === second);
    await undo();
    await until('it stands where it was', async () => (await order())[0] === first);
  });

  it('shows coverage, whose cells lead to the passages', async () => {
    await go('#view=coverage', '.matrix a.cell');
    await page.focus('.matrix-row:has(.adverse) a.cell');
    await press('Enter');
    await page.waitForSelector('.entry.chosen');
    expect(await text('.entry.chosen')).toContain('will not typically track');
  });

  it('moves an exhibit, and finds its tab in the hearing view', async () => {
    await go('#view=exhibits', '.exhibit');
    const homes = () => page.$$eval('.exhibit', (found) => found.map((one) => one.getAttribute('data-home')));
    const [first, second] = await homes();
    await page.focus('.exhibit .tab-label');
    await press('Alt+ArrowDown');
    await until(
      'it is the second',
      async () => (await homes()).slice(0, 2).join() === [second, first].join(),
    );
    const tab = await page.$eval('.exhibit .citation', (line) => line.textContent ?? '');
    await go('/hearing.html', '.hearing-field input');
    await page.keyboard.type('A');
    await page.waitForSelector('.hearing-found');
    await shows('.hearing-found h2', 'Tab A');
    expect(await text('.hearing-found')).toContain(tab.slice(0, 20));
    await go('/binder.html#view=exhibits', '.exhibit');
    await undo();
    await until('it is the first again', async () => (await homes())[0] === first);
  });
});

describe('search in Firefox', () => {
  it('finds a word and opens the reader at the place', async () => {
    await leave();
    await press('/');
    await page.keyboard.type('relocated');
    await shows('[role="option"]', 'relocating within Mexico');
    await press('Enter');
    await until('the place is in sight', () => page.evaluate(isInSight, 'relocating within Mexico'));
  });
});

describe('what goes in and out, in Firefox', () => {
  it('brings in a list of references, once', async () => {
    await go('/import.html', '[data-import-files]');
    const file = fileIn(folder.path, 'zotero.ris', new TextEncoder().encode(RIS));
    const field = (await page.$('[data-import-files]')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(file);
    await page.waitForSelector('.import-bar .main:not(:disabled)');
    await page.focus('.import-bar .main');
    await press('Enter');
    await shows('#content', '1 source came in');
    expect(JSON.stringify(await rows('sources'))).toContain('Families who leave at night');
  });

  it('lists the case, and writes its index to a file', async () => {
    await go('/cases.html', '.case-line h2 a');
    await shows('.case-line', '1 adverse passage unanswered');
    await page.focus('.case-line h2 a');
    await press('Enter');
    await page.waitForSelector('[role="treeitem"]');
    await page.locator(`header button ::-p-text(${shellWords.export.en})`).click();
    await page.waitForSelector('dialog[open] .export select');
    const save = async (format: string, ending: RegExp): Promise<Buffer> => {
      await page.select('dialog[open] .export select', format);
      await page.locator(`dialog[open] button ::-p-text(${filesWords.download.en})`).click();
      const name = await until(`${format} is saved`, async () => ending.exec(await text(SAID))?.[1]);
      return until('the file is there', () => readFileSync(join(folder.path, name)));
    };
    const written = (await save('markdown', /Saved as (.+\.md)/)).toString('utf8');
    expect(written).toContain('# Index');
    expect(written).toContain('found in every state');
    expect(written).not.toContain('Answer it with the passages');
    const pdf = await readPdf(new Uint8Array(await save('pdf', /Saved as (.+\.pdf)/)));
    expect(pdf).toContain('found in every');
  });
});

/** Whether a marked passage that begins so stands in the window. */
function isInSight(words: string): boolean {
  const marks = [...document.querySelectorAll('.captured mark')];
  const box = marks.find((mark) => mark.textContent?.startsWith(words))?.getBoundingClientRect();
  return box !== undefined && box.height > 0 && box.top >= 0 && box.top < innerHeight;
}
