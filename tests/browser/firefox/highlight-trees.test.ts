import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DrivenFirefox } from '../../../scripts/driver/firefox.ts';
import type { Site } from '../../../scripts/driver/serve.ts';
import { until } from '../../../scripts/driver/until.ts';
import { clip, openPage, serveFixtures, startFirefox } from '../harness.ts';

const IN_TREE = 'Guards at the northern gate took the papers of everyone who came from the valley';
const IN_FRAME = 'Nine of the forty families were still sleeping in the school hall in late autumn';

let firefox: DrivenFirefox;
let site: Site;

const documentOf = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><title>${title}</title><main><h1>${title}</h1>${body}</main>`;

beforeAll(async () => {
  site = await serveFixtures({
    '/tree': () =>
      documentOf(
        'At the gate',
        `<p>Witnesses spoke of the gate.</p><div><template shadowrootmode="open"><p>${IN_TREE}.</p></template></div>`,
      ),
    '/around': () =>
      documentOf(
        'In the hall',
        '<p>The annex counts families.</p><iframe src="/annex" height="300"></iframe>',
      ),
    '/annex': () => documentOf('Annex', `<p>${IN_FRAME}, the parish wrote.</p>`),
  });
  firefox = await startFirefox();
});

afterAll(async () => {
  await firefox?.close();
  await site?.close();
});

/** The words highlighted in the page and in its frames. */
async function shown(page: Page): Promise<string[]> {
  const words: string[] = [];
  for (const frame of page.frames())
    words.push(
      ...(await frame
        .evaluate(() => [...CSS.highlights.values()].flatMap((each) => [...each].map(String)))
        .catch(() => [])),
    );
  return words.filter((each) => each !== '');
}

const areShown = (page: Page, words: string) =>
  until(`shown: ${words}`, async () => (await shown(page)).includes(words));

async function comesBack(path: string, words: string): Promise<Page> {
  const page = await openPage(firefox, `${site.origin}${path}`);
  await clip(firefox, page, words);
  await areShown(page, words);
  await page.reload();
  expect(await shown(page)).toEqual([]);
  await firefox.clickToolbar(page);
  await areShown(page, words);
  return page;
}

it('shows a passage in an open shadow tree, again on a later visit, and where the tree is rendered anew', async () => {
  const page = await comesBack('/tree', IN_TREE);
  await page.evaluate(() => {
    const tree = document.querySelector('div')?.shadowRoot as ShadowRoot;
    const paragraph = tree.querySelector('p') as HTMLElement;
    tree.replaceChildren(paragraph.cloneNode(true));
  });
  await areShown(page, IN_TREE);
  await page.close();
});

it('shows a passage in a frame of the same site, again on a later visit', async () => {
  const page = await comesBack('/around', IN_FRAME);
  await page.close();
});

it('paints anew what a page’s script cleared, once the page changes', async () => {
  const page = await comesBack('/tree', IN_TREE);
  await page.evaluate(() => CSS.highlights.clear());
  expect(await shown(page)).toEqual([]);
  await page.evaluate(() => document.querySelector('main')?.append('More came in later.'));
  await areShown(page, IN_TREE);
  await page.close();
});
