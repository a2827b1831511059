import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DrivenFirefox } from '../../../scripts/driver/firefox.ts';
import type { Site } from '../../../scripts/driver/serve.ts';
import { clip, openPage, readPassages, serveFixtures, startFirefox } from '../harness.ts';

let firefox: DrivenFirefox;
let site: Site;

beforeAll(async () => {
  site = await serveFixtures();
  firefox = await startFirefox();
});

afterAll(async () => {
  await firefox?.close();
  await site?.close();
});

// Firefox shows a page to an extension through wrappers that lack some of what the page's own scripts have.
it('reads what a page says of itself, and its address without what tracks readers', async () => {
  const address = `${site.origin}/report.html`;
  const page = await openPage(firefox, `${address}?chapter=2&utm_source=letter`);
  await clip(firefox, page, 'Threats came by telephone.');
  const [passage] = await readPassages(firefox);
  expect(passage?.source.metadata).toMatchObject({
    title: { value: 'Displaced twice: families on the northern road' },
    authors: { value: [{ name: 'Ana Ruiz', kind: 'person' }] },
    published: { value: { year: 2024, month: 3, day: 5 } },
    siteName: { value: 'Observatory of Routes' },
    language: { value: 'en' },
    canonicalUrl: { value: `${address}?chapter=2` },
  });
  await page.close();
});
