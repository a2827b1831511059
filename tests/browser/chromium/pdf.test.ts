import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stanceWords } from '../../../lib/words/binder.ts';
import { pdfOpenWords, pdfRefusalWords } from '../../../lib/words/pdf.ts';
import { pdfTabWords } from '../../../lib/words/pdf-tab.ts';
import { toastWords } from '../../../lib/words/toast.ts';
import { createCase } from '../../../scripts/driver/binder.ts';
import type { DrivenChromium } from '../../../scripts/driver/chromium.ts';
import { exportAs, openExport } from '../../../scripts/driver/exports.ts';
import { live, readLibrary } from '../../../scripts/driver/library.ts';
import { dragAcrossLines, drawn, goToPage, openPdfFile } from '../../../scripts/driver/pdf.ts';
import { freshFolder } from '../../../scripts/driver/profile.ts';
import type { Site } from '../../../scripts/driver/serve.ts';
import { until } from '../../../scripts/driver/until.ts';
import {
  openPage,
  readPassages,
  seedsLoaded,
  serveFixtures,
  squeezed,
  startChromium,
  wordsAt,
} from '../harness.ts';
import { damagedPdf, fileIn, pdfFile, reportWithPreface } from '../pages/documents.ts';

const downloads = freshFolder('pdf-downloads');
const report = reportWithPreface();
const reportPath = fileIn(downloads.path, 'report with preface.pdf', report);
let chromium: DrivenChromium;
let site: Site;

beforeAll(async () => {
  const body = Buffer.from(report);
  const answer = () => ({ body, headers: { 'content-type': 'application/pdf' } });
  const showing =
    '<!doctype html><title>Reports</title><iframe src="/download/7" style="width:90vw;height:80vh">';
  site = await serveFixtures({
    '/report.pdf': answer,
    '/download/7': answer,
    '/showing.html': () => showing,
  });
  chromium = await startChromium({ downloads: downloads.path });
  await seedsLoaded(chromium);
});

afterAll(async () => {
  await chromium?.close();
  await site?.close();
  await downloads.remove();
});

const saying = (page: Page, words: string) => page.waitForSelector(`::-p-text(${words})`);

/** Presses K and waits for the passage that comes of it. */
async function clipped(page: Page, words: string) {
  await page.keyboard.press('k');
  return until(`“${words}” is in the library`, async () =>
    (await readPassages(chromium)).find(({ exact }) => squeezed(exact) === words),
  );
}

describe('a PDF', () => {
  it('is clipped on page 47, which is called xlvii, and its pinpoint stands in the export', async () => {
    const binder = await createCase(chromium, { reference: 'T-47', template: 'us-asylum' });
    const page = await openPdfFile(chromium, reportPath);
    await drawn(page);
    await goToPage(page, 'xlvii');
    await dragAcrossLines(page, 'place number 47 in', 'It received 5405');
    const words =
      'The commission visited place number 47 in the spring. It received 5405 reports and answered 47 of them.';
    const kept = await clipped(page, words);
    expect(kept.exact).toBe(wordsAt(kept));
    expect(kept.selectors.pageLabel).toBe('xlvii');
    expect(kept.capture).toMatchObject({
      page: { mediaType: 'application/pdf', sha256: createHash('sha256').update(report).digest('hex') },
      circumstances: { mode: 'pdf', bytesFrom: { how: 'file', name: 'report with preface.pdf' } },
    });
    await binder.bringToFront();
    await openExport(binder);
    const file = readFileSync(await exportAs(binder, 'markdown', downloads.path), 'utf8');
    expect(file).toMatch(/\bxlvii\b/);
    expect(file).toContain('place number 47');
    expect(file).not.toContain('file:');
    await binder.close();
    await page.close();
  });

  it('that was kept opens again where its passage stands, from the reader’s address', async () => {
    const [kept] = await readPassages(chromium);
    const page = await chromium.openExtensionPage(`reader.html#passage=${kept?.id}`);
    await page.waitForSelector('.pdf-marks .plain');
    expect(page.url()).toContain('/pdf.html#passage=');
    const label = () => page.$eval('.pdf-page-field input', (field) => field.value);
    await until('page xlvii is in sight', async () => (await label()) === 'xlvii');
    await page.close();
  });

  it('in two columns is selected as it is read', async () => {
    const page = await openPdfFile(chromium, pdfFile('multicolumn.pdf'));
    await drawn(page);
    await page.keyboard.down('Control');
    await page.keyboard.press('-');
    await page.keyboard.press('-');
    await page.keyboard.press('-');
    await page.keyboard.press('-');
    await page.keyboard.up('Control');
    await page.waitForFunction(() => document.querySelector('.pdf-zoom output')?.textContent === '68%');
    await drawn(page);
    await dragAcrossLines(page, 'Vivamus viverra fermentum', 'Proin fermentum massa');
    const words = await page.evaluate(() => getSelection()?.toString().replace(/\s+/g, ' '));
    expect(words).toMatch(/^Vivamus viverra fermentum felis\. Donec nonummy/);
    expect(words).toMatch(/Proin fermentum massa ac quam\. Sed diam turpis,$/);
    // The columns are read one after the other, never line by line across both.
    expect(words?.length).toBeLessThan(250);
    await page.close();
  });

  it('is clipped by the keyboard alone', async () => {
    const page = await openPdfFile(chromium, pdfFile('multicolumn.pdf'));
    await drawn(page);
    await page.focus('.pdf-pane');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Your Name');
    await clipped(page, 'Your Name');
    await saying(page, toastWords.clippedTo.en);
    await page.locator(`.clip-note label ::-p-text(${stanceWords.supports.en})`).click();
    await until('the note filed what it was told', async () =>
      live(await readLibrary(chromium), 'entries').some(({ stance }) => stance === 'supports'),
    );
    await page.close();
  });

  it('that is damaged, or no PDF, says so, and asks for the password of a locked one', async () => {
    const bad = await openPdfFile(chromium, fileIn(downloads.path, 'bad.pdf', damagedPdf()));
    await saying(bad, pdfRefusalWords.damaged.en);
    await saying(bad, pdfRefusalWords.safe.en);
    await bad.close();
    const other = await openPdfFile(
      chromium,
      fileIn(downloads.path, 'not.pdf', new TextEncoder().encode('<!doctype html><title>Not found</title>')),
    );
    await saying(other, pdfRefusalWords['not-pdf'].en);
    await other.close();
    const locked = await openPdfFile(chromium, pdfFile('libreoffice-writer-password.pdf'));
    await locked.locator('.pdf-password input').fill('wrong');
    await locked.keyboard.press('Enter');
    await saying(locked, pdfOpenWords.passwordWrong.en);
    await locked.locator('.pdf-password input').fill('openpassword');
    await locked.keyboard.press('Enter');
    await drawn(locked);
    await locked.close();
  });

  it.each([
    ['in a tab', '/report.pdf', '/report.pdf', pdfTabWords.open.en],
    ['within a page', '/showing.html', '/download/7', pdfTabWords.openEmbedded.en],
  ])('%s is offered to our reader, which fetches it anew and says so', async (_, shown, document, open) => {
    const address = site.origin + document;
    const tab = await openPage(chromium, site.origin + shown);
    await chromium.clickToolbar(tab);
    const target = await chromium.browser.waitForTarget((each) => each.url().includes('/paste.html'));
    const paste = (await target.page()) as Page;
    await paste.locator(`::-p-text(${open})`).click();
    await drawn(paste);
    await goToPage(paste, 'xlvii');
    await dragAcrossLines(paste, 'Nobody was told', 'Nobody was told');
    const words = 'Nobody was told why the others were left unanswered.';
    const kept = await until('the passage is kept', async () => {
      await paste.keyboard.press('k');
      return (await readPassages(chromium)).find(
        (each) => each.exact === words && each.capture.address === address,
      );
    });
    expect(kept.capture).toMatchObject({
      address,
      circumstances: { mode: 'pdf', bytesFrom: { how: 'fetched', address } },
    });
    await paste.close();
    await tab.close();
  });
});
