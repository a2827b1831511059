import type { Driven } from './driven.ts';
import { type LibraryRow, readLibrary } from './library.ts';
import { selectQuotation } from './select.ts';
import { until } from './until.ts';

/**
 * Opens a capture in the reader, selects words of it and clips them by the key, as a person would.
 * @returns when the passage is in the library
 */
export async function clipInReader(driven: Driven, capture: string, words: string): Promise<LibraryRow> {
  const page = await driven.openExtensionPage(`reader.html#capture=${capture}`);
  try {
    await page.waitForSelector('.captured [data-block]');
    if (!(await selectQuotation(page, words))) throw new Error(`Not in the reader: ${words}`);
    await page.waitForSelector('.clip-button');
    await page.keyboard.press('k');
    return await until(`“${words.slice(0, 40)}…” is in the library`, async () =>
      (await readLibrary(driven, page)).passages?.find((row) => isOf(row, capture, words)),
    );
  } finally {
    await page.close();
  }
}

const isOf = (row: LibraryRow, capture: string, words: string): boolean => {
  const { quote } = row.selectors as { quote: { exact: string } };
  return row.capture === capture && quote.exact.replace(/\s+/g, ' ') === words.replace(/\s+/g, ' ');
};
