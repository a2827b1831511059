/** Slices: work that can pause between small steps, so that a page is never blocked for long. */

/** Does all the work at once. */
export function drained<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Milliseconds of work before others get their turn; a frame of the screen is 16. */
const SLICE = 12;

/**
 * Does work that rests now and then (a generator that yields), a slice at a time, so that the page it is done in is
 * never kept waiting for longer than a slice and one stretch between two rests.
 * @param isOver asked after each slice; once it holds, the work is let go of
 * @returns what the work came to; `null` when it was let go of
 */
export async function paced<T>(work: Generator<void, T>): Promise<T>;
export async function paced<T>(work: Generator<void, T>, isOver: () => boolean): Promise<T | null>;
export async function paced<T>(work: Generator<void, T>, isOver?: () => boolean): Promise<T | null> {
  for (;;) {
    const until = performance.now() + SLICE;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await turn();
    if (isOver?.()) return null;
  }
}

/** A message rather than a timer: timers are slowed to a second in tabs that are not seen. */
function turn(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}
