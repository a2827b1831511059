import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { mayHaveDisplay } from '../../../scripts/browsers/desktop.ts';
import { clipBy } from '../../../scripts/driver/toast.ts';
import { until } from '../../../scripts/driver/until.ts';
import { choose, openPage } from '../harness.ts';
import { setStage } from '../stage.ts';

const WORDS = 'Families leave at night';

describe.runIf(mayHaveDisplay())('passages on every visit', () => {
  const stage = setStage({ screen: true });

  const shown = (page: Page): Promise<string[]> =>
    page.evaluate(() => [...CSS.highlights.values()].flatMap((each) => [...each].map(String)));

  const isGranted = (panel: Page): Promise<boolean> =>
    panel.evaluate(async () => ((await chrome.permissions.getAll()).origins ?? []).length > 0);

  async function openPanel(page: Page): Promise<Page> {
    await stage.chromium.clickToolbar(page);
    const { browser } = stage.chromium;
    const target = await browser.waitForTarget((each) => each.url().endsWith('/sidepanel.html'));
    return until('the side panel can be driven', () => target.asPage());
  }

  it('are shown without a gesture once the site is granted in the panel, and no longer when it is taken back', async () => {
    const page = await openPage(stage.chromium, `${stage.site.origin}/report.html`);
    const panel = await openPanel(page);
    await choose(page, WORDS);
    await clipBy(page, () => panel.locator('.panel .button.main').click());
    await until('the passage is shown', async () => (await shown(page)).includes(WORDS));
    await page.reload();
    expect(await shown(page)).toEqual([]);
    await stage.chromium.clickToolbar(page);
    await panel.locator('.panel-passages').wait();
    await panel.locator('.page-panel .check input').click();
    // The browser's own question opens with "Deny" chosen, and is deaf while it is new.
    await until(
      'the site is granted',
      async () => {
        await stage.display.keys('Tab', 'Return');
        return isGranted(panel);
      },
      { every: 1_200, limit: 30_000 },
    );
    await page.bringToFront();
    await page.reload();
    await until('the passage is shown at a visit', async () => (await shown(page)).includes(WORDS));
    await page.evaluate(() => window.scrollTo(0, 0));
    await panel.locator('.panel-passages .row .button').click();
    await panel.locator('.page-panel .check input').click();
    await until('the site is given back', async () => !(await isGranted(panel)));
    await page.reload();
    expect(await shown(page)).toEqual([]);
    await page.close();
  });
});
