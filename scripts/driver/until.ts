/** Waits for something the browser will show, asking again every few milliseconds, and says what never came. */
export async function until<T>(
  what: string,
  ask: () => Promise<T> | T,
  { limit = 15_000, every = 25 }: { limit?: number; every?: number } = {},
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
    await new Promise((resolve) => setTimeout(resolve, every));
  }
  throw new Error(`Not within ${limit} ms: ${what}${last instanceof Error ? ` (${last.message})` : ''}`);
}
