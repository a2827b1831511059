import type { PageState, PdfBox } from '../../lib/text/from-pdf/index.ts';

/** A page as it is shown: where its user space lies, and how it is turned. */
export type Paper = Pick<PageState, 'view' | 'rotation'>;

/** A rectangle in CSS pixels from the upper left of the page as shown. */
export interface Rect {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The page's extent as shown, in CSS pixels at a scale (pixels for each point). */
export function sizeOf({ view, rotation }: Paper, scale: number): { width: number; height: number } {
  const [across, down] = [(view.x1 - view.x0) * scale, (view.y1 - view.y0) * scale];
  return rotation % 180 === 0 ? { width: across, height: down } : { width: down, height: across };
}

/** Where a rectangle of user space is shown. */
export function shownAt({ view, rotation }: Paper, { x0, y0, x1, y1 }: PdfBox, scale: number): Rect {
  const [across, up] = [(x1 - x0) * scale, (y1 - y0) * scale];
  if (rotation === 90)
    return { left: (y0 - view.y0) * scale, top: (x0 - view.x0) * scale, width: up, height: across };
  if (rotation === 180)
    return { left: (view.x1 - x1) * scale, top: (y0 - view.y0) * scale, width: across, height: up };
  if (rotation === 270)
    return { left: (view.y1 - y1) * scale, top: (view.x1 - x1) * scale, width: up, height: across };
  return { left: (x0 - view.x0) * scale, top: (view.y1 - y1) * scale, width: across, height: up };
}

/** The point of user space that is shown at a place of the page: the way back of `shownAt`. */
export function pointAt(
  { view, rotation }: Paper,
  left: number,
  top: number,
  scale: number,
): { x: number; y: number } {
  const [right, down] = [left / scale, top / scale];
  if (rotation === 90) return { x: view.x0 + down, y: view.y0 + right };
  if (rotation === 180) return { x: view.x1 - right, y: view.y0 + down };
  if (rotation === 270) return { x: view.x1 - down, y: view.y1 - right };
  return { x: view.x0 + right, y: view.y1 - down };
}

/** The smallest rectangle that holds them all. */
export function around(rects: readonly Rect[]): Rect {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.left + rect.width));
  const bottom = Math.max(...rects.map((rect) => rect.top + rect.height));
  return { left, top, width: right - left, height: bottom - top };
}
