import { useEffect, useState } from 'preact/hooks';

/** Smaller than this nobody reads: a narrower pane shows the page narrower than it was. */
const SMALLEST = 0.7;

/** How much smaller a page is drawn, so that it is laid out as wide as it was. */
export function useScale(pane: { current: HTMLElement | null }, width: number | undefined): number {
  const [scale, setScale] = useState(1);
  useEffect(() => {
    const element = pane.current;
    if (!element || !width || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() =>
      setScale(Math.min(1, Math.max(SMALLEST, element.clientWidth / width))),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [pane, width]);
  return scale;
}
