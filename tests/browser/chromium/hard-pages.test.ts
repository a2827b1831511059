import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenChromium } from '../../../scripts/driver/chromium.ts';
import { type Site, serve } from '../../../scripts/driver/serve.ts';
import { clipBy, readToast, toastsIn } from '../../../scripts/driver/toast.ts';
import { until } from '../../../scripts/driver/until.ts';
import { choose, clip, openPage, readPassages, serveFixtures, startChromium } from '../harness.ts';

const STRICT =
  "default-src 'none'; frame-src 'none'; style-src 'none'; require-trusted-types-for 'script'; form-action 'none'";
const report = readFileSync(join(import.meta.dirname, '../pages/report.html'), 'utf8');

let chromium: DrivenChromium;
let site: Site;
let other: Site;

beforeAll(async () => {
  other = await serve({ pages: { '/inner.html': () => '<p>Words of another site.</p>' } });
  site = await serveFixtures({
    '/strict.html': () => ({ body: report, headers: { 'content-security-policy': STRICT } }),
    '/sandboxed.html': () => ({ body: report, headers: { 'content-security-policy': 'sandbox' } }),
    '/mixed.html': () =>
      `<title>Mixed</title><p>Words of this site.</p><iframe src="${other.origin}/inner.html"></iframe>`,
  });
  chromium = await startChromium();
});

afterAll(async () => {
  await chromium?.close();
  await other?.close();
  await site?.close();
});

/** Whether the toast is what a hand at its middle would touch, unturned and not faded. */
async function toastStandsInFront(page: Page): Promise<{ width: number; height: number; inside: boolean }> {
  const [toast] = await toastsIn(page);
  const element = await toast?.frame.frameElement();
  const box = await element?.boundingBox();
  if (!box) return { width: 0, height: 0, inside: false };
  const inside = await page.evaluate(
    (x, y) =>
      document.elementFromPoint(x, y) !== document.documentElement &&
      document.elementFromPoint(x, y)?.localName !== 'p',
    box.x + box.width / 2,
    box.y + box.height / 2,
  );
  return { width: Math.round(box.width), height: Math.round(box.height), inside };
}

describe('pages that make it hard', () => {
  it('clips from a page whose policy forbids everything', async () => {
    const page = await openPage(chromium, `${site.origin}/strict.html`);
    expect((await clip(chromium, page, 'Families leave at night')).state).toBe('saved');
    const passages = await readPassages(chromium);
    expect(passages.map(({ exact }) => exact)).toContain('Families leave at night');
    await page.close();
  });

  it('clips from a page in a sandbox, where no script of ours may run in a frame', async () => {
    const page = await openPage(chromium, `${site.origin}/sandboxed.html`);
    await choose(page, 'Medicine for three weeks');
    await chromium.clickToolbar(page);
    await until('the passage is kept', async () =>
      (await readPassages(chromium)).some(({ exact }) => exact === 'Medicine for three weeks'),
    );
    await page.close();
  });

  it('shows the toast over a page whose styles reach everywhere', async () => {
    const calm = await openPage(chromium, `${site.origin}/report.html`);
    await clip(chromium, calm, 'Families leave at night');
    const asMeant = await toastStandsInFront(calm);
    await calm.close();
    const page = await openPage(chromium, `${site.origin}/broken-styles.html`);
    expect((await clip(chromium, page, 'hide whatever is put into it')).state).toBe('saved');
    const shown = await toastStandsInFront(page);
    expect(shown.inside).toBe(true);
    expect(shown.width).toBe(asMeant.width);
    await page.close();
  });

  it('says that a frame of another site cannot be read, and stores nothing', async () => {
    const before = await readPassages(chromium);
    const page = await openPage(chromium, `${site.origin}/mixed.html`);
    // The focus goes into the frame as it does by a hand: a script of another site may not take it.
    await (await page.$('iframe'))?.click();
    await choose(page, 'Words of another site');
    const toast = await clipBy(page, () => chromium.clickToolbar(page));
    expect(toast.state).toBe('problem');
    expect(await readPassages(chromium)).toHaveLength(before.length);
    await page.close();
  });

  it('clips the page around such a frame', async () => {
    const page = await openPage(chromium, `${site.origin}/mixed.html`);
    await choose(page, 'Words of this site');
    await chromium.clickToolbar(page);
    expect((await readToast(page)).state).toBe('saved');
    await page.close();
  });
});
