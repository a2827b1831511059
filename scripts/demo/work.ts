import type { Page } from 'puppeteer-core';
import { chooseEntry, chooseRow, createCase, fileUnder, readCitation, setStance } from '../driver/binder.ts';
import type { DrivenChromium } from '../driver/chromium.ts';
import { exportArchive, exportAs, type Format, openExport } from '../driver/exports.ts';
import { readLibrary } from '../driver/library.ts';
import { clipInReader } from '../driver/reader.ts';
import { selectQuotation } from '../driver/select.ts';
import { clipBy } from '../driver/toast.ts';
import { until } from '../driver/until.ts';
import { type Choice, FROM_PAGE, FROM_READER } from './passages.ts';

export { FROM_PAGE, FROM_READER };
export const REFERENCE = 'MX-2026-014';
const FORMATS: readonly Format[] = [
  'docx',
  'pdf',
  'html',
  'markdown',
  'csl-json',
  'ris',
  'bibtex',
  'csv',
  'web-annotation',
];

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

/** One filed passage and the citation that the binder gives it. */
export interface Filed extends Choice {
  citation: string;
}

/** Files every passage under its issue with its stance, in the binder. */
export async function fileAll(binder: Page): Promise<Filed[]> {
  await binder.bringToFront();
  await chooseRow(binder, 'all');
  const filed: Filed[] = [];
  for (const choice of [...FROM_PAGE, ...FROM_READER]) filed.push(await fileOne(binder, choice));
  return filed;
}

async function fileOne(binder: Page, choice: Choice): Promise<Filed> {
  await chooseEntry(binder, choice.words);
  await fileUnder(binder, choice.issue);
  await setStance(binder, choice.stance);
  return { ...choice, citation: await readCitation(binder) };
}

/** Every format and the archive, saved by the export dialog. */
export async function exportAll(binder: Page, folder: string): Promise<string[]> {
  await openExport(binder);
  const files: string[] = [];
  for (const format of FORMATS) files.push(await exportAs(binder, format, folder));
  files.push(await exportArchive(binder, folder));
  return files;
}
