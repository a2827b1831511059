import type { Page } from 'puppeteer-core';
import type { DrivenChromium } from '../../scripts/driver/chromium.ts';
import { until } from '../../scripts/driver/until.ts';
import { type Measure, measure } from './measure.ts';

const FIELD = 'input[role="combobox"]';
const COMMON = ['threat', 'shelter night', 'police report', 'bord', 'neighbour officer', 'evidence hearing'];

/**
 * Search over the passages that are in the library, from the keystroke until something found is on the screen.
 * @param last number of a passage that the index must hold before anything else is measured
 */
export async function measureSearch(chromium: DrivenChromium, last: number): Promise<Measure[]> {
  const page = await chromium.openExtensionPage('binder.html');
  await page.waitForSelector(FIELD);
  const begun = performance.now();
  await until('the index holds every passage', () => finds(page, last), { limit: 120_000 });
  const built = once('search, index of 10,000 passages made', performance.now() - begun);
  const rare = await measure('search, one passage of 10,000', 20, (run) =>
    ask(page, String(1000 + run * 371)),
  );
  const common = await measure('search, words of thousands', 20, (run) =>
    ask(page, COMMON[run % COMMON.length] ?? ''),
  );
  await page.close();
  return [built, rare, common];
}

const once = (name: string, took: number): Measure => ({ name, runs: 1, min: took, median: took, max: took });

async function finds(page: Page, passage: number): Promise<boolean> {
  await ask(page, 'paragraph');
  await ask(page, String(passage)).catch(() => undefined);
  return page.$$eval(
    '[role="option"]',
    (all, wanted) => all.some((option) => option.textContent?.includes(wanted)),
    `Paragraph ${passage} `,
  );
}

/** Types a question at once and waits for the first option. */
async function ask(page: Page, question: string): Promise<number> {
  return page.evaluate(askInPage, FIELD, question);
}

/** Runs in the page: stands alone. */
async function askInPage(field: string, question: string): Promise<number> {
  const input = document.querySelector<HTMLInputElement>(field);
  if (!input) throw new Error('No search field');
  const put = (value: string) => {
    input.focus();
    input.value = value;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const until = (there: boolean) =>
    new Promise<void>((resolve, reject) => {
      setTimeout(() => reject(new Error(`Nothing is found for ${question}`)), 5000);
      const look = () => {
        if ((document.querySelector('[role="option"]') !== null) !== there) return false;
        watcher.disconnect();
        resolve();
        return true;
      };
      const watcher = new MutationObserver(look);
      watcher.observe(document, { childList: true, subtree: true });
      look();
    });
  put('');
  await until(false);
  const begun = performance.now();
  put(question);
  await until(true);
  return performance.now() - begun;
}
