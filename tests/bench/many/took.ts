import type { Page } from 'puppeteer-core';

/**
 * Milliseconds from an act in a page until what it asks for stands in the document and the next frame begins.
 * @param act what is done; runs in the page and stands alone
 * @param shown whether it is there; the same
 * @param argument handed to both
 */
export function took<T>(
  page: Page,
  act: (argument: T) => void,
  shown: (argument: T) => boolean,
  argument: T,
): Promise<number> {
  const told = JSON.stringify(argument) ?? 'undefined';
  return page.evaluate(`(${untilShown})(${act}, ${shown}, ${told})`) as Promise<number>;
}

/** Runs in the page: stands alone. */
function untilShown(
  act: (argument: unknown) => void,
  shown: (argument: unknown) => boolean,
  argument: unknown,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`Nothing was shown of ${act}`)), 60_000);
    const begun = performance.now();
    const look = () => {
      if (!shown(argument)) return;
      watcher.disconnect();
      clearTimeout(timer);
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
    };
    const watcher = new MutationObserver(look);
    watcher.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    act(argument);
    look();
  });
}

/** What is noted of a page's opening, in milliseconds from the navigation's start. */
export interface Opening {
  /** The first row is painted. */
  rows: number;
  /** All counts are. */
  counts: number;
}

/**
 * Opens an address in a page anew.
 * @param row selector of a row @param counted whether all counts are there; runs in the page and stands alone
 */
export async function opening(page: Page, address: string, row: string, counted: string): Promise<Opening> {
  // Only a new document paints anew; a change of the fragment would not load one.
  await page.goto('about:blank');
  const script = await page.evaluateOnNewDocument(`(${noteOpening})(${JSON.stringify(row)}, ${counted})`);
  await page.goto(address);
  await page.waitForFunction('window.opening?.rows && window.opening?.counts', { timeout: 120_000 });
  await page.removeScriptToEvaluateOnNewDocument(script.identifier);
  return (await page.evaluate('window.opening')) as Opening;
}

/** Runs before the page's own scripts. */
function noteOpening(row: string, counted: () => boolean): void {
  const noted: Partial<Opening> = {};
  Object.assign(window, { opening: noted });
  const note = (what: keyof Opening) => {
    noted[what] = 0;
    requestAnimationFrame(() =>
      setTimeout(() => {
        noted[what] = performance.now();
      }),
    );
  };
  const watcher = new MutationObserver(() => {
    if (noted.rows === undefined && document.querySelector(row)) note('rows');
    if (noted.counts === undefined && counted()) note('counts');
    if (noted.rows !== undefined && noted.counts !== undefined) watcher.disconnect();
  });
  watcher.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
}

/** What was seen of frames while a list was scrolled by a window and a half in a second, and far at once. */
export interface Scrolled {
  /** Milliseconds between frames. */
  frames: number[];
  /** Frames in which no row stood in the middle of the window. */
  blank: number;
}

/** @param row selector of a row, whose scrolling box is scrolled @param frames how many */
export const scroll = (page: Page, row: string, frames: number): Promise<Scrolled> =>
  page.evaluate(scrollInPage, row, frames);

/** Runs in the page: stands alone. */
function scrollInPage(row: string, count: number): Promise<Scrolled> {
  let box: Element | null = document.querySelector(row);
  while (
    box &&
    !(box.scrollHeight > box.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(box).overflowY))
  )
    box = box.parentElement;
  const scroller = box ?? (document.scrollingElement as Element);
  const { left, top, width, height } = scroller.getBoundingClientRect();
  const middle = { x: left + width / 2, y: Math.max(0, top) + Math.min(height, innerHeight) / 2 };
  return new Promise((resolve) => {
    const frames: number[] = [];
    let blank = 0;
    let last = 0;
    const next = (now: number) => {
      if (last > 0) frames.push(now - last);
      last = now;
      if (!document.elementFromPoint(middle.x, middle.y)?.closest(row)) blank++;
      if (frames.length >= count) return resolve({ frames, blank });
      scroller.scrollTop += 90;
      requestAnimationFrame(next);
    };
    scroller.scrollTop = 0;
    requestAnimationFrame(next);
  });
}
