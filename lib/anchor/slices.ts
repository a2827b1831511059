/** Slices: work that can pause between small steps, so that a page is never blocked for long. */

/** Does all the work at once. */
export function drained<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Longest stretch of work without a pause, in milliseconds. */
const STRETCH = 25;

/** Does the work with pauses, so that nothing else waits longer than a few dozen milliseconds. */
export async function paced<T>(work: Generator<void, T>, pause: () => Promise<void> = nextTask): Promise<T> {
  let began = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - began < STRETCH) continue;
    await pause();
    began = performance.now();
  }
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
