import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DrivenFirefox } from '../../../scripts/driver/firefox.ts';
import { readLibrary } from '../../../scripts/driver/library.ts';
import type { Site } from '../../../scripts/driver/serve.ts';
import { until } from '../../../scripts/driver/until.ts';
import { clip, openPage, serveFixtures, startFirefox } from '../harness.ts';

const QUOTE = 'Families who refused to pay were given three days to leave the valley in March 2021';
const OTHER = QUOTE.replace('2021', '2022');
const SECOND = `<p id="second">${QUOTE}, and nobody was charged.</p>`;
const FIRST = '<p>Forty witnesses were heard.</p>';
const LAST = '<p>The commission closed its office at the end of that year.</p>';
let content = FIRST + SECOND + LAST;

let firefox: DrivenFirefox;
let site: Site;
let page: Page;
/** How a page stands is kept when it was quiet for a while, and in front: the library is read from another window. */
let asker: Page;

beforeAll(async () => {
  const report = () =>
    `<!doctype html><html lang="en"><title>On the valley</title><main><h1>On the valley</h1>${content}</main>`;
  site = await serveFixtures({ '/living': report });
  firefox = await startFirefox();
  page = await openPage(firefox, `${site.origin}/living`);
  await clip(firefox, page, QUOTE);
  asker = await firefox.openExtensionPage('manifest.json', 'window');
});

afterAll(async () => {
  await firefox?.close();
  await site?.close();
});

const areShown = (...words: string[]) =>
  until(`shown: ${words.join(', ') || 'nothing'}`, async () => {
    const shown = await page.evaluate(() =>
      [...CSS.highlights.values()].flatMap((each) => [...each].map(String)).filter((one) => one !== ''),
    );
    return JSON.stringify(shown) === JSON.stringify(words);
  });

/** Reloads with what now stands there and acts on the page once more, which is what lets us in. */
async function revisit(edited: string): Promise<void> {
  content = edited;
  await page.reload();
  await firefox.clickToolbar(page);
}

const sighting = (state: string) =>
  until(`seen: ${state}`, async () => {
    const rows = (await readLibrary(firefox, asker)).sightings ?? [];
    const last = rows.filter((row) => row.address === page.url()).at(-1);
    return last?.state === state && last;
  });

it('shows a passage on its page once it is clipped', () => areShown(QUOTE));

it.each([
  ['exact', FIRST.replace('Forty', 'Some forty') + SECOND + LAST, [QUOTE]],
  ['moved', `${LAST}${FIRST}<h2>Elsewhere</h2><p>${QUOTE}.</p>`, [QUOTE]],
  // What was altered is painted twice: as a passage, and as altered.
  ['changed', FIRST + SECOND.replace('2021', '2022') + LAST, [OTHER, OTHER]],
  ['gone', FIRST + LAST, []],
])('tells that it is %s when the page is visited again', async (state, edited, words) => {
  await revisit(edited);
  await areShown(...words);
  const seen = await sighting(state);
  if (state === 'changed') expect(seen).toMatchObject({ words: OTHER });
});

it('shows it where a page renders late, and follows a page that becomes another without being loaded', async () => {
  await revisit(`${FIRST}<div id="late"></div>${LAST}<script>
    setTimeout(() => { document.getElementById('late').innerHTML = ${JSON.stringify(SECOND)}; }, 1000);
  </script>`);
  await areShown(QUOTE);
  await page.evaluate(() => {
    history.pushState({}, '', '/living/other');
    (document.querySelector('#second') as HTMLElement).textContent = 'Words of another report stand here.';
  });
  await areShown();
  await page.evaluate((html) => {
    history.back();
    (document.querySelector('#second') as HTMLElement).outerHTML = html;
  }, SECOND);
  await areShown(QUOTE);
});
