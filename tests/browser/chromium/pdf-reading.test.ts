import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdfWords } from '../../../lib/words/pdf.ts';
import { pdfFrontWords } from '../../../lib/words/pdf-front.ts';
import { shellWords } from '../../../lib/words/shell.ts';
import { toastWords } from '../../../lib/words/toast.ts';
import type { DrivenChromium } from '../../../scripts/driver/chromium.ts';
import { dragAcrossLines, drawn, goToPage, openPdfFile } from '../../../scripts/driver/pdf.ts';
import { freshFolder } from '../../../scripts/driver/profile.ts';
import { until } from '../../../scripts/driver/until.ts';
import { documentOf } from '../../text/from-pdf/make-pdf.ts';
import { readPassages, seedsLoaded, squeezed, startChromium } from '../harness.ts';
import { fileIn, reportWithPreface } from '../pages/documents.ts';

const folder = freshFolder('pdf-reading');
const report = fileIn(folder.path, 'report.pdf', reportWithPreface());
let chromium: DrivenChromium;

beforeAll(async () => {
  chromium = await startChromium();
  await seedsLoaded(chromium);
});

afterAll(async () => {
  await chromium?.close();
  await folder.remove();
});

const keptAs = (words: string) =>
  until(`“${words}” is in the library`, async () =>
    (await readPassages(chromium)).find(({ exact }) => squeezed(exact) === words),
  );

describe('the reader of PDFs', () => {
  it('shows the first pages while it reads the words of a long document, and clips from them once it has', async () => {
    const lines = ['The commission heard witnesses.', 'It has not published what they said.'];
    const long = documentOf(Array.from({ length: 2_000 }, () => ({ lines })));
    const page = await openPdfFile(chromium, fileIn(folder.path, 'long.pdf', long));
    await page.waitForFunction(
      () =>
        document.querySelector('.pdf-waiting canvas[data-drawn]') &&
        document.querySelector('.pdf-waiting progress'),
    );
    // The words of the first pages come first; what is clipped of them waits for the others, and nobody is told otherwise.
    await page.waitForSelector('.pdf-front canvas[data-drawn]');
    await dragAcrossLines(page, 'The commission heard', 'The commission heard');
    await page.keyboard.press('k');
    await page.waitForSelector(`[role=status] ::-p-text(${pdfFrontWords.waiting.en})`);
    expect(await page.$eval('.pdf-asked', (each) => each.textContent)).toBe(lines[0]);
    expect(await readPassages(chromium)).toEqual([]);
    await dragAcrossLines(page, 'It has not', 'It has not');
    await page.waitForSelector('.pdf-reading canvas[data-drawn]');
    const kept = await keptAs('The commission heard witnesses.');
    // What was selected is selected still.
    await page.waitForSelector('.pdf-reading .clip-button');
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(lines[1]);
    expect(kept.text.text.match(/The commission heard/g)).toHaveLength(2_000);
    expect(await page.$('.pdf-first')).toBeNull();
    await page.close();
  });

  it('opens a file that is dropped on it, also over another document', async () => {
    const page = await openPdfFile(chromium, report);
    await drawn(page);
    const other = fileIn(folder.path, 'dropped.pdf', documentOf([{ lines: ['What was dropped.'] }]));
    const session = await page.createCDPSession();
    const data = { items: [], files: [other], dragOperationsMask: 1 };
    const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
      session.send('Input.dispatchDragEvent', { type, x: 400, y: 400, data });
    await drag('dragEnter');
    // A pointer that rests over a page tells it so again and again.
    await until('the page offers to take it', async () => {
      await drag('dragOver');
      return (await page.$('.pdf-drop')) !== null;
    });
    await drag('drop');
    await page.waitForSelector('.pdf-words ::-p-text(What was dropped.)');
    expect(await page.$('.pdf-drop')).toBeNull();
    await page.close();
  });

  it('calls pages what its reader says, those after them too, and cites what is clipped so', async () => {
    const page = await openPdfFile(chromium, report);
    await drawn(page);
    await goToPage(page, 'v');
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('.pdf-page-field input')?.value === 'v',
    );
    await page.focus('.pdf-page[data-page="4"] .pdf-caption button');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open] input');
    await page.locator('dialog[open] input').fill('A-9');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.querySelector('dialog[open]'));
    await goToPage(page, 'A-10');
    await dragAcrossLines(page, 'It received 690', 'It received 690');
    await page.keyboard.press('k');
    const kept = await keptAs('It received 690 reports and answered 6 of them.');
    expect(kept.selectors.pageLabel).toBe('A-10');
    // Before the page that was set, nothing changed.
    await goToPage(page, 'ii');
    await page.close();
  });

  it('takes a clip back by the notice that says it was made', async () => {
    const page = await openPdfFile(chromium, report);
    await drawn(page);
    await goToPage(page, '2');
    await dragAcrossLines(page, 'It received 5980', 'It received 5980');
    await page.keyboard.press('k');
    const words = 'It received 5980 reports and answered 52 of them.';
    await keptAs(words);
    await page.waitForSelector('.pdf-marks .plain');
    await page.locator(`::-p-xpath(//button[text()="${shellWords.undo.en}"])`).click();
    await until('the passage is gone', async () =>
      (await readPassages(chromium)).every(({ exact }) => squeezed(exact) !== words),
    );
    await page.waitForFunction(() => !document.querySelector('.pdf-page[data-page="51"] .pdf-marks .plain'));
    await page.close();
  });

  it('says once how a document without a title is cited, with the way to write it', async () => {
    const bare = documentOf([{ lines: ['Nobody signed it.'] }, { lines: ['Nobody dated it.'] }]);
    const page = await openPdfFile(chromium, fileIn(folder.path, 'bare.pdf', bare));
    await drawn(page);
    await page.focus('.pdf-pane');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.waitForSelector(`.pdf-hint ::-p-text(${pdfWords.wholePage.en('1')})`);
    await page.keyboard.press('k');
    await keptAs('Nobody signed it.');
    const notice = `//div[p[contains(., "[bare.pdf]")]]/button[text()="${toastWords.edit.en}"]`;
    await page.locator(`::-p-xpath(${notice})`).click();
    await page.locator('dialog[open] textarea').fill('A bare report');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open] .cited ::-p-text(A bare report)');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.pdf-header h1 ::-p-text(A bare report)');
    await page.close();
  });

  it.each([90, 180, 270])(
    'selects on a page that is turned by %i degrees what is under the pointer',
    async (turn) => {
      const turned = documentOf([
        { lines: ['The commissioners stood.', 'Nobody else did.'], more: `/Rotate ${turn}` },
      ]);
      const page = await openPdfFile(chromium, fileIn(folder.path, `turned-${turn}.pdf`, turned));
      await drawn(page);
      // All of the page in sight.
      const percent = () =>
        page.$eval('.pdf-zoom output', (each) => Number.parseInt(each.textContent ?? '', 10));
      await until('the page is small', async () => {
        if ((await percent()) < 70) return true;
        await page.locator(`.pdf-zoom button[aria-label="${pdfWords.zoomOut.en}"]`).click();
        return false;
      });
      await drawn(page);
      // The line's own box on the page, which the words' layer tells; its middle is the word in its middle.
      const line = await page.waitForSelector('.pdf-words span');
      await line?.evaluate((each) => each.scrollIntoView({ block: 'center', inline: 'center' }));
      const box = await line?.boundingBox();
      if (!box) throw new Error('no line');
      expect(box.height > box.width).toBe(turn !== 180);
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { count: 2 });
      const selected = await page.evaluate(() => getSelection()?.toString().trim());
      expect(selected).toBe('commissioners');
      await page.close();
    },
  );
});
