import type { ElementHandle, Page } from 'puppeteer-core';
import type { Driven } from './driven.ts';

/** Opens a file in the reader of PDFs, as a person chooses one. What is shown then is the caller's to wait for. */
export async function openPdfFile(driven: Driven, path: string): Promise<Page> {
  const page = await driven.openExtensionPage('pdf.html');
  const field = (await page.waitForSelector('input[data-pdf-file]')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(path);
  return page;
}

/** Goes to a page by what is printed on it, and waits until it is drawn. */
export async function goToPage(page: Page, label: string): Promise<void> {
  await page.locator('.pdf-page-field input').fill(label);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('.pdf-page')].some(
        (each) =>
          each.querySelector('.pdf-caption strong')?.textContent === wanted &&
          each.querySelector('canvas[data-drawn]'),
      ),
    {},
    label,
  );
}
