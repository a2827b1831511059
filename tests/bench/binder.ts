import type { Page } from 'puppeteer-core';
import type { DrivenChromium } from '../../scripts/driver/chromium.ts';
import { type Measure, measure } from './measure.ts';

/** From the navigation's start until the first entry has been painted. */
export async function measureBinder(
  chromium: DrivenChromium,
  entries: number,
  runs: number,
): Promise<Measure> {
  const page = await chromium.browser.newPage();
  await page.evaluateOnNewDocument(notePaint);
  const measured = await measure(`binder, ${entries.toLocaleString('en')} entries, first paint`, runs, () =>
    firstPaint(page, `${chromium.origin}/binder.html#row=all`),
  );
  await page.close();
  return measured;
}

async function firstPaint(page: Page, address: string): Promise<number> {
  // Only a new document paints anew; a change of the fragment would not load one.
  await page.goto('about:blank');
  await page.goto(address);
  await page.waitForFunction('window.paintedAt > 0', { timeout: 60_000 });
  return page.evaluate(() => (window as unknown as { paintedAt: number }).paintedAt);
}

/** Runs before the page's own scripts: notes when the frame after the first entry's appearance has begun. */
function notePaint(): void {
  const watcher = new MutationObserver(() => {
    if (!document.querySelector('[data-entry] .passage')) return;
    watcher.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => {
        (window as unknown as { paintedAt: number }).paintedAt = performance.now();
      }),
    );
  });
  watcher.observe(document, { childList: true, subtree: true });
}
