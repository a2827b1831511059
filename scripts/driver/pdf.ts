import type { ElementHandle, Page } from 'puppeteer-core';
import type { Driven } from './driven.ts';
import { until } from './until.ts';

/** Opens a file in the reader of PDFs, as a person chooses one. What is shown then is the caller's to wait for. */
export async function openPdfFile(driven: Driven, path: string): Promise<Page> {
  const page = await driven.openExtensionPage('pdf.html');
  const field = (await page.waitForSelector('input[data-pdf-file]')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(path);
  // What is not in front is not drawn, and the tab that was closed before may bring another one there.
  await page.bringToFront();
  return page;
}

/**
 * Waits until a page of the document is drawn. A tab that is not in front draws nothing, and one that closes may bring
 * another there at any moment: so ours is brought there again.
 */
export const drawn = (page: Page): Promise<unknown> =>
  until(
    'a page is drawn',
    async () => {
      await page.bringToFront();
      return page.$('.pdf-page canvas[data-drawn]');
    },
    { every: 250, limit: 30_000 },
  );

/** Goes to a page by what is printed on it, and waits until it is in sight and drawn. */
export async function goToPage(page: Page, label: string): Promise<void> {
  await page.locator('.pdf-page-field input').fill(label);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (wanted) =>
      // On the way there the keys were in the field.
      document.activeElement?.matches('.pdf-pane') &&
      [...document.querySelectorAll('.pdf-page')].some(
        (each) =>
          each.querySelector('.pdf-caption strong')?.textContent === wanted &&
          each.querySelector('canvas[data-drawn]'),
      ),
    {},
    label,
  );
}

/** Draws the pointer from the beginning of the line that holds some words to the end of the line that holds others. */
export async function dragAcrossLines(page: Page, first: string, last: string): Promise<void> {
  const [from, to] = [await lineWith(page, first), await lineWith(page, last)];
  await page.mouse.move(from.left + 1, from.top + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.left + to.width / 2, to.top + to.height / 2, { steps: 4 });
  await page.mouse.move(to.left + to.width + 3, to.top + to.height / 2);
  await page.mouse.up();
  await page.waitForSelector('.clip-button');
}

/** As it lies in the pane, all of it in sight, once it stands still: a page that is drawn anew moves what is on it. */
async function lineWith(page: Page, words: string): Promise<DOMRect> {
  let last = '';
  return until(
    `“${words}” stands still in the pane`,
    async () => {
      const place = await page.evaluate(placeOf, words);
      const now = JSON.stringify(place);
      const still = place !== undefined && now === last;
      last = now;
      return still && place;
    },
    STILL,
  );
}

/** Looked at this often, and as long as the page's own waits. */
const STILL = { every: 120, limit: 30_000 };

function placeOf(words: string): DOMRect | undefined {
  const pane = document.querySelector('.pdf-pane')?.getBoundingClientRect();
  return [...document.querySelectorAll('.pdf-words span')]
    .filter((each) => each.textContent?.includes(words))
    .map((each) => each.getBoundingClientRect())
    .find(({ top, bottom }) => pane && top > pane.top && bottom < pane.bottom)
    ?.toJSON();
}
