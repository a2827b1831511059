import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenChromium } from '../../../scripts/driver/chromium.ts';
import type { Site } from '../../../scripts/driver/serve.ts';
import { undoBy } from '../../../scripts/driver/toast.ts';
import { until } from '../../../scripts/driver/until.ts';
import { clip, openPage, seedsLoaded, serveFixtures, startChromium } from '../harness.ts';

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
