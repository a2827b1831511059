import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenFirefox } from '../../../scripts/driver/firefox.ts';
import { readLibrary } from '../../../scripts/driver/library.ts';
import type { Site } from '../../../scripts/driver/serve.ts';
import { until } from '../../../scripts/driver/until.ts';
import {
  clip,
  openPage,
  readPassages,
  seedsLoaded,
  serveFixtures,
  startFirefox,
  wordsAt,
} from '../harness.ts';
import { FIRST, IN_TREE, livingReport, SECOND } from '../pages/as-it-looked.ts';

const report = livingReport();
let firefox: DrivenFirefox;
let site: Site;

beforeAll(async () => {
  site = await serveFixtures(report.pages);
  firefox = await startFirefox();
  await seedsLoaded(firefox);
});

afterAll(async () => {
  await firefox?.close();
  await site?.close();
});

/** Runs in the reader and stands alone: what the saved page shows, asked from around its frame. */
function lookInside() {
  const shown = document.querySelector<HTMLIFrameElement>('.saved-pane iframe')?.contentDocument;
  const view = shown?.defaultView;
  if (!shown || !view || !shown.querySelector('main')) return null;
  const colour = (element: Element | null | undefined) => element && view.getComputedStyle(element).color;
  return {
    title: colour(shown.querySelector('h1')),
    ruled: colour(shown.querySelector('#second')),
    inTree: shown.querySelector('fuel-note')?.shadowRoot?.textContent,
    pictures: [...shown.images].filter((image) => image.naturalWidth > 0).length,
    scripts: shown.scripts.length,
  };
}

/** Selects a paragraph of the saved page by its id. */
function selectInside(id: string): void {
  const shown = document.querySelector<HTMLIFrameElement>('.saved-pane iframe')?.contentDocument;
  const words = shown?.getElementById(id)?.firstChild as Text;
  shown?.getSelection()?.setBaseAndExtent(words, 0, words, words.data.indexOf(','));
}

describe('Firefox', () => {
  it('shows a saved page as it looked, with its site gone, and clips from it', async () => {
    const page = await openPage(firefox, `${site.origin}/look/report`);
    const asked = [...report.asked];
    await clip(firefox, page, FIRST);
    const kept = await until('the looks are kept', async () => (await readLibrary(firefox)).appearances?.[0]);
    expect(report.asked).toEqual(asked);
    await page.close();
    await site.close();
    const reader = await firefox.openExtensionPage(`reader.html#capture=${kept.id}`);
    await reader.waitForSelector('.segments input');
    await reader.$$eval('.segments input', (inputs) => (inputs[1] as HTMLElement).click());
    const seen = await until('the saved page is shown', () => reader.evaluate(lookInside));
    expect(seen).toMatchObject({ title: 'rgb(20, 90, 60)', ruled: 'rgb(150, 60, 0)', scripts: 0 });
    expect(seen.inTree).toContain(IN_TREE);
    await reader.evaluate(selectInside, 'second');
    await reader.waitForSelector('.clip-button');
    await reader.$eval('.clip-button', (button) => (button as HTMLElement).click());
    const passage = await until('it is in the library', async () =>
      (await readPassages(firefox)).find(({ exact }) => exact === SECOND),
    );
    expect(wordsAt(passage)).toBe(SECOND);
  });
});
