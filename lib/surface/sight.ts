/** Whether something of ours is truly before the user's eyes. */
export interface Sight {
  /** Seen whole, neither covered nor faded nor turned, and for long enough to be noticed. */
  isClear(): boolean;
}

/** Milliseconds: what has only just come into sight was put there for a click that was already on its way. */
const NOTICED = 300;
/** Milliseconds between two looks; the least the browser allows. */
const LOOKS = 100;
/** How much of it must lie within the window and every frame around it. */
const WHOLE = 0.9;

/**
 * Watches how an element is seen, through all frames around it: a page may lay our frame, unseen, beneath the
 * pointer, so that a click meant for the page falls on a button of ours. A browser that cannot tell (Firefox)
 * is taken at its word that what is shown is seen.
 */
export function watchSight(element: Element): Sight {
  if (!('isVisible' in IntersectionObserverEntry.prototype)) return { isClear: () => true };
  let since: number | null = null;
  const look = (entries: IntersectionObserverEntry[]): void => {
    const { isVisible, intersectionRatio } = entries.at(-1) as IntersectionObserverEntry & {
      isVisible: boolean;
    };
    since = isVisible && intersectionRatio >= WHOLE ? (since ?? performance.now()) : null;
  };
  const options = { trackVisibility: true, delay: LOOKS, threshold: [0, WHOLE, 1] };
  new IntersectionObserver(look, options).observe(element);
  return { isClear: () => since !== null && performance.now() - since >= NOTICED };
}
