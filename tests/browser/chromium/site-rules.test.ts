import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SourceMetadata } from '../../../lib/model/index.ts';
import type { DrivenChromium } from '../../../scripts/driver/chromium.ts';
import { answerFromFile, readSavedPage } from '../../../scripts/driver/pages-from-files.ts';
import { clip, readPassages, seedsLoaded, startChromium } from '../harness.ts';

const FIXTURE = join(import.meta.dirname, '../../source/sites/fixtures/reliefweb-report.html');
const ADDRESS = 'https://reliefweb.int/report/example/example-floods-flash-update';

let chromium: DrivenChromium;

beforeAll(async () => {
  chromium = await startChromium();
  await seedsLoaded(chromium);
});

afterAll(() => chromium.close());

describe('the rule of a site', () => {
  it('goes with the gesture into the page: the day of first publication, not that of the reprint', async () => {
    const page = await chromium.browser.newPage();
    await answerFromFile(page, ADDRESS, readSavedPage(FIXTURE));
    await page.goto(ADDRESS);
    await page.bringToFront();
    await clip(chromium, page, 'Rain fell.');
    const [passage] = await readPassages(chromium);
    const metadata = passage?.source.metadata as SourceMetadata | undefined;
    expect(metadata?.published).toMatchObject({
      value: { year: 2024, month: 5, day: 18 },
      foundIn: 'site-rule',
    });
  });
});
