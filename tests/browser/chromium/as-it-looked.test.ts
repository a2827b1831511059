import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenChromium } from '../../../scripts/driver/chromium.ts';
import { type LibraryRow, readLibrary } from '../../../scripts/driver/library.ts';
import { selectQuotation } from '../../../scripts/driver/select.ts';
import type { Site } from '../../../scripts/driver/serve.ts';
import { until } from '../../../scripts/driver/until.ts';
import {
  clip,
  openPage,
  readPassages,
  seedsLoaded,
  serveFixtures,
  startChromium,
  wordsAt,
} from '../harness.ts';
import { AMONG_TRAPS, FIRST, IN_TREE, livingReport, SECOND, watchingPage } from '../pages/as-it-looked.ts';

const report = livingReport();
let chromium: DrivenChromium;
let site: Site;
let asked: string[];
let kept: LibraryRow;
let reader: Page;
/** Whatever the reader asked for that is not the extension's own. */
const strangers: string[] = [];

beforeAll(async () => {
  site = await serveFixtures(report.pages);
  chromium = await startChromium();
  await seedsLoaded(chromium);
  const page = await openPage(chromium, `${site.origin}/look/report`);
  asked = [...report.asked];
  await clip(chromium, page, FIRST);
  kept = await until('the looks are kept', async () => (await readLibrary(chromium)).appearances?.[0]);
  await page.close();
  await site.close();
  reader = await chromium.browser.newPage();
  reader.on('request', (request) => {
    if (!/^(?:chrome-extension|data|blob|about):/.test(request.url())) strangers.push(request.url());
  });
  await reader.goto(`${chromium.origin}/reader.html#capture=${kept.id}`);
});

afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

/** Is told from around the frame: asked while it is still empty, a driver takes it for another. */
const holdsPage = (): boolean => {
  const frame = document.querySelector<HTMLIFrameElement>('.saved-pane iframe');
  return frame?.contentDocument?.querySelector('main') != null;
};

/** The saved page's frame: no script of its own runs there, a driver's does. */
const savedFrame = async (): Promise<Frame> => {
  await until('the saved page is shown', () => reader.evaluate(holdsPage));
  return reader.frames().find((each) => each !== reader.mainFrame()) as Frame;
};

/** What the saved page says of an element's style. */
const styleOf = async (selector: string, property: string): Promise<string> =>
  (await savedFrame()).$eval(
    selector,
    (element, name) => getComputedStyle(element).getPropertyValue(name),
    property,
  );

describe('a saved page as it looked', () => {
  it('is kept beside its capture, without a request', async () => {
    expect(report.asked).toEqual(asked);
    expect(kept.leftOut).toEqual({ sheets: 0, pictures: 0, fonts: 0 });
    const { custody } = await readLibrary(chromium);
    expect(custody?.map(({ subject }) => subject)).toContain(`appearance:${kept.id}`);
  });

  it('is shown with its styles, pictures, canvas and shadow tree, with its site gone', async () => {
    await reader.bringToFront();
    await reader.waitForSelector('.segments input[type=radio]');
    await reader.focus('.segments input:checked');
    await reader.keyboard.press('ArrowRight');
    const frame = await savedFrame();
    expect(await styleOf('h1', 'color')).toBe('rgb(20, 90, 60)');
    expect(await styleOf('h1', 'border-top-color')).toBe('rgb(20, 90, 60)');
    expect(await styleOf('#second', 'color')).toBe('rgb(150, 60, 0)');
    expect(await styleOf('.banner', 'background-image')).toMatch(/^url\("data:image\/png;base64,/);
    expect(await styleOf('.late', 'display')).toBe('none');
    const drawn = await until('pictures are drawn', () =>
      frame.evaluate(() => {
        const images = [...document.images].map((image) => [image.naturalWidth, image.naturalHeight]);
        return images.every(([width]) => width) && images;
      }),
    );
    expect(drawn).toEqual([
      [128, 128],
      [120, 60],
    ]);
    const inTree = await frame.$eval('fuel-note', ({ shadowRoot }) => {
      const words = shadowRoot?.querySelector('p');
      return words && [words.textContent, getComputedStyle(words).color];
    });
    expect(inTree).toEqual([`${IN_TREE} along the whole valley.`, 'rgb(0, 0, 160)']);
    expect(await frame.$$eval('script, [src^=http], input[value]', (found) => found.length)).toBe(0);
  });

  it('shows the passage where it stands, in the tree too, and asks the network for nothing', async () => {
    const frame = await savedFrame();
    const painted = () =>
      frame.evaluate(() => [...CSS.highlights.values()].flatMap((each) => [...each].map(String)));
    await until('the passage is shown', async () => (await painted()).includes(FIRST));
    expect(strangers).toEqual([]);
  });

  it.each([
    ['the page', SECOND],
    ['a shadow tree', IN_TREE],
  ])('is clipped from by the key: a passage of %s', async (_, words) => {
    await reader.bringToFront();
    expect(await selectQuotation(reader, words)).toBe('verbatim');
    await reader.waitForSelector('.clip-button');
    await reader.keyboard.press('k');
    const passage = await until('it is in the library', async () =>
      (await readPassages(chromium)).find(({ exact }) => exact === words),
    );
    expect(passage.capture.id).toBe(kept.id);
    expect(wordsAt(passage)).toBe(words);
  });

  it('is remembered as the view', async () => {
    await reader.reload();
    await savedFrame();
    expect(strangers).toEqual([]);
  });
});

describe('a page that watches who looks at it', () => {
  const watching = watchingPage();

  it('hears nothing of its saved copy, though its site is there', async () => {
    const alive = await serveFixtures(watching.pages);
    const page = await openPage(chromium, `${alive.origin}/watching`);
    await clip(chromium, page, AMONG_TRAPS);
    const captures = (await readPassages(chromium)).filter(({ exact }) => exact === AMONG_TRAPS);
    const id = captures[0]?.capture.id;
    await until('the looks are kept', async () =>
      (await readLibrary(chromium)).appearances?.find((row) => row.id === id),
    );
    await page.close();
    expect(watching.asked.length).toBeGreaterThan(8);
    watching.asked.length = 0;
    strangers.length = 0;
    await reader.bringToFront();
    await reader.goto(`${chromium.origin}/options.html`);
    await reader.goto(`${chromium.origin}/reader.html#capture=${id}`);
    const frame = await savedFrame();
    await frame.$eval('main p:last-of-type', (words) => (words as HTMLElement).click());
    // Nothing tells that nothing comes. In the frame itself no clock runs.
    await sleep(1_500);
    expect(watching.asked).toEqual([]);
    expect(strangers).toEqual([]);
    expect(await frame.evaluate(() => document.body.textContent)).toContain(AMONG_TRAPS);
    await alive.close();
  });
});

describe('a frame of the page’s own site', () => {
  it('is kept as it looked by itself: what was captured is the frame', async () => {
    const alive = await serveFixtures();
    const page = await openPage(chromium, `${alive.origin}/framed.html`);
    await clip(chromium, page, 'Nobody we spoke to');
    const id = (await readPassages(chromium)).find(({ exact }) => exact === 'Nobody we spoke to')?.capture.id;
    await until('the looks are kept', async () =>
      (await readLibrary(chromium)).appearances?.find((row) => row.id === id),
    );
    await page.close();
    await alive.close();
  });
});
