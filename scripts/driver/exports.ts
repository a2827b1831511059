import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { filesWords } from '../../lib/words/files.ts';
import { shellWords } from '../../lib/words/shell.ts';
import { until } from './until.ts';

export type Format = 'docx' | 'html' | 'markdown' | 'csl-json' | 'ris';

const button = (name: string): string => `::-p-aria([name="${name}"][role="button"])`;

/** Opens the export dialog of the page's case. */
export async function openExport(page: Page): Promise<void> {
  await page.locator(button(shellWords.export.en)).click();
  await page.waitForSelector('dialog[open] .export');
}

/**
 * Saves one file of the case by the dialog that is open.
 * @param folder where the browser puts downloads; see `saveDownloads`
 * @returns the path of the file
 */
export async function exportAs(page: Page, format: Format, folder: string): Promise<string> {
  await page.select('dialog[open] .export select', format);
  return saved(page, filesWords.download.en, 0, folder);
}

/** Saves the archive of everything by the dialog that is open. */
export const exportArchive = (page: Page, folder: string): Promise<string> =>
  saved(page, filesWords.saveArchive.en, 1, folder);

async function saved(page: Page, name: string, place: number, folder: string): Promise<string> {
  const before = await said(page, place);
  await page.locator(button(name)).click();
  const prefix = filesWords.saved.en('');
  const words = await until(`“${name}” says that a file is saved`, async () => {
    const now = await said(page, place);
    if (now === before || now === filesWords.working.en) return null;
    if (!now.startsWith(prefix)) throw new Error(now);
    return now;
  });
  const path = join(folder, words.slice(prefix.length));
  await until(`${path} is written`, () => existsSync(path));
  return path;
}

const said = (page: Page, place: number): Promise<string> =>
  page.$$eval('dialog[open] [role="status"]', (all, at) => all[at]?.textContent ?? '', place);

/** Has a page's downloads put into a folder under their own names. */
export async function saveDownloads(page: Page, folder: string): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await session.detach();
}
