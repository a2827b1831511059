import type { Page } from 'puppeteer-core';
import { chooseEntry, chooseRow, createCase, fileUnder, setStance } from '../driver/binder.ts';
import type { DrivenChromium } from '../driver/chromium.ts';
import { exportArchive, exportAs, type Format, openExport, saveDownloads } from '../driver/exports.ts';
import { type LibraryTables, readLibrary } from '../driver/library.ts';
import { clipInReader } from '../driver/reader.ts';
import { selectQuotation } from '../driver/select.ts';
import { clipBy } from '../driver/toast.ts';
import { until } from '../driver/until.ts';
import { type Choice, FROM_PAGE, FROM_READER } from './passages.ts';

export { FROM_PAGE, FROM_READER };
export const REFERENCE = 'MX-2026-014';
const FORMATS: readonly Format[] = ['docx', 'html', 'markdown', 'csl-json', 'ris'];

/** Waits for the first run to have put the five reports into the library. */
export const waitForSeeds = (driven: DrivenChromium): Promise<number> =>
  until(
    'the reports that come with Proffer are in the library',
    async () => {
      const seeds = (await readLibrary(driven)).sources?.filter((row) => row.seed).length ?? 0;
      return seeds >= 5 && seeds;
    },
    { limit: 30_000, every: 100 },
  );

/** Selects and clips each passage on the open page; what the toast said of the last one comes back. */
export async function clipOnPage(driven: DrivenChromium, page: Page): Promise<string> {
  let said = '';
  for (const { words } of FROM_PAGE) {
    if (!(await selectQuotation(page, words))) throw new Error(`Not on the page: ${words}`);
    const toast = await clipBy(page, () => driven.clickToolbar(page));
    if (toast.state !== 'saved') throw new Error(`Not clipped: ${toast.words}`);
    said = toast.words;
  }
  return said;
}

/** Clips passages of other seeds in the reader. */
export async function clipFromSeeds(driven: DrivenChromium): Promise<void> {
  const captures = (await readLibrary(driven)).captures ?? [];
  for (const { at, words } of FROM_READER) {
    const capture = captures.find((row) => String(row.address).includes(at));
    if (!capture) throw new Error(`No seed stands at ${at}`);
    await clipInReader(driven, capture.id, words);
  }
}

/** Creates the case that everything goes into; the binder stays open on it. */
export const openCase = (driven: DrivenChromium): Promise<Page> =>
  createCase(driven, { reference: REFERENCE, template: 'us-asylum' });

/** Files every passage under its issue with its stance, in the binder. */
export async function fileAll(binder: Page): Promise<void> {
  await binder.bringToFront();
  await chooseRow(binder, 'all');
  for (const choice of [...FROM_PAGE, ...FROM_READER]) await fileOne(binder, choice);
}

async function fileOne(binder: Page, { words, issue, stance }: Choice): Promise<void> {
  await chooseEntry(binder, words);
  await fileUnder(binder, issue);
  await setStance(binder, stance);
}

/** Every format and the archive, saved by the export dialog. */
export async function exportAll(binder: Page, folder: string): Promise<string[]> {
  await saveDownloads(binder, folder);
  await openExport(binder);
  const files: string[] = [];
  for (const format of FORMATS) files.push(await exportAs(binder, format, folder));
  files.push(await exportArchive(binder, folder));
  return files;
}

/** One filed passage as the binder prints it. */
export interface Filed {
  issue: string;
  stance: string;
  words: string;
  citation: string;
}

/** Reads the filed passages off the binder's screen, issue after issue. */
export async function readFiled(binder: Page, tables: LibraryTables): Promise<Filed[]> {
  const filed: Filed[] = [];
  const issues = new Set([...FROM_PAGE, ...FROM_READER].map(({ issue }) => issue));
  for (const issue of issues) {
    await chooseRow(binder, { label: issue });
    await binder.waitForFunction(
      (label) => document.querySelector('#entries-title')?.textContent === label,
      {},
      issue,
    );
    const cards = await binder.$$eval('[data-entry]', (all) =>
      all.map((card) => ({
        stance: card.querySelector('.chip')?.textContent ?? '',
        words: card.querySelector('.passage')?.textContent ?? '',
        citation: card.querySelector('.citation')?.textContent ?? '',
      })),
    );
    filed.push(...cards.map((card) => ({ issue, ...card })));
  }
  if (filed.length < (tables.entries?.length ?? 0)) throw new Error('The binder does not show every entry');
  return filed;
}
