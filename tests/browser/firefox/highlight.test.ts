import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DrivenFirefox } from '../../../scripts/driver/firefox.ts';
import { readLibrary } from '../../../scripts/driver/library.ts';
import type { Site } from '../../../scripts/driver/serve.ts';
import { until } from '../../../scripts/driver/until.ts';
import { clip, openPage, serveFixtures, startFirefox } from '../harness.ts';

const QUOTE = 'Families who refused to pay were given three days to leave the valley in March 2021';
let words = QUOTE;

let firefox: DrivenFirefox;
let site: Site;

beforeAll(async () => {
  const report = () =>
    `<!doctype html><html lang="en"><title>On the valley</title><main><h1>On the valley</h1><p>Forty witnesses were heard.</p><p>${words}, and nobody was charged.</p></main>`;
  site = await serveFixtures({ '/living': report });
  firefox = await startFirefox();
});

afterAll(async () => {
  await firefox?.close();
  await site?.close();
});

it('shows a passage on its page once it is clipped, and tells after an edit that its words are others', async () => {
  const page = await openPage(firefox, `${site.origin}/living`);
  const shown = () =>
    page.evaluate(() => [...CSS.highlights.values()].flatMap((each) => [...each].map(String)));
  await clip(firefox, page, QUOTE);
  await until('the passage is shown', async () => (await shown()).includes(QUOTE));
  words = QUOTE.replace('2021', '2022');
  await page.reload();
  await firefox.clickToolbar(page);
  await until('the other words are shown', async () => (await shown()).includes(words));
  // How a page stands is kept when it was quiet for a while, and in front: the library is read from another window.
  const asker = await firefox.openExtensionPage('manifest.json', 'window');
  const seen = await until('it is known that they were changed', async () => {
    const rows = (await readLibrary(firefox, asker)).sightings ?? [];
    return rows.find((row) => row.state === 'changed');
  });
  expect(seen).toMatchObject({ words, address: page.url() });
  await page.close();
});
