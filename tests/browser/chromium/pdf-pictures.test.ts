import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdfWords } from '../../../lib/words/pdf.ts';
import { pictureWords } from '../../../lib/words/picture.ts';
import { createCase } from '../../../scripts/driver/binder.ts';
import type { DrivenChromium } from '../../../scripts/driver/chromium.ts';
import { exportAs, openExport } from '../../../scripts/driver/exports.ts';
import { drawn, goToPage, openPdfFile } from '../../../scripts/driver/pdf.ts';
import { freshFolder } from '../../../scripts/driver/profile.ts';
import { until } from '../../../scripts/driver/until.ts';
import { readPdf } from '../../export/pdf/read.ts';
import { readPassages, seedsLoaded, startChromium } from '../harness.ts';
import { fileIn, scannedReport } from '../pages/documents.ts';

const downloads = freshFolder('pdf-pictures');
const scan = fileIn(downloads.path, 'scan.pdf', scannedReport());
let chromium: DrivenChromium;

beforeAll(async () => {
  chromium = await startChromium({ downloads: downloads.path });
  await seedsLoaded(chromium);
});

afterAll(async () => {
  await chromium?.close();
  await downloads.remove();
});

const pictures = async () => (await readPassages(chromium)).filter(({ picture }) => picture);
const begin = (page: Page) =>
  page.locator(`.pdf-tools button[aria-label="${pdfWords.clipPicture.en}"]`).click();

/** Waits until so many pictures are in the library. */
const kept = (count: number) =>
  until(`${count} pictures are kept`, async () => {
    const all = await pictures();
    return all.length === count ? all : undefined;
  });

/** Draws around a piece of the page in sight; in points from the page's upper left, as it is shown. */
async function framePiece(page: Page, piece: { left: number; top: number; right: number; bottom: number }) {
  const { left, top, scale } = await page.evaluate(() => {
    const shown = [...document.querySelectorAll('.pdf-sheet')].map((each) => each.getBoundingClientRect());
    const sheet = shown.find(({ bottom }) => bottom > innerHeight / 2) as DOMRect;
    return { left: sheet.left, top: sheet.top, scale: Math.min(sheet.width, sheet.height) / 600 };
  });
  await page.mouse.move(left + piece.left * scale, top + piece.top * scale);
  await page.mouse.down();
  await page.mouse.move(left + piece.left * scale + 30, top + piece.top * scale + 30, { steps: 2 });
  await page.mouse.move(left + piece.right * scale, top + piece.bottom * scale);
  await page.mouse.up();
}

describe('a page without text', () => {
  it('is clipped as a picture by the keyboard alone, hashed, taken back, and exported with its picture', async () => {
    const binder = await createCase(chromium, { reference: 'T-PIC', template: 'us-asylum' });
    const page = await openPdfFile(chromium, scan);
    await drawn(page);
    await page.waitForSelector(`.pdf-caption ::-p-text(${pdfWords.noText.en})`);
    await page.focus(`.pdf-tools button[aria-label="${pdfWords.clipPicture.en}"]`);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.pdf-frame');
    await page.keyboard.press('k');
    const [whole] = await kept(1);
    expect(whole).toMatchObject({ exact: '', picture: { page: 1, stored: { mediaType: 'image/png' } } });
    await page.waitForSelector('.pdf-marks .picture');
    expect(await page.$('.pdf-frame')).toBeNull();
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await kept(0);
    await page.waitForFunction(() => !document.querySelector('.pdf-marks .picture'));
    await begin(page);
    await page.keyboard.press('k');
    await kept(1);
    await binder.bringToFront();
    const image = (await binder.waitForSelector('.entry .clipped-picture img')) as NonNullable<unknown>;
    expect(image).toBeTruthy();
    await binder.locator(`.entry`).click();
    await openExport(binder);
    const html = readFileSync(await exportAs(binder, 'html', downloads.path), 'utf8');
    const said = pictureWords.picture.en('1');
    expect(html).toContain(said);
    const png = Buffer.from(/data:image\/png;base64,([^"]+)"/.exec(html)?.[1] ?? '', 'base64');
    expect(createHash('sha256').update(png).digest('hex')).toBe(whole?.picture?.stored.sha256);
    const pdf = new Uint8Array(readFileSync(await exportAs(binder, 'pdf', downloads.path)));
    expect(await readPdf(pdf)).toContain(said);
    await binder.close();
    await page.close();
  });

  it('gives a piece that is drawn with the pointer, and a piece is one however often it is clipped', async () => {
    const page = await openPdfFile(chromium, scan);
    await drawn(page);
    await begin(page);
    await framePiece(page, { left: 100, top: 150, right: 300, bottom: 300 });
    await page.locator('.clip-button').click();
    const piece = (await kept(2)).find(({ picture }) => picture?.area.x0 !== 0)?.picture;
    // The piece is in the page's own points, whatever the zoom.
    expect(piece?.area.x0).toBeCloseTo(100, -0.5);
    expect(piece?.area.y1).toBeCloseTo(650, -0.5);
    expect((piece?.width ?? 0) / (piece?.height ?? 1)).toBeCloseTo(200 / 150, 1);
    await page.waitForFunction(() => document.querySelectorAll('.pdf-marks .picture').length === 2);
    await page.close();
  });

  it('that is turned is framed as it is shown, and no farther than its edge', async () => {
    const page = await openPdfFile(chromium, scan);
    await drawn(page);
    for (let step = 0; step < 4; step++)
      await page.locator(`.pdf-zoom button[aria-label="${pdfWords.zoomOut.en}"]`).click();
    await goToPage(page, '2');
    await begin(page);
    await framePiece(page, { left: 700, top: 200, right: 900, bottom: 400 });
    await page.locator('.clip-button').click();
    const piece = (await kept(3)).find(({ picture }) => picture?.page === 2)?.picture;
    // Turned by a quarter to the right, its right edge is its top, and its upper edge its left.
    expect(piece?.area.y1).toBe(800);
    expect(piece?.area.x0).toBeCloseTo(200, -0.5);
    expect((piece?.width ?? 0) / (piece?.height ?? 1)).toBeCloseTo(100 / 200, 1);
    await page.close();
  });

  it('is left as it is by Escape', async () => {
    const page = await openPdfFile(chromium, scan);
    await drawn(page);
    await begin(page);
    await page.waitForSelector('.pdf-frame');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('.pdf-frame'));
    await page.keyboard.press('k');
    expect(await pictures()).toHaveLength(3);
    await page.close();
  });
});
