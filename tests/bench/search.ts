import type { Page } from 'puppeteer-core';
import type { DrivenChromium } from '../../scripts/driver/chromium.ts';
import { type Measure, measure } from './measure.ts';

const FIELD = 'input[role="combobox"]';
const COMMON = ['threat', 'shelter night', 'police report', 'bord', 'evidense', 'neighbour officer'];

/** Search over the passages that are in the library, from the keystroke until something found is on the screen. */
export async function measureSearch(chromium: DrivenChromium): Promise<Measure[]> {
  const page = await chromium.openExtensionPage('binder.html');
  await page.waitForSelector(FIELD);
  const cold = await measure('search, first answer of a page', 1, () => ask(page, 'paragraph'));
  const rare = await measure('search, one passage of 10,000', 20, (run) =>
    ask(page, String(1000 + run * 371)),
  );
  const common = await measure('search, words of thousands', 20, (run) =>
    ask(page, COMMON[run % COMMON.length] ?? ''),
  );
  await page.close();
  return [cold, rare, common];
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
    new Promise<void>((resolve) => {
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
