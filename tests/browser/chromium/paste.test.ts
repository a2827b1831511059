import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pasteWords } from '../../../lib/words/paste.ts';
import type { DrivenChromium } from '../../../scripts/driver/chromium.ts';
import { readPassages, seedsLoaded, startChromium } from '../harness.ts';

const WORDS = 'The commission received 115,000 reports.\nIt answered none of them in 2023.';
const ADDRESS = 'https://reports.example.org/annual-2023.pdf';

let chromium: DrivenChromium;

beforeAll(async () => {
  chromium = await startChromium();
  await seedsLoaded(chromium);
});

afterAll(() => chromium?.close());

describe('a text from a page no extension may read', () => {
  it('is refused without its address, and stays in the field', async () => {
    const page = await chromium.openExtensionPage('paste.html');
    await page.locator('textarea').fill(WORDS);
    await page.locator('main .button.main').click();
    await page.waitForSelector(`::-p-text(${pasteWords.needsAddress.en})`);
    expect(await page.$eval('textarea', (field) => field.value)).toBe(WORDS);
    expect(await readPassages(chromium)).toEqual([]);
    await page.close();
  });

  it('is kept word for word, and says that it was pasted', async () => {
    const page = await chromium.openExtensionPage('paste.html');
    await page.locator('textarea').fill(WORDS);
    const [address, title] = await page.$$('main input');
    await address?.type(ADDRESS);
    await title?.type('Annual report 2023');
    await page.locator('main .button.main').click();
    await page.waitForSelector(`::-p-text(${pasteWords.kept.en})`);
    const [kept] = await readPassages(chromium);
    expect(kept?.exact).toBe(WORDS);
    expect(kept?.capture).toMatchObject({ address: ADDRESS, page: null, circumstances: { mode: 'pasted' } });
    expect(kept?.source.metadata).toMatchObject({ title: { value: 'Annual report 2023' } });
    await page.close();
  });
});
