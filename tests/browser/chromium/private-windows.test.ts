import { afterEach, describe, expect, it } from 'vitest';
import type { DrivenChromium } from '../../../scripts/driver/chromium.ts';
import { selectQuotation } from '../../../scripts/driver/select.ts';
import { clip, openPage, readPassages, serveFixtures, startChromium } from '../harness.ts';

let chromium: DrivenChromium | undefined;

afterEach(async () => {
  await chromium?.close();
  chromium = undefined;
});

/** A page in a private window. */
async function openPrivate(driven: DrivenChromium, address: string) {
  const context = await driven.browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

describe('private windows', () => {
  it('are out of reach until the user allows the extension there', async () => {
    const site = await serveFixtures();
    chromium = await startChromium();
    const page = await openPrivate(chromium, `${site.origin}/report.html`);
    await selectQuotation(page, 'Families leave at night');
    await chromium.clickToolbar(page).catch(() => undefined);
    expect(await readPassages(chromium)).toEqual([]);
    expect(page.frames()).toHaveLength(1);
    await site.close();
  });

  it('are clipped from when allowed, into the same library, and the capture says so', async () => {
    const site = await serveFixtures();
    chromium = await startChromium({ privateWindows: true });
    const page = await openPrivate(chromium, `${site.origin}/report.html`);
    expect((await clip(chromium, page, 'Families leave at night')).state).toBe('saved');
    const ordinary = await openPage(chromium, `${site.origin}/rtl.html`);
    expect((await clip(chromium, ordinary, 'غادرت العائلات')).state).toBe('saved');
    const kept = await readPassages(chromium);
    const said = kept.map(
      ({ capture }) => (capture.circumstances as { privateWindow?: boolean }).privateWindow,
    );
    expect(said).toEqual([true, false]);
    await site.close();
  });
});
