import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CapturedText } from '../../../lib/model/index.ts';
import { ROOT } from '../../../scripts/build.ts';
import type { DrivenChromium } from '../../../scripts/driver/chromium.ts';
import type { Site } from '../../../scripts/driver/serve.ts';
import { openPage, serveFixtures, startChromium } from '../harness.ts';

const PAGES = ['spine', 'report', 'shadow', 'rtl', 'broken-styles', 'framed', 'unseen'];

let chromium: DrivenChromium;
let site: Site;
let spine: string;

beforeAll(async () => {
  site = await serveFixtures();
  chromium = await startChromium();
  spine = await bundleSpine();
});

afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

/** The spine as one script that leaves its functions in `spine`. */
async function bundleSpine(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { readDom } from './lib/text/from-dom.ts';
        export { liveLayout, snapshotLayout } from './lib/text/layout.ts';
        export { snapshot } from './lib/capture/snapshot.ts';`,
      resolveDir: ROOT,
    },
    bundle: true,
    format: 'iife',
    globalName: 'spine',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

interface Readings {
  live: CapturedText;
  parsed: CapturedText;
  withTrees: CapturedText;
  rendered: string;
}

/** The page read live, and read again from its snapshot by both of the browser's parsers. */
const readings = (page: Page): Promise<Readings> =>
  page.evaluate((script) => {
    type Spine = typeof import('../../../lib/text/from-dom.ts') &
      typeof import('../../../lib/text/layout.ts') &
      typeof import('../../../lib/capture/snapshot.ts');
    const { readDom, liveLayout, snapshotLayout, snapshot } = new Function(
      `${script}; return spine`,
    )() as Spine;
    const layout = liveLayout(window);
    const live = readDom(document, layout).captured;
    const html = snapshot(document, layout);
    return {
      live,
      parsed: readDom(new DOMParser().parseFromString(html, 'text/html'), snapshotLayout()).captured,
      withTrees: readDom(Document.parseHTMLUnsafe(html), snapshotLayout()).captured,
      // biome-ignore lint/performance/useDomNodeTextContent: what the browser renders is what is asked
      rendered: document.body.innerText,
    };
  }, spine);

describe('a page read live', () => {
  it.each(PAGES)('is the same text when it is read from its snapshot: %s', async (name) => {
    const page = await openPage(chromium, `${site.origin}/${name}.html`);
    const { live, parsed, withTrees } = await readings(page);
    expect(live.blocks.length).toBeGreaterThan(0);
    expect(parsed).toEqual(live);
    expect(withTrees).toEqual(live);
    await page.close();
  });

  it.each(['report', 'rtl', 'broken-styles', 'framed'])(
    'has the words the browser renders: %s',
    async (name) => {
      const page = await openPage(chromium, `${site.origin}/${name}.html`);
      const { live, rendered } = await readings(page);
      expect(live.text.split(/\s+/)).toEqual(rendered.split(/\s+/).filter((word) => word !== ''));
      await page.close();
    },
  );

  it('has nothing that is laid out and not seen, and all that is yet to come into view', async () => {
    const page = await openPage(chromium, `${site.origin}/unseen.html`);
    const { live } = await readings(page);
    expect(live.blocks.map(({ start, end }) => live.text.slice(start, end))).toEqual([
      'Without size: police do protect.',
      'Faded: police do protect.',
      'Faded, said to move: police do protect.',
      'Without colour: police do protect.',
      'Without a box: police do protect.',
      'Shrunk: police do protect.',
      'Elsewhere: police do protect.',
      'Clipped: police do protect.',
      'A gradient fills these letters',
      'A shadow draws these.',
      'An outline draws these.',
      'Boxes of a row',
      'In a padding.',
      'A slide of a track.',
      'Of a box that is none.',
      'Words of a scan.',
      'Small in a drawing.',
      'Comes into view when it is scrolled to.',
      'So does this.',
    ]);
    await page.close();
  });

  it('has what is seen, parted as it is seen, and nothing else', async () => {
    const page = await openPage(chromium, `${site.origin}/spine.html`);
    const { live } = await readings(page);
    expect(live.blocks.map(({ start, end }) => live.text.slice(start, end))).toEqual([
      'First',
      'Second',
      'A title in two lines',
      'Once upon a time there was\u00a0a\u00a0 report with a badge .',
      'A line\nand another.',
      'After a blank line.',
      'In line, beside it',
      'A span of its own',
      'but this is',
      'Hidden, but shown by a style',
      'Lines kept',
      'but not spaces',
      'Spaces   kept',
      '  as   it\n    stands',
      'not as it stands',
      'Closed',
      'Open',
      'What is in this',
      'Cells',
      'Head',
      'Data',
      'more data',
      'One',
      'One in one',
      'Two',
      'Term',
      'Meaning',
      'Quoted',
      'A figure',
      '漢kan',
      'Drawn',
      'Name Send',
      'Given title',
      'In the tree',
      'Given text',
      'Nothing given',
      'The last\u200b word',
    ]);
    await page.close();
  });
});
