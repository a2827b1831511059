import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCase } from '../../../scripts/driver/binder.ts';
import type { DrivenChromium } from '../../../scripts/driver/chromium.ts';
import { live, readLibrary } from '../../../scripts/driver/library.ts';
import type { Site } from '../../../scripts/driver/serve.ts';
import { brokenLinks } from '../chain.ts';
import { clip, openPage, passagesOf, seedsLoaded, serveFixtures, startChromium } from '../harness.ts';

const CLIPS = 50;

/** A page with one sentence for each clip. */
const sentences = (name: string): string =>
  `<!doctype html><html lang="en"><title>${name}</title><link rel="icon" href="data:,"><h1>${name}</h1>${Array.from(
    { length: CLIPS },
    (_, index) => `<p>In ${name}, sentence number ${index} of many.</p>`,
  ).join('')}`;

let chromium: DrivenChromium;
let site: Site;

beforeAll(async () => {
  site = await serveFixtures({
    '/north.html': () => sentences('the north'),
    '/south.html': () => sentences('the south'),
  });
  chromium = await startChromium();
  await seedsLoaded(chromium);
  await (await createCase(chromium, { reference: 'TWO-TABS', template: 'general' })).close();
});

afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

async function clipAll(page: Page, name: string): Promise<void> {
  for (let index = 0; index < CLIPS; index += 1) {
    await clip(chromium, page, `In ${name}, sentence number ${index} of many.`);
  }
}

describe('two tabs clip at the same time', () => {
  it('loses none, gives each its own place, and keeps the chain whole', { timeout: 180_000 }, async () => {
    const north = await openPage(chromium, `${site.origin}/north.html`, 'window');
    const south = await openPage(chromium, `${site.origin}/south.html`, 'window');
    await Promise.all([clipAll(north, 'the north'), clipAll(south, 'the south')]);
    const tables = await readLibrary(chromium);
    const words = passagesOf(tables).map(({ exact }) => exact);
    expect(new Set(words).size).toBe(2 * CLIPS);
    expect(words).toHaveLength(2 * CLIPS);
    const entries = live(tables, 'entries');
    expect(entries).toHaveLength(2 * CLIPS);
    expect(new Set(entries.map(({ order }) => order)).size).toBe(2 * CLIPS);
    expect(tables.custody?.length).toBeGreaterThanOrEqual(2 * CLIPS);
    expect(brokenLinks(tables)).toEqual([]);
  });
});
