import { useEffect, useRef } from 'preact/hooks';
import type { PagedBox, PageState } from '../../lib/text/from-pdf/index.ts';
import { pointAt, sizeOf } from './paper.ts';
import { pageAtHeight, type Stack } from './stack.ts';

interface Held {
  states: readonly PageState[];
  stack: Stack;
  /** What is framed; null while nothing is to be framed. */
  framed: PagedBox | null;
  onFrame: (framed: PagedBox | null) => void;
}

/** Less than this on a side, in points, is a click and no piece of a page. */
const SMALLEST = 4;

/** Framing a piece of a page with a pointer; what is drawn goes no farther than the page it began on. Escape ends it. */
export function useFraming(pages: { current: HTMLElement | null }, held: Held) {
  const latest = useRef(held);
  latest.current = held;
  const corner = useRef<Corner | null>(null);
  useEffect(() => {
    const move = (event: MouseEvent) => {
      if (!corner.current || !pages.current || event.buttons === 0) return;
      const { page } = corner.current;
      const box = between(corner.current, cornerUnder(event, pages.current, latest.current, page));
      if (box) latest.current.onFrame(box);
    };
    const end = () => {
      corner.current = null;
    };
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !latest.current.framed || event.defaultPrevented) return;
      event.preventDefault();
      latest.current.onFrame(null);
    };
    document.addEventListener('mousemove', move);
    document.addEventListener('mouseup', end);
    document.addEventListener('keydown', leave);
    return () => {
      document.removeEventListener('mousemove', move);
      document.removeEventListener('mouseup', end);
      document.removeEventListener('keydown', leave);
    };
  }, [pages]);
  return (event: MouseEvent) => {
    const sheet = (event.target as Element).closest('.pdf-sheet');
    if (event.button !== 0 || !pages.current || !sheet) return;
    event.preventDefault();
    corner.current = cornerUnder(event, pages.current, latest.current, null);
  };
}

interface Corner {
  page: number;
  x: number;
  y: number;
}

/** A point of a page's user space under the pointer, brought inside the page. */
function cornerUnder(
  { clientX, clientY }: MouseEvent,
  root: HTMLElement,
  { states, stack }: Held,
  of: number | null,
): Corner | null {
  const home = root.getBoundingClientRect();
  const page = of ?? pageAtHeight(stack, clientY - home.top);
  const paper = states[page];
  if (!paper) return null;
  const size = sizeOf(paper, stack.scale);
  const left = clientX - home.left - (home.width - size.width) / 2;
  const top = clientY - home.top - (stack.tops[page] ?? 0);
  const inside = (at: number, most: number) => Math.min(most, Math.max(0, at));
  return { page, ...pointAt(paper, inside(left, size.width), inside(top, size.height), stack.scale) };
}

function between(one: Corner, other: Corner | null): PagedBox | null {
  if (!other) return null;
  const [x0, x1] = [Math.min(one.x, other.x), Math.max(one.x, other.x)];
  const [y0, y1] = [Math.min(one.y, other.y), Math.max(one.y, other.y)];
  return x1 - x0 < SMALLEST || y1 - y0 < SMALLEST ? null : { page: one.page, x0, y0, x1, y1 };
}

/** A whole page. */
export const wholePage = ({ number, view }: PageState): PagedBox => ({ page: number - 1, ...view });
