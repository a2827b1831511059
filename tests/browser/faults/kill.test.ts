import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { readLibrary } from '../../../scripts/driver/library.ts';
import { freshFolder } from '../../../scripts/driver/profile.ts';
import { brokenLinks } from '../chain.ts';
import { clip, openPage, passagesOf, seedsLoaded, serveFixtures, startChromium } from '../harness.ts';

/** Power cuts: three in CI, twenty by `npm run test:faults`. */
const CUTS = process.env.PROFFER_LONG ? 20 : 3;
const profile = freshFolder('faults');

afterAll(() => profile.remove());

/** The same cuts at every run: a multiplicative generator of Park and Miller. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

const sentences = (cut: number): string =>
  `<!doctype html><html lang="en"><title>Cut ${cut}</title><link rel="icon" href="data:,">${Array.from(
    { length: 200 },
    (_, index) => `<p>Before cut ${cut} stood sentence ${index} of two hundred.</p>`,
  ).join('')}`;

describe('power cuts while clipping', () => {
  it('keep every clip that was acknowledged', { timeout: 60_000 + CUTS * 30_000 }, async () => {
    const random = seeded(20_231_101);
    const acknowledged: string[] = [];
    let pageOf = '';
    const site = await serveFixtures({ '/page.html': () => pageOf });
    for (let cut = 0; cut < CUTS; cut += 1) {
      pageOf = sentences(cut);
      const chromium = await startChromium({ profile: profile.path });
      await seedsLoaded(chromium);
      const page = await openPage(chromium, `${site.origin}/page.html?${cut}`);
      const lasts = 100 + random() * 2500;
      // Counted from the first answer, so that a busy machine too has something to lose.
      let power: Promise<'cut'> | undefined;
      for (let index = 0; index < 200; index += 1) {
        const words = `Before cut ${cut} stood sentence ${index} of two hundred.`;
        const going = clip(chromium, page, words).catch(() => null);
        const toast = await Promise.race([going, ...(power ? [power] : [])]);
        power ??= sleep(lasts, 'cut');
        if (toast === 'cut') break;
        if (toast?.state === 'saved') acknowledged.push(words);
      }
      await chromium.kill();
    }
    const chromium = await startChromium({ profile: profile.path });
    const tables = await readLibrary(chromium);
    const kept = passagesOf(tables).map(({ exact }) => exact);
    expect(acknowledged.length).toBeGreaterThanOrEqual(CUTS);
    expect(acknowledged.filter((words) => !kept.includes(words))).toEqual([]);
    expect(new Set(kept).size).toBe(kept.length);
    expect(brokenLinks(tables)).toEqual([]);
    await chromium.close();
    await site.close();
  });
});
