import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DrivenChromium } from '../../../scripts/driver/chromium.ts';
import { readLibrary } from '../../../scripts/driver/library.ts';
import type { Answer, Site } from '../../../scripts/driver/serve.ts';
import { undoBy } from '../../../scripts/driver/toast.ts';
import { until } from '../../../scripts/driver/until.ts';
import { choose, clip, openPage, seedsLoaded, serveFixtures, startChromium } from '../harness.ts';

/** The report of one test, in words that no other test's has: the library would take them for one source. */
let place = '';
let QUOTE = '';
let FIRST = '';
let SECOND = '';
let LAST = '';
function write(name: string): void {
  place = name;
  const told = (words: string) => words.split(' ').join(` ${name} `);
  QUOTE = `Families of ${name} who refused to pay were given three days to leave in March 2021`;
  FIRST = `<p>The commission of ${name} heard forty witnesses. ${told('what they said was written down')}.</p>`;
  SECOND = `<p id="second">${QUOTE}, and nobody was ever charged with it.</p>`;
  LAST = `<p>The parish of ${name} names the same men and ends there. ${told('its account stands in the annex')}.</p>`;
}

/** What the report's address answers now: a living page is edited between two visits. */
let content = '';
let headers: Record<string, string> = {};
const report = (): Answer => ({
  body: `<!doctype html><html lang="en"><title>On ${place}</title><main><h1>On ${place}</h1>${content}</main>`,
  headers,
});

let visited = 0;
let chromium: DrivenChromium;
let site: Site;
/** A page of the extension in a window of its own, to read the library from. */
let asker: Page;

beforeAll(async () => {
  const pages = Array.from({ length: 12 }, (_, index) => [`/living/${index}`, report] as const);
  site = await serveFixtures(Object.fromEntries(pages));
  chromium = await startChromium();
  await seedsLoaded(chromium);
  asker = await chromium.openExtensionPage('manifest.json', 'window');
});

afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

const PLACES = 'Aldera Bostan Cemira Dolvek Ennaro Farhil Gostan Hemira Istova Jalmir Kelsan Lomari'.split(
  ' ',
);
beforeEach(() => {
  write(PLACES[visited] as string);
  content = FIRST + SECOND + LAST;
  headers = {};
});

/** A page of its own for each test, so that none meets the passages of another. */
const openReport = (): Promise<Page> => openPage(chromium, `${site.origin}/living/${visited++}`);

/** What the page's own scripts can see of the highlights: their words, and their names. */
const highlighted = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((each) => [...each].map(String)).filter((words) => words !== ''),
  );

const areShown = (page: Page, ...words: string[]) =>
  until(`shown: ${words.join(', ') || 'nothing'}`, async () => {
    const shown = await highlighted(page);
    return JSON.stringify(shown) === JSON.stringify(words);
  });

/** Reloads after an edit and acts on the page once more, which is what lets us in. */
async function revisit(page: Page): Promise<void> {
  await page.reload();
  await chromium.clickToolbar(page);
}

/** How the page's passage was seen last: read from a window of its own, so that the page stays in front. */
const sighting = (page: Page, state: string) =>
  until(`seen: ${state}`, async () => {
    const rows = (await readLibrary(chromium, asker)).sightings ?? [];
    const last = rows.filter((row) => row.address === page.url()).at(-1);
    return last?.state === state && last;
  });

describe('a passage on its page', () => {
  it('is shown where it stands once it is clipped, under a name that says nothing, and no node is touched', async () => {
    const page = await openReport();
    const before = await page.$eval('main', (main) => main.innerHTML);
    const toast = await clip(chromium, page, QUOTE);
    await areShown(page, QUOTE);
    const names = await page.evaluate(() => [...CSS.highlights.keys()]);
    expect(names).toEqual([expect.stringMatching(/^h[0-9a-f]{32}$/)]);
    expect(await page.$eval('main', (main) => main.innerHTML)).toBe(before);
    expect(await sighting(page, 'exact')).toMatchObject({ address: page.url() });
    await undoBy(page, toast);
    await areShown(page);
    await page.close();
  });

  it('is opened by a click on it, but not by a click that the page made up', async () => {
    const page = await openReport();
    await clip(chromium, page, QUOTE);
    await areShown(page, QUOTE);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    const { browser } = chromium;
    const readers = () => browser.targets().filter((each) => each.url().includes('/reader.html#passage='));
    const box = await page.$eval('#second', (one) => one.getBoundingClientRect().toJSON());
    const point = { x: box.x + 40, y: box.y + 8 };
    await page.evaluate(({ x, y }) => {
      const event = new MouseEvent('click', { clientX: x, clientY: y, bubbles: true });
      document.elementFromPoint(x, y)?.dispatchEvent(event);
    }, point);
    await page.mouse.click(point.x, point.y);
    await until('the reader is open', () => readers().length > 0);
    expect(readers()).toHaveLength(1);
    await (await readers()[0]?.page())?.close();
    await page.close();
  });

  it.each([
    ['exact', () => FIRST.replace('forty', 'some forty') + SECOND + LAST, () => QUOTE],
    ['moved', () => `${LAST}${FIRST}<h2>Elsewhere</h2><p>${QUOTE}.</p>`, () => QUOTE],
    ['changed', () => FIRST + SECOND.replace('2021', '2022') + LAST, () => QUOTE.replace('2021', '2022')],
    ['gone', () => FIRST + LAST, () => null],
  ])('is seen as %s when the page is visited again', async (state, edited, wanted) => {
    const page = await openReport();
    await clip(chromium, page, QUOTE);
    await areShown(page, QUOTE);
    content = edited();
    await revisit(page);
    const words = wanted();
    const seen = await sighting(page, state);
    if (state === 'changed') expect(seen.words).toBe(words);
    // What was altered is painted twice: as a passage, and as altered.
    await areShown(page, ...(words === null ? [] : state === 'changed' ? [words, words] : [words]));
    await page.close();
  });

  it('comes back when the page renders late, puts other text in its place, or takes foreign nodes away', async () => {
    const page = await openReport();
    await clip(chromium, page, QUOTE);
    content = `${FIRST}<div id="late"></div>${LAST}<script>
      const fill = () => { document.getElementById('late').innerHTML = ${JSON.stringify(SECOND)}; };
      setTimeout(fill, 1500);
      new MutationObserver(() => {
        for (const child of [...document.documentElement.children])
          if (!['HEAD', 'BODY'].includes(child.tagName)) child.remove();
      }).observe(document.documentElement, { childList: true });
      window.empty = () => { document.getElementById('late').innerHTML = ''; };
      window.fill = fill;
    </script>`;
    await revisit(page);
    await areShown(page, QUOTE);
    await page.evaluate(() => (window as unknown as { empty(): void }).empty());
    await areShown(page);
    await page.evaluate(() => (window as unknown as { fill(): void }).fill());
    await areShown(page, QUOTE);
    await page.close();
  });

  it('is shown under a policy that allows a page nothing, and in an open shadow tree', async () => {
    headers = { 'content-security-policy': "default-src 'none'" };
    content = `${FIRST}<div><template shadowrootmode="open">${SECOND}</template></div>${LAST}`;
    const page = await openReport();
    await page.evaluate(() => {
      const tree = document.querySelector('div')?.shadowRoot as ShadowRoot;
      getSelection()?.selectAllChildren(tree.querySelector('p') as Element);
    });
    await chromium.clickToolbar(page);
    await until('the passage is shown', async () => (await highlighted(page))[0]?.startsWith(QUOTE));
    await page.close();
  });

  it('is not shown to a mirror, which could read what was clipped at the original', async () => {
    const page = await openReport();
    await clip(chromium, page, QUOTE);
    await areShown(page, QUOTE);
    const mirror = await openPage(chromium, page.url().replace('127.0.0.1', 'localhost'));
    const other = `The parish of ${place} names the same men and ends there.`;
    await clip(chromium, mirror, other);
    await areShown(mirror, other);
    const sources = ((await readLibrary(chromium, asker)).sources ?? []).filter((row) => !row.deletedAt);
    const addresses = sources.flatMap((row) => [row.addresses as string[]]);
    expect(addresses.filter((all) => all.includes(page.url()) && all.includes(mirror.url()))).toHaveLength(1);
    await mirror.close();
    await page.close();
  });

  it('goes with the address when a page becomes another without being loaded', async () => {
    const page = await openReport();
    await clip(chromium, page, QUOTE);
    await areShown(page, QUOTE);
    await page.evaluate((text) => {
      history.pushState({}, '', '/living/other');
      (document.querySelector('#second') as HTMLElement).textContent = text;
    }, 'Other words stand here, of another report that happens to be shown in the same document.');
    await areShown(page);
    await page.evaluate((html) => {
      history.back();
      (document.querySelector('#second') as HTMLElement).outerHTML = html;
    }, SECOND);
    await areShown(page, QUOTE);
    expect(
      (await readLibrary(chromium, asker)).sightings?.filter(
        (row) => row.state === 'gone' && row.address === page.url(),
      ),
    ).toEqual([]);
    await choose(page, QUOTE);
    await page.close();
  });
});
