import type { Browser, CDPSession, Page } from 'puppeteer-core';

/** Megabytes of JavaScript that a page holds, after the collector ran. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  const used = await usedBy(session);
  await session.detach();
  return used;
}

/** The same of the one search worker, its arrays of numbers with it. */
export async function heapOfSearch(browser: Browser): Promise<number> {
  const target = await browser.waitForTarget(
    (one) => (one.type() as string) === 'shared_worker' && one.url().endsWith('/search.js'),
  );
  const session = await target.createCDPSession();
  const used = await usedBy(session);
  await session.detach();
  return used;
}

async function usedBy(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, ...more } = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    /** Bytes of array buffers; older browsers do not say. */
    backingStorageSize?: number;
  };
  return (usedSize + (more.backingStorageSize ?? 0)) / 1e6;
}
