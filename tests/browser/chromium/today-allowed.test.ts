import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { mayHaveDisplay } from '../../../scripts/browsers/desktop.ts';
import { until } from '../../../scripts/driver/until.ts';
import { clip, openPage, readPassages } from '../harness.ts';
import { FIRST, livingReport, SECOND } from '../pages/as-it-looked.ts';
import { setStage } from '../stage.ts';

const report = livingReport();

describe.runIf(mayHaveDisplay())('the page of a capture today', () => {
  const stage = setStage({ screen: true, pages: report.pages });

  const press = async (reader: Page, words: string): Promise<void> => {
    const button = await until(`a button: ${words}`, () =>
      reader.$(`::-p-xpath(//main//button[contains(., "${words}")])`),
    );
    await button.click();
  };

  const says = (reader: Page, words: string): Promise<boolean> =>
    reader
      .$eval('.today', (section, wanted) => (section.textContent ?? '').includes(wanted), words)
      .catch(() => false);

  it('is asked for once the user allows the site, in a tab of its own; refused, it is said what to do', async () => {
    const { chromium, site, display } = stage;
    const page = await openPage(chromium, `${site.origin}/look/report`);
    await clip(chromium, page, FIRST);
    await page.close();
    const capture = (await readPassages(chromium))[0]?.capture.id;
    report.second = `${SECOND}, and some ledgers were burnt.`;
    const reader = await chromium.openExtensionPage(`reader.html#capture=${capture}`);
    await reader.bringToFront();
    await press(reader, 'Compare with the page today');
    await press(reader, 'Allow and compare');
    await until(
      'it is said what to do',
      async () => {
        await display.keys('Escape');
        return says(reader, 'Not allowed. Open the page');
      },
      { every: 1_200, limit: 30_000 },
    );
    const asked = report.asked.length;
    await press(reader, 'Close');
    await press(reader, 'Compare with the page today');
    await press(reader, 'Allow and compare');
    await until(
      'the two are compared',
      async () => {
        await display.keys('Tab', 'Return');
        return says(reader, 'Words added: 1. Words removed: 1.');
      },
      { every: 1_200, limit: 30_000 },
    );
    expect(report.asked.length).toBeGreaterThan(asked);
    const open = await chromium.browser.pages();
    expect(open.map((each) => each.url())).toContain(`${site.origin}/look/report`);
  });
});
