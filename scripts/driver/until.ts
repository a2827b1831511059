/** Waits for something the browser will show, asking again after each frame's time, and says what never came. */
export async function until<T>(
  what: string,
  ask: () => Promise<T> | T,
  limit = 15_000,
): Promise<NonNullable<Exclude<T, false>>> {
  const end = performance.now() + limit;
  let last: unknown;
  while (performance.now() < end) {
    try {
      const answer = await ask();
      if (answer) return answer as NonNullable<Exclude<T, false>>;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`Not within ${limit} ms: ${what}${last instanceof Error ? ` (${last.message})` : ''}`);
}
