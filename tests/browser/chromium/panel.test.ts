import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mayHaveDisplay } from '../../../scripts/browsers/desktop.ts';
import type { DrivenChromium } from '../../../scripts/driver/chromium.ts';
import { type Display, openDisplay } from '../../../scripts/driver/display.ts';
import type { Site } from '../../../scripts/driver/serve.ts';
import { clipBy } from '../../../scripts/driver/toast.ts';
import { until } from '../../../scripts/driver/until.ts';
import { choose, openPage, readPassages, seedsLoaded, serveFixtures, startChromium } from '../harness.ts';

describe.runIf(mayHaveDisplay())('the side panel beside a page', () => {
  let display: Display;
  let chromium: DrivenChromium;
  let site: Site;

  beforeAll(async () => {
    site = await serveFixtures();
    display = await openDisplay();
    chromium = await startChromium({ headless: false, display: display.name });
    await seedsLoaded(chromium);
  });

  afterAll(async () => {
    await chromium?.close();
    await display?.close();
    await site?.close();
  });

  it('opens by the toolbar button, clips what is selected and shows it', async () => {
    const page = await openPage(chromium, `${site.origin}/report.html`);
    await chromium.clickToolbar(page);
    const panel = await panelOf();
    await choose(page, 'Families leave at night');
    const toast = await clipBy(page, () => panel.locator('.panel .button.main').click());
    expect(toast.state).toBe('saved');
    expect((await readPassages(chromium)).map(({ exact }) => exact)).toEqual(['Families leave at night']);
    await panel.waitForSelector('::-p-text(Families leave at night)');
    await panel.waitForSelector('::-p-text(Displaced twice)');
  });

  async function panelOf(): Promise<Page> {
    const target = await chromium.browser.waitForTarget((each) => each.url().endsWith('/sidepanel.html'));
    return until('the side panel can be driven', () => target.asPage());
  }
});
