import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenChromium } from '../../../scripts/driver/chromium.ts';
import type { Site } from '../../../scripts/driver/serve.ts';
import { readToast, toastsIn } from '../../../scripts/driver/toast.ts';
import { until } from '../../../scripts/driver/until.ts';
import { choose, openPage, readPassages, seedsLoaded, serveFixtures, startChromium } from '../harness.ts';

const WORDS = 'The soldiers came back twice that week.';
const pageWith = (script: string): string =>
  `<!doctype html><html lang="en"><title>Came back</title><h1>Came back</h1><p>${WORDS}</p>
<dialog><p>This site uses cookies.</p></dialog><script>${script}</script></html>`;
const onAdded = (act: string): string =>
  `new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes) { ${act} } })
    .observe(document.documentElement, { childList: true })`;

let chromium: DrivenChromium;
let site: Site;
/** A page of the extension in a tab of its own, to ask the browser from. */
let asker: Page;

beforeAll(async () => {
  site = await serveFixtures({
    '/removes.html': () => pageWith(onAdded('node.remove()')),
    '/covers.html': () =>
      pageWith(onAdded("setTimeout(() => document.querySelector('dialog:not(:modal)')?.showModal(), 200)")),
    '/leaves.html': () => pageWith(onAdded("location.href = '/shadow.html'")),
  });
  chromium = await startChromium();
  await seedsLoaded(chromium);
  asker = await chromium.openExtensionPage('manifest.json');
});

afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

interface Browser {
  tabs: { query(about: object): Promise<{ id: number }[]> };
  action: {
    getBadgeText(about: { tabId: number }): Promise<string>;
    getTitle(about: { tabId: number }): Promise<string>;
  };
}

/** What the toolbar button says on the newest tab. */
const toolbar = (): Promise<string> =>
  asker.evaluate(async () => {
    const { tabs, action } = (globalThis as unknown as { chrome: Browser }).chrome;
    const tabId = Math.max(...(await tabs.query({})).map(({ id }) => id));
    return `${await action.getBadgeText({ tabId })} ${await action.getTitle({ tabId })}`;
  });

async function clipOn(path: string): Promise<Page> {
  const page = await openPage(chromium, site.origin + path);
  await choose(page, WORDS);
  await chromium.clickToolbar(page);
  await until('the clip is kept', async () =>
    (await readPassages(chromium)).some(({ capture }) => String(capture.address).endsWith(path)),
  );
  return page;
}

describe('a page that keeps the toast from being seen', () => {
  it.each(['/removes.html', '/leaves.html'])(
    '%s: the toolbar says that the passage is saved',
    async (path) => {
      const page = await clipOn(path);
      await until('the toolbar tells', async () => (await toolbar()) === `✓ Proffer: Saved: “${WORDS}”`);
      await page.close();
    },
  );

  it('by a dialog that it opens afterwards finds it above the dialog, and beside it once it is closed', async () => {
    const page = await clipOn('/covers.html');
    await page.waitForSelector('dialog:modal');
    const inSight = () =>
      page.evaluate(() => document.elementFromPoint(innerWidth - 60, innerHeight - 60)?.matches('[popover]'));
    await until('the toast stands above the dialog', inSight);
    expect((await readToast(page)).state).toBe('saved');
    await page.evaluate(() => document.querySelector('dialog')?.close());
    // It goes from the dialog and comes back on the page: between the two there is none.
    await until(
      'one toast stands again',
      async () => (await inSight()) && (await toastsIn(page)).length === 1,
    );
    expect((await readToast(page)).state).toBe('saved');
    await until('the toolbar counts as ever', async () => (await toolbar()).startsWith('1 '));
    await page.close();
  });
});
