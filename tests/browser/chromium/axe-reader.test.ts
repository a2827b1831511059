import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { pdfWords } from '../../../lib/words/pdf.ts';
import { drawn, openPdfFile } from '../../../scripts/driver/pdf.ts';
import { until } from '../../../scripts/driver/until.ts';
import { keepsNobodyOut } from '../axe.ts';
import { clip, openPage, readPassages } from '../harness.ts';
import { pdfFile } from '../pages/documents.ts';
import { setStage } from '../stage.ts';

const WORDS = 'Families leave at night';
const LONG = Array.from({ length: 80 }, (_, n) => `<p>Paragraph ${n} tells what was seen on the road.</p>`);
const report = () =>
  `<!doctype html><html lang="en"><title>On the road</title><main><h1>On the road</h1><p>${WORDS}.</p>${LONG.join('')}</main></html>`;

describe('the readers', () => {
  const stage = setStage({ pages: { '/long': report } });

  /** The capture of the long report, clipped once, as it looked. */
  async function openLook(): Promise<Page> {
    const { chromium, site } = stage;
    if ((await readPassages(chromium)).length === 0) {
      const page = await openPage(chromium, `${site.origin}/long`);
      await clip(chromium, page, WORDS);
      await page.close();
    }
    const capture = (await readPassages(chromium))[0]?.capture.id;
    const reader = await chromium.openExtensionPage(`reader.html#capture=${capture}`);
    await reader.locator('::-p-text(As it looked)').click();
    await until('the saved page stands', () =>
      reader.$eval('.saved-pane > iframe', (frame) =>
        Boolean((frame as HTMLIFrameElement).contentDocument?.querySelector('main')),
      ),
    );
    return reader;
  }

  /** What scrolls up and down outside of the saved page. */
  const scrollers = (page: Page): Promise<string[]> =>
    page.evaluate(() => {
      const root = document.documentElement;
      const scrolls = (each: Element) =>
        each === root || /auto|scroll/.test(getComputedStyle(each).overflowY);
      return [...document.querySelectorAll('*')]
        .filter((each) => each.scrollHeight > each.clientHeight + 1 && scrolls(each))
        .map((each) => `${each.localName}.${each.className}`);
    });

  it('show a saved page as it looked to everybody, and it alone scrolls', async () => {
    const reader = await openLook();
    await keepsNobodyOut(reader);
    for (const [width, height] of [
      [1280, 900],
      [320, 760],
    ] as const) {
      await reader.setViewport({ width, height });
      await until(`only the saved page scrolls at ${width} pixels`, async () => {
        return (await scrollers(reader)).length === 0;
      });
    }
    await reader.close();
  });

  it('show to everybody what a page has become', async () => {
    const reader = await openLook();
    await reader.locator('::-p-text(Compare with the page today)').click();
    await reader.waitForSelector('.today .today-acts');
    await keepsNobodyOut(reader);
    expect(await reader.$eval('.saved-page', (one) => one.checkVisibility())).toBe(false);
    await reader.close();
  });

  it('show a PDF to everybody, and ask what a page is called', async () => {
    const page = await openPdfFile(stage.chromium, pdfFile('multicolumn.pdf'));
    await drawn(page);
    await keepsNobodyOut(page);
    await page.locator(`.pdf-caption button, button[aria-label="${pdfWords.changeLabel.en}"]`).click();
    await page.waitForSelector('dialog[open] form');
    await keepsNobodyOut(page);
    await page.close();
  });
});
