/** A page is held up so long at a stretch, in milliseconds. */
const SLICE = 12;

/** Lets the page draw and hear its user. */
export const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Tells when a stretch of work has lasted long enough. */
export function slice(now: () => number = () => performance.now()): {
  isOver: () => boolean;
  begin: () => void;
} {
  let began = now();
  return {
    isOver: () => now() - began >= SLICE,
    begin: () => {
      began = now();
    },
  };
}

/**
 * Takes the steps of some work with rests between them; null where it went stale on the way.
 * @param isStale asked after each rest
 */
export async function inSlices<T>(steps: Iterable<T>, isStale: () => boolean): Promise<T[] | null> {
  const done: T[] = [];
  const stretch = slice();
  for (const step of steps) {
    done.push(step);
    if (!stretch.isOver()) continue;
    await rest();
    if (isStale()) return null;
    stretch.begin();
  }
  return isStale() ? null : done;
}
