import { useLayoutEffect, useRef } from 'preact/hooks';

/** A pane that shows something else begins at its top: what was scrolled to belongs to what it showed before. */
export function useTop(shown: string) {
  const pane = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (pane.current) pane.current.scrollTop = 0;
  }, [shown]);
  return pane;
}
