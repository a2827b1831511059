import type { Page } from 'puppeteer-core';
import { type Measure, summary } from '../measure.ts';
import { heapOf } from './heap.ts';
import { putPlainRows, rowsScript } from './plain.ts';
import { opening, scroll, took } from './took.ts';

/** What a plain virtual list of the same rows takes, from a database of its own. */
export interface ListFloor {
  open: Measure;
  scroll: Measure;
  filter: Measure;
  heap: Measure;
}

/** @param page any page @param origin of the site with the plain pages */
export async function measureList(
  page: Page,
  origin: string,
  entries: number,
  runs: number,
): Promise<ListFloor> {
  const address = `${origin}/list.html`;
  await page.goto(address);
  await page.evaluate(rowsScript());
  await page.evaluate(putPlainRows, entries);
  const openings: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const { rows } = await opening(page, address, '.row', '() => true');
    if (run > 0) openings.push(rows);
  }
  const filters: number[] = [];
  for (let run = 0; run < runs; run++) {
    filters.push(await took(page, press, isFiltered, entries));
    await took(page, press, isWhole, entries);
  }
  const { frames } = await scroll(page, '.row', 300);
  return {
    open: summary('plain list, first rows', openings),
    scroll: summary('plain list, scrolled, a frame', frames),
    filter: summary('plain list, filtered', filters),
    heap: summary('plain list, memory of the page', [await heapOf(page)], 'MB'),
  };
}

const press = (): void => document.getElementById('filter')?.click();
const isFiltered = (all: number): boolean => document.getElementById('count')?.textContent !== String(all);
const isWhole = (all: number): boolean => document.getElementById('count')?.textContent === String(all);
