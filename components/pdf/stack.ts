import { type Paper, sizeOf } from './paper.ts';

/** Beneath each page, for its number; in CSS pixels. */
const CAPTION = 40;

/** All pages, one under the other. */
export interface Stack {
  scale: number;
  /** Of each page, from the top of the stack, in CSS pixels. */
  tops: readonly number[];
  width: number;
  height: number;
}

/** Lays pages out at a scale. */
export function stackOf(papers: readonly Paper[], scale: number): Stack {
  const tops: number[] = [];
  let height = 0;
  let width = 0;
  for (const paper of papers) {
    const size = sizeOf(paper, scale);
    tops.push(height);
    height += size.height + CAPTION;
    width = Math.max(width, size.width);
  }
  return { scale, tops, width, height };
}

/** The page that lies at a height of the stack. */
export function pageAtHeight({ tops }: Stack, height: number): number {
  let [low, high] = [0, tops.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] ?? 0) <= height) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/**
 * The pages that are drawn: what is in sight with half a window around it, and those that must stay.
 * @param stay holding the focus or an end of what is selected
 */
export function pagesToDraw(
  stack: Stack,
  seen: { top: number; height: number },
  stay: readonly number[],
): number[] {
  const first = pageAtHeight(stack, seen.top - seen.height / 2);
  const last = pageAtHeight(stack, seen.top + seen.height * 1.5);
  const pages = new Set(stay.filter((page) => page >= 0 && page < stack.tops.length));
  for (let page = first; page <= last; page++) pages.add(page);
  return [...pages].sort((a, b) => a - b);
}

/** CSS pixels for each point at 100%. */
export const ACTUAL = 96 / 72;
const [SMALLEST, LARGEST] = [0.25, 5];
const STEP = 1.2;
/** Wider than this a line is read badly, however wide the window. */
const WIDEST_FIT = 1.4;

/** How large the pages are: `fit` follows the window's width. */
export type Zoom = number | 'fit';

/** The scale of a zoom in a pane of a width; of pages of different widths the usual one is fitted. */
export function scaleOf(zoom: Zoom, pane: number, papers: readonly Paper[]): number {
  if (zoom !== 'fit') return zoom * ACTUAL;
  const widths = papers.map((paper) => sizeOf(paper, 1).width).sort((a, b) => a - b);
  const usual = widths[widths.length >> 1] ?? 600;
  return Math.max(SMALLEST, Math.min(WIDEST_FIT, pane / usual / ACTUAL)) * ACTUAL;
}

/** One step larger or smaller from where it stands. */
export const zoomed = (scale: number, by: 1 | -1): number =>
  Math.max(SMALLEST, Math.min(LARGEST, (scale / ACTUAL) * STEP ** by));
