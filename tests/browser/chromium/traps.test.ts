import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenChromium } from '../../../scripts/driver/chromium.ts';
import type { Site } from '../../../scripts/driver/serve.ts';
import { clipBy, readToast, toastsIn, undoBy } from '../../../scripts/driver/toast.ts';
import { choose, clip, openPage, readPassages, serveFixtures, startChromium } from '../harness.ts';

const page = (body: string): string => `<!doctype html><title>A report</title><h1>Report</h1>${body}`;
const WORDS = '<p>Words that are worth keeping.</p>';
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><text y="40">Words that are worth keeping.</text></svg>';
const form = (name: string): string => page(`<form>${WORDS}<input name=${name}></form><p>After.</p>`);
const TRAPS: Record<string, string> = {
  '/attributes.html': form('attributes'),
  '/get-attribute.html': form('getAttribute'),
  '/next-sibling.html': form('nextSibling'),
  '/node-type.html': form('nodeType'),
  '/document.html': page(`${WORDS}<img name=title><img name=activeElement><img name=createElementNS>`),
  '/memory.html': page(`${WORDS}<div id=profferMemory></div><div id=profferGesture></div>`),
  '/long-heading.html': page(`<h1>${'Heading without an end. '.repeat(1_000)}</h1>${WORDS}`),
  '/tidy.html': page(
    `${WORDS}<script>new MutationObserver((seen) => {
      for (const { addedNodes } of seen) for (const node of addedNodes) if (!window.taken) {
        window.taken = node.outerHTML;
        node.remove();
      }
    }).observe(document.documentElement, { childList: true })</script>`,
  ),
};

let chromium: DrivenChromium;
let site: Site;

beforeAll(async () => {
  site = await serveFixtures({
    ...Object.fromEntries(Object.entries(TRAPS).map(([path, html]) => [path, () => html])),
    '/drawing.svg': () => ({ body: svg, headers: { 'content-type': 'image/svg+xml' } }),
    '/large.html': () => page(WORDS + '<p><b>x</b> <i>y</i></p>'.repeat(10_000)),
    '/twice.html': () => page(`${WORDS}<p>And some others.</p>`),
    '/undone.html': () => page(`${WORDS}<p>Undone and clipped again.</p>`),
  });
  chromium = await startChromium();
});

afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

describe('pages that lay traps', () => {
  it.each([...Object.keys(TRAPS), '/drawing.svg', '/large.html'])(
    '%s is clipped as any other',
    async (path) => {
      const open = await openPage(chromium, site.origin + path);
      expect((await clip(chromium, open, 'worth keeping')).state).toBe('saved');
      expect(
        (await readPassages(chromium)).filter(({ exact }) => exact === 'worth keeping').length,
      ).toBeGreaterThan(0);
      await open.close();
    },
  );

  it('learn nothing of the extension from the element it adds', async () => {
    const open = await openPage(chromium, `${site.origin}/tidy.html`);
    await clip(chromium, open, 'Words that are');
    const taken = await open.evaluate(() => (window as unknown as { taken: string }).taken);
    expect(taken).toMatch(/^<div /);
    expect(taken).not.toMatch(/proffer|chrome-extension/i);
    await open.close();
  });

  it('get one clip for one selection, even if it is asked for twice at once', async () => {
    const open = await openPage(chromium, `${site.origin}/twice.html`);
    await choose(open, 'some others');
    await Promise.all([chromium.clickToolbar(open), chromium.clickToolbar(open)]);
    const first = await readToast(open);
    await undoBy(open, first);
    expect((await toastsIn(open)).map(({ clip: of }) => of)).toEqual([first.clip]);
    expect((await readPassages(chromium)).map(({ exact }) => exact)).not.toContain('some others');
    await open.close();
  });

  it('may be clipped again where the first clip was undone', async () => {
    const open = await openPage(chromium, `${site.origin}/undone.html`);
    await choose(open, 'clipped again');
    const toast = await clipBy(open, () => chromium.clickToolbar(open));
    await undoBy(open, toast);
    const again = await clipBy(open, () => chromium.clickToolbar(open));
    expect(again.state).toBe('saved');
    await open.close();
  });
});
