import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  id: string;
  impact: string;
  nodes: { target: string[]; failureSummary: string }[];
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe has against a document, one line for each element. Frames of others' pages are not ours to judge. */
export const findings = (place: Page | Frame, more: string[] = ['best-practice']): Promise<string[]> =>
  judge(place, { type: 'tag', values: [...RULES, ...more] });

/** What it has against the colours alone: all that a theme changes. */
const faint = (place: Page | Frame): Promise<string[]> =>
  judge(place, { type: 'rule', values: ['color-contrast'] });

async function judge(place: Page | Frame, runOnly: { type: string; values: string[] }): Promise<string[]> {
  await place.evaluate(AXE);
  const violations = (await place.evaluate(async (asked) => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<{ violations: object[] }> } };
    return (await axe.run({ runOnly: asked, iframes: false })).violations;
  }, runOnly)) as Finding[];
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${impact} ${id} ${target.join(' ')}: ${failureSummary}`),
  );
}

/** By how many pixels a page is wider than its window. */
export const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** Half the colours of one theme amid half of the other's are nobody's design: waits until all are drawn. */
async function settled(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(async () => {
    const drawn = () => new Promise((done) => requestAnimationFrame(done));
    await drawn();
    await drawn();
    const ends = (each: Animation) => each.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY;
    const ending = document.getAnimations().filter(ends);
    // What is out of sight is never said to have finished: nothing of ours takes longer than this.
    const longest = new Promise((done) => setTimeout(done, 600));
    await Promise.race([longest, Promise.all(ending.map((each) => each.finished.catch(() => null)))]);
  });
}

/** Windows: a wide one, the same at twice the size of everything, and the narrowest. */
const WIDTHS = [1280, 640, 320];

/** Expects that a screen, as it stands, keeps nobody out: at each width, and in the colours of both themes. */
export async function keepsNobodyOut(page: Page): Promise<void> {
  const before = page.viewport();
  for (const width of WIDTHS) {
    await page.setViewport({ width, height: 760 });
    await settled(page);
    if (width !== 640) await fitsBothThemes(page, `${width}`);
    expect(await overhang(page), `${width}`).toBeLessThanOrEqual(0);
  }
  await page.setViewport(before);
}

async function fitsBothThemes(page: Page, width: string): Promise<void> {
  expect(await findings(page), `light, ${width}`).toEqual([]);
  await inDark(page, async () => expect(await faint(page), `dark, ${width}`).toEqual([]));
}

async function inDark(page: Page, look: () => Promise<void>): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await settled(page);
  await look();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
}
