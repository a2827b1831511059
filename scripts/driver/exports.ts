import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { filesWords } from '../../lib/words/files.ts';
import { shellWords } from '../../lib/words/shell.ts';
import { until } from './until.ts';

export type Format =
  | 'docx'
  | 'pdf'
  | 'html'
  | 'markdown'
  | 'csl-json'
  | 'ris'
  | 'bibtex'
  | 'csv'
  | 'web-annotation';

const button = (name: string): string => `::-p-aria([name="${name}"][role="button"])`;

/** Opens the export dialog of the page's case. */
export async function openExport(page: Page): Promise<void> {
  await page.locator(button(shellWords.export.en)).click();
  await page.waitForSelector('dialog[open] .export');
}

/**
 * Saves one file of the case by the dialog that is open.
 * @param folder where the browser was told to put downloads
 * @returns the path of the file
 */
export async function exportAs(page: Page, format: Format, folder: string): Promise<string> {
  await page.select('dialog[open] .export select', format);
  return saved(page, filesWords.download.en, folder);
}

/** Saves the archive of everything by the dialog that is open. */
export const exportArchive = (page: Page, folder: string): Promise<string> =>
  saved(page, filesWords.saveArchive.en, folder);

async function saved(page: Page, name: string, folder: string): Promise<string> {
  const before = await said(page, name);
  await page.locator(button(name)).click();
  const prefix = filesWords.saved.en('');
  const words = await until(`“${name}” says that a file is saved`, async () => {
    const now = await said(page, name);
    return now !== before && now !== filesWords.working.en && now;
  });
  if (!words.startsWith(prefix)) throw new Error(`“${name}” says: ${words}`);
  const path = join(folder, words.slice(prefix.length));
  await until(`${path} is written`, () => existsSync(path));
  return path;
}

/**
 * Brings an archive back by the export dialog.
 * @returns what is said when it is done: in the dialog, or, where the page was drawn anew over it, as a notice
 */
export async function restoreArchive(page: Page, archive: string): Promise<string> {
  await page.bringToFront();
  await page.locator(button(shellWords.export.en)).click();
  const field = (await page.waitForSelector(
    'dialog[open] input[type=file]',
  )) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(archive);
  return until('the archive is taken or refused', () => page.evaluate(lookAtRestore, filesWords.working.en));
}

/** Runs in the page: stands alone. */
function lookAtRestore(working: string): string {
  const field = document.querySelector('dialog[open] input[type=file]');
  const place = field
    ? field.closest('section')?.querySelector('[role="status"]')
    : document.querySelector('.notices p');
  const words = place?.textContent?.trim() ?? '';
  return words === working ? '' : words;
}

/** What is said beside a button of the dialog. */
const said = (page: Page, name: string): Promise<string> =>
  page.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll('dialog[open] button')];
    const own = buttons.find((each) => each.textContent?.trim() === wanted);
    const answers = own?.closest('section')?.querySelectorAll('[role="status"]') ?? [];
    return [...answers].at(-1)?.textContent ?? '';
  }, name);
