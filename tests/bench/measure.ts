import { Bench } from 'tinybench';

/** One thing measured, in milliseconds but where the unit says otherwise. */
export interface Measure {
  name: string;
  runs: number;
  min: number;
  median: number;
  max: number;
  /** Name of the measure that this one is compared with. */
  floor?: string;
  /** Median divided by the floor's median. */
  ratio?: number;
}

/**
 * Times something the given number of times, once before that to warm up.
 * @param task resolves to the milliseconds it took, as it measured them itself
 */
export async function measure(
  name: string,
  runs: number,
  task: (run: number) => Promise<number>,
): Promise<Measure> {
  let run = 0;
  const bench = new Bench({ iterations: runs, time: 0, warmupIterations: 1, warmupTime: 0, throws: true });
  bench.add(name, async () => ({ overriddenDuration: await task(run++) }));
  await bench.run();
  const result = bench.tasks[0]?.result;
  if (result?.state !== 'completed') throw new Error(`${name} was not measured: ${result?.state}`);
  const { min, p50, max, samplesCount } = result.latency;
  return { name, runs: samplesCount, min, median: p50, max };
}

/** Adds the ratio to the floor. */
export const over = (measured: Measure, floor: Measure): Measure => ({
  ...measured,
  floor: floor.name,
  ratio: measured.median / floor.median,
});
