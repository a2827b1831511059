import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtFolder } from '../../../scripts/build.ts';
import type { DrivenChromium } from '../../../scripts/driver/chromium.ts';
import { type Site, serve } from '../../../scripts/driver/serve.ts';
import { BUILT, galleryBuild } from '../../gallery/build.ts';
import { clippedText } from '../../gallery/clipped.ts';
import { openPage, startChromium } from '../harness.ts';

let chromium: DrivenChromium;
let site: Site;

beforeAll(async () => {
  await build(await galleryBuild());
  site = await serve({ folder: BUILT });
  chromium = await startChromium();
});

afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

describe('the gallery', () => {
  it('shows every component with words longer by two fifths, wide and at 320 pixels: none is cut off or missing', async () => {
    const page = await openPage(chromium, `${site.origin}/index.html`);
    const broken: string[] = [];
    page.on('pageerror', (error) => broken.push(String(error)));
    const scenes: string[] = JSON.parse(
      await page.evaluate(() => document.documentElement.dataset.scenes ?? '[]'),
    );
    expect(scenes.length).toBeGreaterThan(140);
    for (const width of [320, 1280]) {
      await page.setViewport({ width, height: 800 });
      for (const [index, scene] of scenes.entries()) {
        await page.evaluate(drawScene, `scene=${index}&words=pseudo`);
        broken.push(...(await page.evaluate(clippedText)).map((said) => `${width} ${scene}: ${said}`));
      }
    }
    expect(broken).toEqual([]);
    await page.close();
  });

  it('is no part of what is released', () => {
    const folder = builtFolder('chrome');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(files.filter((name) => /gallery/i.test(name))).toEqual([]);
    const scripts = files.filter((name) => name.endsWith('.js'));
    expect(
      scripts.filter((name) => readFileSync(join(folder, name), 'utf8').includes('lorem ipsum')),
    ).toEqual([]);
  });
});

/** Runs in the page; ends when what is drawn has said what it has to say. */
async function drawScene(hash: string): Promise<void> {
  location.hash = hash;
  const drawn = () => new Promise((done) => requestAnimationFrame(done));
  for (let frames = 0; frames < 2; frames++) await drawn();
}
