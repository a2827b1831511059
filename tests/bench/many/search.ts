import type { Page } from 'puppeteer-core';
import type { DrivenChromium } from '../../../scripts/driver/chromium.ts';
import { until } from '../../../scripts/driver/until.ts';
import { type Measure, over, summary } from '../measure.ts';
import { heapOf, heapOfSearch } from './heap.ts';
import { rowsScript } from './plain.ts';
import { grown, QUESTIONS } from './texts.ts';

/** Passages that a page is asked to add at a time, so that no call of it takes minutes. */
const PIECE = 5000;
const FIELD = 'input[role="combobox"]';

/** Search over all passages: the index's making, questions from key to screen and to the worker alone, MiniSearch. */
export async function measureSearch(
  chromium: DrivenChromium,
  origin: string,
  passages: number,
): Promise<Measure[]> {
  const page = await chromium.openExtensionPage('binder.html');
  await page.waitForSelector(FIELD);
  const begun = performance.now();
  await until('the index holds everything', () => page.evaluate(isFilled), { limit: 600_000 });
  const filled = performance.now() - begun;
  const asked: number[] = [];
  for (const question of QUESTIONS) asked.push(...(await page.evaluate(askWorker, grown(question))));
  const shown: number[] = [];
  for (const question of [...QUESTIONS, ...QUESTIONS])
    shown.push(await page.evaluate(askField, FIELD, question));
  const heap = await heapOfSearch(chromium.browser);
  await page.close();
  const floor = await measureMini(chromium, origin, passages);
  return [
    ...Object.values(floor),
    over(summary('search, index filled', [filled]), floor.filled),
    over(summary('search, a letter more, from page to worker and back', asked), floor.asked),
    summary('search, a question, from key to the first found', shown),
    over(summary('search, memory of the worker', [heap], 'MB'), floor.heap),
  ];
}

async function measureMini(chromium: DrivenChromium, origin: string, passages: number) {
  const page: Page = await chromium.browser.newPage();
  await page.goto(`${origin}/search.html`);
  await page.evaluate(
    "import('/minisearch.js').then((module) => { globalThis.MiniSearch = module.default; })",
  );
  await page.evaluate(rowsScript());
  let filled = 0;
  for (let from = 0; from < passages; from += PIECE)
    filled += await page.evaluate(fillMini, from, Math.min(passages, from + PIECE));
  const asked: number[] = [];
  for (const question of QUESTIONS) asked.push(...(await page.evaluate(askMini, grown(question))));
  const heap = await heapOf(page);
  await page.close();
  return {
    filled: summary('MiniSearch alone, filled', [filled]),
    asked: summary('MiniSearch alone, a letter more', asked),
    heap: summary('MiniSearch alone, memory', [heap], 'MB'),
  };
}

/** Whether the search worker has read the whole library; asks for what is rare. Runs in the page: stands alone. */
async function isFilled(): Promise<boolean> {
  const { port } = new SharedWorker('/search.js', { name: 'search' });
  port.postMessage({ number: 1, ask: 'search', query: 'shibboleth', options: { limit: 1 } });
  const { data } = await new Promise<MessageEvent>((resolve) => {
    port.onmessage = resolve;
  });
  port.close();
  if (data.problem) throw new Error(data.problem);
  return !data.pending;
}

/** Runs in the page: stands alone. */
async function askWorker(questions: string[]): Promise<number[]> {
  const { port } = new SharedWorker('/search.js', { name: 'search' });
  const times: number[] = [];
  for (const [at, query] of [...questions.slice(-2), ...questions].entries()) {
    const begun = performance.now();
    port.postMessage({ number: at, ask: 'search', query, options: { limit: 20 } });
    await new Promise<MessageEvent>((resolve) => {
      port.onmessage = resolve;
    });
    // The first two warm up.
    if (at >= 2) times.push(performance.now() - begun);
  }
  port.close();
  return times;
}

/** Types a question at once and waits for the first that is found. Runs in the page: stands alone. */
async function askField(field: string, question: string): Promise<number> {
  const input = document.querySelector<HTMLInputElement>(field);
  if (!input) throw new Error('No search field');
  const put = (value: string) => {
    input.focus();
    input.value = value;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const until = (there: boolean) =>
    new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`Nothing is found for ${question}`)), 20_000);
      const look = () => {
        if ((document.querySelector('[role="option"]') !== null) !== there) return;
        watcher.disconnect();
        clearTimeout(timer);
        resolve();
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

/** Runs in the plain page, where `words`, `textOf` and MiniSearch are: stands alone. @returns the time it took to add */
function fillMini(from: number, to: number): number {
  interface Mini {
    add(document: object): void;
  }
  const page = globalThis as unknown as {
    words: string[];
    textOf: (words: string[], number: number, length: number) => string;
    wordsEach: number;
    MiniSearch: new (options: object) => Mini;
    mini?: Mini;
  };
  // As the product's worker is kept, the index stays until its memory is told.
  page.mini ??= new page.MiniSearch({
    fields: ['title', 'text'],
    searchOptions: {
      boost: { title: 2 },
      prefix: (term: string, at: number, terms: string[]) => at === terms.length - 1 || term.length >= 3,
      fuzzy: (term: string) => (term.length >= 5 && !/\d/.test(term) ? 1 : false),
      combineWith: 'AND',
    },
  });
  let took = 0;
  for (let id = from; id < to; id++) {
    const text = page.textOf(page.words, id, page.wordsEach);
    const begun = performance.now();
    page.mini.add({ id, title: `Report number ${id % 200}`, text });
    took += performance.now() - begun;
  }
  return took;
}

/** The same of one question after the other. */
function askMini(questions: string[]): number[] {
  const { mini } = globalThis as unknown as { mini: { search(query: string): unknown[] } };
  for (const query of questions.slice(-2)) mini.search(query);
  return questions.map((query) => {
    const begun = performance.now();
    mini.search(query);
    return performance.now() - begun;
  });
}
