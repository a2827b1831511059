import { useLayoutEffect, useRef } from 'preact/hooks';

/** Keeps the current link of a row in sight where the row is wider than its place and scrolls aside. */
export function useShownInRow(current: string) {
  const row = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    const line = row.current;
    const link = line?.querySelector<HTMLElement>('[aria-current]');
    if (!line || !link) return;
    const [place, at] = [line.getBoundingClientRect(), link.getBoundingClientRect()];
    if (at.left < place.left || at.right > place.right)
      line.scrollLeft += at.left - place.left - (place.width - at.width) / 2;
  }, [current]);
  return row;
}
