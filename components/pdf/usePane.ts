import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { pageAtHeight, type Stack } from './stack.ts';

/** What of the stack is in sight, in CSS pixels. */
export interface Seen {
  top: number;
  left: number;
  height: number;
  width: number;
}

interface PaneRef {
  current: HTMLElement | null;
}

/** Before the pane was measured. */
export const UNMEASURED: Seen = { top: 0, left: 0, height: 0, width: 0 };

/** The button that clips, half of it left of where it belongs, takes so much on either side; in CSS pixels. */
const [BEFORE, AFTER] = [48, 72];

/** Where a button stands that belongs at a place of the pages: there, or where it is in sight still. */
export const inSight = (left: number, seen: Seen): number =>
  Math.max(seen.left + BEFORE, Math.min(left, seen.left + seen.width - AFTER));

/** Follows what is in sight of a pane that scrolls. */
export function useSeen(pane: PaneRef): Seen {
  const [seen, setSeen] = useState(UNMEASURED);
  useLayoutEffect(() => {
    const element = pane.current;
    if (!element) return;
    let asked = 0;
    const look = () => {
      asked = 0;
      const { scrollTop: top, scrollLeft: left, clientHeight: height, clientWidth: width } = element;
      setSeen({ top, left, height, width });
    };
    const ask = () => {
      asked ||= requestAnimationFrame(look);
    };
    look();
    element.addEventListener('scroll', ask, { passive: true });
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(ask);
    observer?.observe(element);
    return () => {
      cancelAnimationFrame(asked);
      element.removeEventListener('scroll', ask);
      observer?.disconnect();
    };
  }, [pane]);
  return seen;
}

/** What was at the top stays there when the pages grow or shrink, and what was in the middle stays in the middle. */
export function useKeptPlace(pane: PaneRef, stack: Stack, seen: Seen): void {
  const before = useRef({ stack, seen });
  useLayoutEffect(() => {
    const { stack: was, seen: stood } = before.current;
    before.current = { stack, seen };
    const element = pane.current;
    if (!element || was.scale === stack.scale) return;
    const { scrollTop, scrollHeight, clientHeight } = element;
    // At the very end the element's place may be what is left of one that is beyond the smaller pages.
    const isEnd = scrollTop >= scrollHeight - clientHeight - 1;
    const top = isEnd ? Math.max(scrollTop, stood.top) : scrollTop;
    const page = pageAtHeight(was, top);
    const into = ((top - (was.tops[page] ?? 0)) / was.scale) * stack.scale;
    element.scrollTop = (stack.tops[page] ?? 0) + into;
    const middle = (stood.left + stood.width / 2) / (Math.max(was.width, stood.width) || 1);
    element.scrollLeft = (stood.width ? middle : 0.5) * Math.max(stack.width, seen.width) - seen.width / 2;
  }, [pane, stack, seen]);
}

/** Ctrl with the wheel changes the size of the pages, as in every reader of documents. */
export function useWheelZoom(pane: PaneRef, zoom: (by: 1 | -1) => void): void {
  const latest = useRef(zoom);
  latest.current = zoom;
  useEffect(() => {
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      latest.current(event.deltaY < 0 ? 1 : -1);
    };
    const element = pane.current;
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, [pane]);
}
