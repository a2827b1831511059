import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { pageAtHeight, type Stack } from './stack.ts';

/** What of the stack is in sight, in CSS pixels. */
export interface Seen {
  top: number;
  height: number;
  width: number;
}

interface PaneRef {
  current: HTMLElement | null;
}

/** Follows what is in sight of a pane that scrolls. */
export function useSeen(pane: PaneRef): Seen {
  const [seen, setSeen] = useState<Seen>({ top: 0, height: 0, width: 0 });
  useLayoutEffect(() => {
    const element = pane.current;
    if (!element) return;
    let asked = 0;
    const look = () => {
      asked = 0;
      setSeen({ top: element.scrollTop, height: element.clientHeight, width: element.clientWidth });
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

/** What was at the top stays there when the pages grow or shrink. */
export function useKeptPlace(pane: PaneRef, stack: Stack): void {
  const before = useRef(stack);
  useLayoutEffect(() => {
    const was = before.current;
    before.current = stack;
    const element = pane.current;
    if (!element || was.scale === stack.scale) return;
    const page = pageAtHeight(was, element.scrollTop);
    const into = ((element.scrollTop - (was.tops[page] ?? 0)) / was.scale) * stack.scale;
    element.scrollTop = (stack.tops[page] ?? 0) + into;
  }, [pane, stack]);
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
