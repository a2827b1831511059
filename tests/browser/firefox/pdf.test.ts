import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenFirefox } from '../../../scripts/driver/firefox.ts';
import { dragAcrossLines, goToPage, openPdfFile } from '../../../scripts/driver/pdf.ts';
import { freshFolder } from '../../../scripts/driver/profile.ts';
import { until } from '../../../scripts/driver/until.ts';
import { readPassages, seedsLoaded, squeezed, startFirefox, wordsAt } from '../harness.ts';
import { fileIn, reportWithPreface } from '../pages/documents.ts';

const folder = freshFolder('pdf-files');
const WORDS = 'It received 5405 reports and answered 47 of them.';
let firefox: DrivenFirefox;

beforeAll(async () => {
  firefox = await startFirefox();
  await seedsLoaded(firefox);
});

afterAll(async () => {
  await firefox?.close();
  await folder.remove();
});

describe('a PDF in Firefox', () => {
  it('is opened from a file and clipped on page xlvii', async () => {
    const page = await openPdfFile(firefox, fileIn(folder.path, 'report.pdf', reportWithPreface()));
    await page.waitForSelector('.pdf-page canvas[data-drawn]');
    await goToPage(page, 'xlvii');
    await dragAcrossLines(page, 'It received 5405', 'It received 5405');
    await page.keyboard.press('k');
    const kept = await until('the passage is in the library', async () =>
      (await readPassages(firefox)).find(({ exact }) => squeezed(exact) === WORDS),
    );
    expect(kept.exact).toBe(wordsAt(kept));
    expect(kept.selectors.pageLabel).toBe('xlvii');
    await page.close();
  });
});
