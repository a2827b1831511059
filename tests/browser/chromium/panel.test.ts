import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { mayHaveDisplay } from '../../../scripts/browsers/desktop.ts';
import { clipBy } from '../../../scripts/driver/toast.ts';
import { until } from '../../../scripts/driver/until.ts';
import { choose, openPage, readPassages } from '../harness.ts';
import { setStage } from '../stage.ts';

describe.runIf(mayHaveDisplay())('the side panel beside a page', () => {
  const stage = setStage({ screen: true });

  it('opens by the toolbar button, clips what is selected and shows it', async () => {
    const page = await openPage(stage.chromium, `${stage.site.origin}/report.html`);
    await stage.chromium.clickToolbar(page);
    const panel = await panelOf();
    await choose(page, 'Families leave at night');
    const toast = await clipBy(page, () => panel.locator('.panel .button.main').click());
    expect(toast.state).toBe('saved');
    expect((await readPassages(stage.chromium)).map(({ exact }) => exact)).toEqual([
      'Families leave at night',
    ]);
    await panel.waitForSelector('::-p-text(Families leave at night)');
    await panel.waitForSelector('::-p-text(Displaced twice)');
  });

  async function panelOf(): Promise<Page> {
    const target = await stage.chromium.browser.waitForTarget((each) =>
      each.url().endsWith('/sidepanel.html'),
    );
    return until('the side panel can be driven', () => target.asPage());
  }
});
