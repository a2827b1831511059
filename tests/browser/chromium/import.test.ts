import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importWords } from '../../../lib/words/import.ts';
import { createCase } from '../../../scripts/driver/binder.ts';
import type { DrivenChromium } from '../../../scripts/driver/chromium.ts';
import { type LibraryRow, readLibrary } from '../../../scripts/driver/library.ts';
import { freshFolder } from '../../../scripts/driver/profile.ts';
import { until } from '../../../scripts/driver/until.ts';
import { keepsNobodyOut } from '../axe.ts';
import { readPassages, seedsLoaded, startChromium } from '../harness.ts';
import { damagedPdf, fileIn, pdfFile } from '../pages/documents.ts';

const ADDRESS = 'https://reports.example/night';
const RIS = `TY  - RPRT\r\nTI  - Families who leave at night\r\nAU  - Ruiz, Ana\r\nDA  - 2024/05/02/\r\nUR  - ${ADDRESS}\r\nKW  - flight\r\nER  - \r\n\r\nTY  - BOOK\r\nTI  - Crimen y castigo\r\nPY  - 2012\r\nER  - \r\n`;
const HYPOTHESIS = JSON.stringify({
  annotations: [
    {
      created: '2025-03-02T10:00:00+00:00',
      uri: ADDRESS,
      document: { title: ['Night'] },
      text: 'For internal flight.',
      tags: ['flight'],
      target: [
        {
          selector: [
            { type: 'TextQuoteSelector', exact: 'They tell nobody', prefix: 'leave. ', suffix: ' of it' },
          ],
        },
      ],
    },
    { uri: ADDRESS, references: ['x'], text: 'Indeed.', target: [] },
  ],
});
const SAVED = `<!DOCTYPE html>\n<!-- saved from url=(0030)https://saved.example/displaced -->\n<html lang="en"><head><title>The displaced</title></head><body><h1>The displaced</h1><p>Nobody counts those who were made to leave their towns.</p></body></html>`;

const folder = freshFolder('import');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const lists = [
  fileIn(folder.path, 'zotero.ris', bytes(RIS)),
  fileIn(folder.path, 'hypothesis.json', bytes(HYPOTHESIS)),
];
const table = fileIn(
  folder.path,
  'mine.csv',
  bytes('Title;Link;Quote;Other\nTowns;https://towns.example/;They went;x\n'),
);
const documents = [
  fileIn(folder.path, 'The displaced.html', bytes(SAVED)),
  pdfFile('multicolumn.pdf'),
  fileIn(folder.path, 'bad.pdf', damagedPdf()),
];

let chromium: DrivenChromium;
let page: Page;

beforeAll(async () => {
  chromium = await startChromium();
  await seedsLoaded(chromium);
  await (await createCase(chromium, { reference: 'MX-7', template: 'general' })).close();
  page = await chromium.openExtensionPage('library.html');
});

afterAll(async () => {
  await chromium?.close();
  await folder.remove();
});

/** Goes by Tab to what is called so, and presses Enter. */
async function press(name: string): Promise<void> {
  await until(`Tab reaches “${name}”`, async () => {
    await page.keyboard.press('Tab');
    return page.evaluate((wanted) => document.activeElement?.textContent?.trim() === wanted, name);
  });
  await page.keyboard.press('Enter');
}

/** Chooses files, imports them and reads what is told of them; all by keyboard. */
async function bringIn(files: readonly string[], look?: () => Promise<void>): Promise<string> {
  const [chooser] = await Promise.all([page.waitForFileChooser(), press(importWords.choose.en)]);
  await chooser.accept([...files]);
  await until('the files are looked into', () =>
    page.evaluate(
      (count) =>
        document.querySelectorAll('.import-file').length === count &&
        document.querySelector('.import-bar .main:not(:disabled)') !== null,
      files.length,
    ),
  );
  await look?.();
  await press(importWords.start.en);
  await page.waitForSelector(`a.main[href="/library.html"]`);
  return page.$eval('#content', (main) => main.textContent ?? '');
}

async function standing() {
  const { sources = [], entries = [] } = await readLibrary(chromium);
  const there = (rows: readonly LibraryRow[]) => rows.filter((row) => !row.deletedAt).length;
  return {
    sources: there(sources),
    entries: there(entries),
    passages: (await readPassages(chromium)).length,
  };
}

describe('files of other programs', () => {
  it('come in by keyboard, are told of, and are there once however often they come', async () => {
    await press(importWords.title.en);
    await page.waitForSelector('[data-import-files]');
    const told = await bringIn([...lists, table], () => keepsNobodyOut(page));
    for (const line of ['2 sources came in', '1 source was there already', '1 quotation came in', 'Indeed.'])
      expect(told).toContain(line);
    await keepsNobodyOut(page);
    const held = { sources: 8, entries: 2, passages: 2 };
    expect(await standing()).toEqual(held);
    const passage = (await readPassages(chromium)).find(({ exact }) => exact === 'They tell nobody');
    expect(passage).toMatchObject({
      selectors: { quote: { prefix: 'leave. ', suffix: ' of it' }, paragraph: null },
      capture: {
        page: null,
        circumstances: { mode: 'imported', bytesFrom: { how: 'import', name: 'hypothesis.json' } },
      },
    });
    await press(importWords.again.en);
    const again = await bringIn(lists);
    expect(again).toContain('2 sources were there already');
    expect(again).toContain('1 quotation was there already');
    expect(await standing()).toEqual(held);
  });

  it('are whole documents too, once; a damaged one is told of; all is taken back in one step', async () => {
    await press(importWords.again.en);
    const told = await bringIn(documents);
    expect(told.match(/1 source came in/g)).toHaveLength(2);
    expect(told).toContain('bad.pdf: Damaged.');
    expect((await standing()).sources).toBe(10);
    await press(importWords.undo.en);
    await until('the documents are gone', async () => (await standing()).sources === 8);
  });
});
