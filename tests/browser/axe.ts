import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const THEMES = ['light', 'dark'] as const;

interface Finding {
  id: string;
  impact: string;
  nodes: { target: string[]; failureSummary: string }[];
}

/** What axe has against a document, one line for each element. Frames of others' pages are not ours to judge. */
export async function findings(place: Page | Frame, more: string[] = ['best-practice']): Promise<string[]> {
  await place.evaluate(AXE);
  const violations = (await place.evaluate(async (extra) => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<{ violations: object[] }> } };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', ...extra];
    return (await axe.run({ runOnly: tags, iframes: false })).violations;
  }, more)) as Finding[];
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
    await Promise.all(document.getAnimations().map((each) => each.finished.catch(() => null)));
  });
}

/** Expects that a screen, as it stands, keeps nobody out: in both themes, wide and in a window of 320 pixels. */
export async function keepsNobodyOut(page: Page): Promise<void> {
  const before = page.viewport();
  for (const width of [1280, 320]) {
    await page.setViewport({ width, height: 760 });
    for (const theme of THEMES) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      await settled(page);
      expect(await findings(page), `${theme}, ${width}`).toEqual([]);
    }
    expect(await overhang(page), `${width}`).toBeLessThanOrEqual(0);
  }
  await page.setViewport(before);
}
