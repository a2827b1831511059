import type { Page } from 'puppeteer-core';
import type { DrivenChromium } from '../../../scripts/driver/chromium.ts';
import { type Measure, over, repeated, summary } from '../measure.ts';
import { type ListFloor, measureList } from './floor.ts';
import { heapOf } from './heap.ts';
import { opening, scroll, took } from './took.ts';

/** Which of the outline's highest issues is meant, counted from 0; how many entries stand there is said in `fill.ts`. */
const MANY = 0;
const TENTH = 1;

/** A binder with many entries, as a person works in it, beside a plain list of the same rows. */
export async function measureBinder(
  chromium: DrivenChromium,
  origin: string,
  { entries, runs }: { entries: number; runs: number },
): Promise<Measure[]> {
  const page = await chromium.browser.newPage();
  const floor = await measureList(page, origin, entries, runs);
  const address = `${chromium.origin}/binder.html`;
  const opened = await measureOpening(page, address, entries, runs);
  const reached = await took(page, chooseRow, isAtRow, 'all');
  const measures = [
    ...opened.map((one) => over(one, floor.open)),
    summary('binder, “all entries” chosen', [reached]),
    ...(await measureShown(page, floor, runs)),
    ...(await measureMoves(page, runs)),
    ...(await measureStances(page, entries, runs)),
    over(summary('binder, memory of the page', [await heapOf(page)], 'MB'), floor.heap),
  ];
  await page.close();
  return [floor.open, floor.scroll, floor.filter, floor.heap, ...measures];
}

async function measureOpening(
  page: Page,
  address: string,
  entries: number,
  runs: number,
): Promise<Measure[]> {
  const counted = `() => document.querySelector('[data-row="all"] .count')?.dataset.count === '${entries}'`;
  const rows: number[] = [];
  const counts: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const noted = await opening(page, address, '[data-entry] .passage', counted);
    // The first is the cold one: nothing of the library was read before.
    if (run === 0) continue;
    rows.push(noted.rows);
    counts.push(noted.counts);
  }
  return [summary('binder opened, first rows', rows), summary('binder opened, all counts', counts)];
}

async function measureShown(page: Page, floor: ListFloor, runs: number): Promise<Measure[]> {
  await page.bringToFront();
  const { frames, blank } = await scroll(page, '.entry', 300);
  await took(page, openFilters, areFiltersOpen, null);
  const filters = await repeated(runs, async () => {
    const filtered = await took(page, pressFilter, isFiltered, true);
    await took(page, pressFilter, isFiltered, false);
    return filtered;
  });
  return [
    over(summary('binder, scrolled, a frame', frames), floor.scroll),
    summary('binder, frames with nothing in the middle', [(100 * blank) / frames.length], '%'),
    over(summary('binder, filtered', filters), floor.filter),
  ];
}

async function measureMoves(page: Page, runs: number): Promise<Measure[]> {
  await took(page, chooseIssue, isAtIssue, MANY);
  await took(page, chooseFirst, isChosen, null);
  const moved = await repeated(runs, (run) => took(page, moveDown, isAtPlace, run + 2));
  const filed: number[] = [];
  for (let run = 0; run < runs; run++) {
    await page.select('[data-role="file-under"]', await page.$eval('[data-role="file-under"]', anotherIssue));
    await page.waitForSelector('form:has([data-role="file-under"]) [type="submit"]:not([disabled])');
    filed.push(await took(page, file, isFiled, 2 + run));
  }
  return [
    summary('binder, an entry moved by one', moved),
    summary('binder, an entry filed elsewhere too', filed),
  ];
}

/** A stance of one entry, of a tenth of all, and of all, each with its way back. */
async function measureStances(page: Page, entries: number, runs: number): Promise<Measure[]> {
  const measures: Measure[] = [];
  const measureOne = async (name: string, times: number) => {
    const done: number[] = [];
    const undone: number[] = [];
    for (let run = 0; run < times; run++) {
      done.push(await took(page, judge, isJudged, true));
      undone.push(await took(page, takeBack, isJudged, false));
    }
    measures.push(
      summary(`binder, stance of ${name}`, done),
      summary(`binder, stance of ${name}, undone`, undone),
    );
  };
  await took(page, chooseIssue, isAtIssue, TENTH);
  await took(page, chooseFirst, isChosen, null);
  await measureOne('one entry', runs);
  await took(page, selectAll, isSelected, null);
  await measureOne(`${(entries / 10).toLocaleString('en')} entries`, Math.min(3, runs));
  await took(page, chooseRow, isAtRow, 'all');
  await took(page, selectAll, isSelected, null);
  await measureOne(`${entries.toLocaleString('en')} entries`, Math.min(2, runs));
  return measures;
}

// What follows runs in the page: each stands alone.

const chooseRow = (row: string): void => document.querySelector<HTMLElement>(`[data-row="${row}"]`)?.click();
const isAtRow = (row: string): boolean =>
  document.querySelector(`[data-row="${row}"]`)?.getAttribute('aria-selected') === 'true' &&
  document.querySelector('[data-entry]')?.getAttribute('aria-setsize') ===
    document.querySelector<HTMLElement>(`[data-row="${row}"] .count`)?.dataset.count;

const chooseIssue = (at: number): void =>
  document
    .querySelectorAll<HTMLElement>('[aria-level="1"]:not([data-row="inbox"]):not([data-row="all"])')
    [at]?.click();
const isAtIssue = (at: number): boolean => {
  const rows = document.querySelectorAll('[aria-level="1"]:not([data-row="inbox"]):not([data-row="all"])');
  const label = rows[at]?.querySelector('.label')?.textContent;
  return (
    document.getElementById('entries-title')?.textContent === label &&
    document.querySelector('[data-entry]') !== null
  );
};

const openFilters = (): void =>
  document.querySelector<HTMLElement>('.entry-filters > button[aria-expanded="false"]')?.click();
const areFiltersOpen = (): boolean => document.querySelector('.entry-filters .chip') !== null;
const pressFilter = (): void => document.querySelectorAll<HTMLElement>('.entry-filters .chip')[1]?.click();
const isFiltered = (wanted: boolean): boolean =>
  (document.querySelector('.entry-filters [role="status"]')?.textContent !== '') === wanted;

const chooseFirst = (): void => document.querySelector<HTMLElement>('[data-entry]')?.click();
const isChosen = (): boolean =>
  document.querySelector('[data-entry][aria-current]') !== null &&
  document.querySelector('.inspector [data-role="file-under"]') !== null;

const moveDown = (): void =>
  void document
    .querySelector('[data-entry][aria-current]')
    ?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true, cancelable: true }),
    );
const isAtPlace = (place: number): boolean =>
  document.querySelector('[data-entry][aria-current]')?.getAttribute('aria-posinset') === String(place);

const anotherIssue = (select: Element): string => (select as HTMLSelectElement).options[4]?.value ?? '';
const file = (): void =>
  document.querySelector<HTMLSelectElement>('[data-role="file-under"]')?.form?.requestSubmit();
const isFiled = (chips: number): boolean => {
  const filed = document.querySelector('[data-role="file-under"]')?.closest('.labelled');
  return (filed?.querySelectorAll('.chip').length ?? 0) >= chips;
};

const selectAll = (): void =>
  void document
    .querySelector('[data-entry]')
    ?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'a', ctrlKey: true, bubbles: true, cancelable: true }),
    );
const isSelected = (): boolean => document.querySelector('[data-entry]:not(.selected)') === null;
const judge = (): void =>
  void document
    .querySelector('[data-entry]')
    ?.dispatchEvent(new KeyboardEvent('keydown', { key: '4', bubbles: true, cancelable: true }));
const takeBack = (): void =>
  void document.body.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true }),
  );
/** Background: no entry is that before. Those selected all are, or the first. */
const isJudged = (wanted: boolean): boolean => {
  const cards = document.querySelectorAll('[data-entry].selected');
  const meant = cards.length > 0 ? [...cards] : [...document.querySelectorAll('[data-entry]')].slice(0, 1);
  return meant.every((card) => (card.querySelector('.said .chip.background') !== null) === wanted);
};
