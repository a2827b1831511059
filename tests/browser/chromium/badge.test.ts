import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mayHaveDisplay } from '../../../scripts/browsers/desktop.ts';
import type { DrivenChromium } from '../../../scripts/driver/chromium.ts';
import type { Display } from '../../../scripts/driver/display.ts';
import type { Site } from '../../../scripts/driver/serve.ts';
import { clipBy, undoBy } from '../../../scripts/driver/toast.ts';
import { until } from '../../../scripts/driver/until.ts';
import { choose, clip, openPage, seedsLoaded, serveFixtures, startChromium } from '../harness.ts';
import { setStage } from '../stage.ts';

interface Shown {
  text: string;
  title: string;
}

interface Browser {
  tabs: { query(about: object): Promise<{ id: number; active: boolean }[]> };
  action: {
    getBadgeText(about: { tabId: number }): Promise<string>;
    getTitle(about: { tabId: number }): Promise<string>;
  };
}

let chromium: DrivenChromium;
let site: Site;
/** A page of the extension in a window of its own, to ask the browser from. */
let asker: Page;

beforeAll(async () => {
  site = await serveFixtures();
  chromium = await startChromium();
  await seedsLoaded(chromium);
  asker = await chromium.openExtensionPage('manifest.json');
});

afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

/** What the toolbar button says on the newest tab. */
const shown = (): Promise<Shown> =>
  asker.evaluate(async () => {
    const { tabs, action } = (globalThis as unknown as { chrome: Browser }).chrome;
    const tabId = Math.max(...(await tabs.query({})).map(({ id }) => id));
    return { text: await action.getBadgeText({ tabId }), title: await action.getTitle({ tabId }) };
  });

describe('the toolbar button', () => {
  it('says on the tab the user acts on how often its page was captured, and nothing on another page', async () => {
    const page = await openPage(chromium, `${site.origin}/report.html`);
    expect((await shown()).text).toBe('');
    await clip(chromium, page, 'Families leave at night');
    await until('the badge counts the capture', async () => (await shown()).text === '1');
    expect((await shown()).title).toContain('Already captured once, on');
    await page.reload();
    await clip(chromium, page, 'Threats came by telephone');
    await until('the badge counts both captures', async () => (await shown()).text === '2');
    await page.goto(`${site.origin}/shadow.html`);
    await until('the badge is gone', async () => (await shown()).text === '');
    const toast = await clip(chromium, page, 'Before the component');
    await until('the badge counts the other page', async () => (await shown()).text === '1');
    await undoBy(page, toast);
    await until('the badge follows the undo', async () => (await shown()).text === '');
    await page.close();
  });
});

describe.runIf(mayHaveDisplay())('the toolbar button on a site that was granted', () => {
  const stage = setStage({ screen: true });

  const isGranted = (panel: Page): Promise<boolean> =>
    panel.evaluate(async () => ((await chrome.permissions.getAll()).origins ?? []).length > 0);

  it('says of a page without a gesture how often it was captured, and no longer once that is taken back', async () => {
    const { chromium, site, display } = stage;
    const address = `${site.origin}/report.html`;
    const page = await openPage(chromium, address);
    await chromium.clickToolbar(page);
    const target = await chromium.browser.waitForTarget((each) => each.url().endsWith('/sidepanel.html'));
    const panel = await until('the side panel can be driven', () => target.asPage());
    await choose(page, 'Families leave at night');
    await clipBy(page, () => panel.locator('.panel .button.main').click());
    const shownOn = (tab: Page) => badgeOf(panel, tab);
    await until('the badge counts the capture', async () => (await shownOn(page)) === '1');
    await grant(panel, display);
    // A tab nobody acted on.
    const visit = await openPage(chromium, `${address}?visit`);
    await visit.goto(address);
    await until('the badge counts it at a visit', async () => (await shownOn(visit)) === '1');
    await visit.goto(`${site.origin}/shadow.html`);
    await until('the badge is gone on another page', async () => (await shownOn(visit)) === '');
    await page.bringToFront();
    await panel.locator('.page-panel .check input').click();
    await until('the site is given back', async () => !(await isGranted(panel)));
    await visit.bringToFront();
    await visit.goto(address);
    expect(await shownOn(visit)).toBe('');
    await visit.close();
    await page.close();
  });

  /** The browser's own question opens with "Deny" chosen, and is deaf while it is new. */
  async function grant(panel: Page, display: Display): Promise<void> {
    await panel.locator('.page-panel .check input').click();
    await until(
      'the site is granted',
      async () => {
        await display.keys('Tab', 'Return');
        return isGranted(panel);
      },
      { every: 1_200, limit: 30_000 },
    );
  }

  /** What the button says on the tab that is in front. */
  async function badgeOf(panel: Page, tab: Page): Promise<string> {
    await tab.bringToFront();
    return panel.evaluate(async () => {
      const { tabs, action } = (globalThis as unknown as { chrome: Browser }).chrome;
      const tabId = (await tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id ?? -1;
      return action.getBadgeText({ tabId });
    });
  }
});
