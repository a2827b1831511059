import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { pasteWords } from '../../../lib/words/paste.ts';
import { readToast } from '../../../scripts/driver/toast.ts';
import { until } from '../../../scripts/driver/until.ts';
import { choose, clip, openPage, readPassages } from '../harness.ts';
import { setStage } from '../stage.ts';

const WORDS = 'Nobody was told where the column went';

/** So large that it is still being read when its tab goes elsewhere. */
const large = () => {
  const paragraphs = Array.from({ length: 60_000 }, (_, n) => `<p>Line <b>${n}</b> of the annex.</p>`);
  return `<!doctype html><html lang="en"><title>The annex</title><main><p>${WORDS}.</p>${paragraphs.join('')}</main></html>`;
};

/** Runs in a page of the extension: whether a gesture came to nothing. */
const problems = async (): Promise<boolean> =>
  Object.values(await chrome.storage.session.get(null)).some(
    (one) => (one as { reason?: string } | null)?.reason === 'nothing-selected',
  );

/** Runs in a page of the extension: whether the words of a gesture are in hand. */
const areInHand = async (words: string): Promise<boolean> =>
  JSON.stringify(await chrome.storage.session.get(null)).includes(words);

describe('a page that is left before it was read', () => {
  const stage = setStage({ pages: { '/large': large, '/next': () => '<title>Next</title><p>Next</p>' } });

  const pastePages = () =>
    stage.chromium.browser.targets().filter((each) => each.url().includes('/paste.html'));

  it('leaves its words in hand, and says that they were not saved', async () => {
    const { chromium, site } = stage;
    const asker = await chromium.openExtensionPage('manifest.json');
    const page = await openPage(chromium, `${site.origin}/large`);
    await choose(page, WORDS);
    await chromium.clickToolbar(page);
    // A gesture that only the next page hears of has no words to keep.
    await until('the gesture was heard', () => asker.evaluate(areInHand, WORDS));
    await page.goto(`${site.origin}/next`);
    const target = await until('the words are shown', () => pastePages()[0]);
    const paste = (await target.page()) as Page;
    await paste.waitForSelector(`::-p-text(${pasteWords.whyLeft.en})`);
    expect(await paste.$eval('textarea', (field) => field.value)).toBe(WORDS);
    expect(await readPassages(chromium)).toEqual([]);
    expect(pastePages()).toHaveLength(1);
    await paste.close();
    await page.close();
    await asker.close();
  });

  it('is not spoken of where the clip was saved, or nothing was selected', async () => {
    const { chromium, site } = stage;
    const asker = await chromium.openExtensionPage('manifest.json');
    const page = await openPage(chromium, `${site.origin}/report.html`);
    expect((await clip(chromium, page, 'Families leave at night')).state).toBe('saved');
    await readToast(page);
    await page.goto(`${site.origin}/next`);
    await chromium.clickToolbar(page);
    await until('it is known that nothing is selected', () => asker.evaluate(problems));
    await page.goto(`${site.origin}/report.html`);
    expect((await clip(chromium, page, 'Threats came by telephone')).state).toBe('saved');
    await page.close();
    expect(await readPassages(chromium)).toHaveLength(2);
    expect(pastePages().map((each) => each.url())).toEqual([]);
  });
});
