import { setTimeout as sleep } from 'node:timers/promises';
import type { Page, Target } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { pasteWords } from '../../../lib/words/paste.ts';
import { mayHaveDisplay } from '../../../scripts/browsers/desktop.ts';
import { chooseFromMenuAt, pressShortcut } from '../../../scripts/driver/gestures.ts';
import { clipBy, toastsIn } from '../../../scripts/driver/toast.ts';
import { until } from '../../../scripts/driver/until.ts';
import { choose, openPage, readPassages } from '../harness.ts';
import { documentOf } from '../pages/a-document.ts';
import { setStage } from '../stage.ts';

const WORDS = 'Words of another site';
/** Inside the window, on words of either page. */
const POINT = { x: 560, y: 500 };
const PRINTED = 'Words that stand in a document.';

describe.runIf(mayHaveDisplay())('where no script of ours may run', () => {
  const stage = setStage({
    screen: true,
    pages: {
      '/inner.html': () => `<!doctype html><title>Inner</title><p>${WORDS}.</p>`,
      '/outer.html': () =>
        `<!doctype html><title>Outer</title><p>Words of this site.</p><iframe width=800 height=500 src="${elsewhere()}/inner.html"></iframe>`,
      '/words.pdf': () => ({ body: documentOf(PRINTED), headers: { 'content-type': 'application/pdf' } }),
    },
  });

  /** The same pages at the address of another site. */
  const elsewhere = (): string => stage.site.origin.replace('127.0.0.1', 'localhost');

  /** The page that keeps a text by hand, opened by a gesture that is made again while nothing comes of it. */
  async function pasteAfter(gesture: () => Promise<void>): Promise<Page> {
    const { browser } = stage.chromium;
    const known = browser.targets();
    const isNew = (each: Target) => each.url().includes('/paste.html') && !known.includes(each);
    const open = async () => {
      await gesture();
      return (await browser.waitForTarget(isNew, { timeout: 4_000 })).page();
    };
    const page = await until('the page for texts is there', open, { limit: 60_000 });
    await page.waitForSelector('textarea');
    return page;
  }

  /** Its text and its address. */
  const heldIn = async (page: Page): Promise<string[]> =>
    page.$$eval('textarea, main input', (fields) => fields.slice(0, 2).map(({ value }) => value));

  /** Answers the browser's own question, which opens with "Deny" chosen and is deaf for its first half second. */
  async function answer(page: Page, ...keys: string[]): Promise<void> {
    const hasFocus = () => page.evaluate(() => document.hasFocus());
    await page.locator('main .row .button').click();
    await until('the browser asks', async () => !(await hasFocus()));
    await sleep(1_000);
    await stage.display.keys(...keys);
    await until('the question is answered', hasFocus);
  }

  it('clips in a frame of another site once that site is allowed, and says so before', async () => {
    const page = await openPage(stage.chromium, `${stage.site.origin}/outer.html`);
    await (await page.$('iframe'))?.click();
    await choose(page, WORDS);
    const toast = await clipBy(page, () => pressShortcut(stage.display, page));
    expect(toast.state).toBe('problem');
    expect(toast.words).toContain('localhost');
    const paste = await pasteAfter(() => toast.frame.locator('.clip-toast .stack .button').click());
    await until('the toast has gone', async () => (await toastsIn(page)).length === 0);
    await answer(paste, 'Return');
    await paste.waitForSelector(`::-p-text(${pasteWords.notAllowed.en})`);
    await answer(paste, 'Tab', 'Return');
    await paste.waitForSelector(`::-p-text(${pasteWords.allowed.en})`);
    await page.bringToFront();
    // The toast had the focus last; the words are selected still.
    expect((await clipBy(page, () => pressShortcut(stage.display, page))).state).toBe('saved');
    const [kept, ...more] = await readPassages(stage.chromium);
    expect(more).toEqual([]);
    expect(kept?.exact).toBe(WORDS);
    expect(kept?.capture.address).toBe(`${elsewhere()}/inner.html`);
    await paste.close();
    await page.close();
  });

  it.each([
    ['pages', () => 'chrome://version', 'Command Line'],
    ['viewer of documents', () => `${stage.site.origin}/words.pdf`, PRINTED],
  ])("keeps the words chosen in the browser's own %s", { timeout: 120_000 }, async (_, address, words) => {
    const page = await stage.chromium.browser.newPage();
    await page.goto(address());
    await page.bringToFront();
    const place = address().startsWith('http') ? address() : '';
    // Neither tells when it is ready for hands: until then its menu has no item of ours.
    const paste = await pasteAfter(() => chooseAll(POINT));
    const [text, from] = await heldIn(paste);
    expect(text).toContain(words);
    expect(from).toBe(place);
    await paste.close();
    await page.bringToFront();
    await stage.display.click(1);
    const again = await pasteAfter(() => pressShortcut(stage.display, page));
    expect(await heldIn(again)).toEqual(['', place]);
    await again.close();
    await page.close();
  });

  /** Selects everything with the hands, and takes the extension's item of the menu. */
  async function chooseAll(point: typeof POINT): Promise<void> {
    await stage.display.moveTo(point.x, point.y);
    await stage.display.click(1);
    await stage.display.keys('ctrl+a');
    await chooseFromMenuAt(stage.display, point);
  }
});
