import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Span } from '../../lib/model/index.ts';
import { select } from './useHand.ts';

/**
 * Selects at the beginning what was selected in the same pages before they were drawn anew.
 * @param selected what is selected now
 * @returns what is selected, or is to be: the pages of its ends must be drawn
 */
export function useTakenUp(
  pages: { current: HTMLElement | null },
  before: Span | null,
  selected: Span | null,
): Span | null {
  const [left, setLeft] = useState(before);
  useLayoutEffect(() => {
    if (left && pages.current) select(pages.current, left.start, left.end);
  }, []);
  useEffect(() => {
    if (selected) setLeft(null);
  }, [selected]);
  return selected ?? left;
}
