import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtFolder } from '../../../scripts/build.ts';
import { clipBy, toastsIn } from '../../../scripts/driver/toast.ts';
import { measureInjected } from '../../bench/injected.ts';
import { choose, openPage } from '../harness.ts';
import { setStage } from '../stage.ts';

const stage = setStage();

/** Everything of a page that an injected script could have touched and the page itself can see. */
const traces = (): { globals: string[]; markup: string } => ({
  globals: Object.getOwnPropertyNames(window).sort(),
  markup: document.documentElement.outerHTML,
});

describe('before the first gesture', () => {
  it('asks at installation for nothing but what it says', () => {
    const manifest = JSON.parse(readFileSync(join(builtFolder('chrome'), 'manifest.json'), 'utf8'));
    expect([...manifest.permissions].sort()).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      'sidePanel',
      'storage',
      'unlimitedStorage',
    ]);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
  });

  it('injects less than 40 kB, packed', () => {
    for (const { gzipped, allowed } of [...measureInjected('chrome'), ...measureInjected('firefox')])
      expect(gzipped).toBeLessThan(allowed);
  });

  it('holds no host permission', async () => {
    const page = await stage.chromium.openExtensionPage('manifest.json');
    const held = await page.evaluate(() => chrome.permissions.getAll());
    expect(held.origins).toEqual([]);
    await page.close();
  });

  it('leaves a page as it was: the same globals, the same markup, no frame', async () => {
    const page = await openPage(stage.chromium, `${stage.site.origin}/report.html`);
    const bare = await stage.chromium.browser.createBrowserContext();
    const untouched = await bare.newPage();
    await untouched.goto(`${stage.site.origin}/report.html`);
    expect(await page.evaluate(traces)).toEqual(await untouched.evaluate(traces));
    expect(page.frames()).toHaveLength(1);
    await bare.close();
    await page.close();
  });

  it('cannot reach a page it was not asked into', async () => {
    const page = await openPage(stage.chromium, `${stage.site.origin}/report.html`);
    const inside = await stage.chromium.openExtensionPage('manifest.json');
    const refused = await inside.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      const outcomes = tabs.map((tab) =>
        chrome.scripting.executeScript({ target: { tabId: tab.id ?? -1 }, func: () => document.title }).then(
          (results) => results[0]?.result ?? '',
          () => 'refused',
        ),
      );
      return Promise.all(outcomes);
    });
    expect(refused).not.toContain('Displaced twice: families on the northern road | Observatory of Routes');
    await inside.close();
    await page.close();
  });

  it('adds one element to a page when asked, and no global the page can see', async () => {
    const page = await openPage(stage.chromium, `${stage.site.origin}/report.html`);
    const before = await page.evaluate(traces);
    await choose(page, 'Families leave at night');
    await clipBy(page, () => stage.chromium.clickToolbar(page));
    const after = await page.evaluate(traces);
    expect(after.globals).toEqual(before.globals);
    expect(await toastsIn(page)).toHaveLength(1);
    await page.close();
  });
});
