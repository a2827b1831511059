import { Bench } from 'tinybench';

/** One thing measured, in milliseconds but where the unit says otherwise. */
export interface Measure {
  name: string;
  runs: number;
  min: number;
  median: number;
  /** Where there are enough runs to tell. */
  p95?: number;
  p99?: number;
  max: number;
  /** Milliseconds when left out. */
  unit?: 'MB' | '%';
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

/** Runs below which a share of them tells nothing. */
const ENOUGH = 60;

/** What was measured already, one after the other. */
export function summary(name: string, samples: readonly number[], unit?: Measure['unit']): Measure {
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number;
  const late = sorted.length >= ENOUGH ? { p95: at(0.95), p99: at(0.99) } : {};
  const plain = { name, runs: sorted.length, min: at(0), median: at(0.5), ...late, max: at(1) };
  return unit ? { ...plain, unit } : plain;
}

/** Does something the given number of times and keeps what each took. */
export async function repeated(runs: number, task: (run: number) => Promise<number>): Promise<number[]> {
  const samples: number[] = [];
  for (let run = 0; run < runs; run++) samples.push(await task(run));
  return samples;
}

/** Adds the ratio to the floor. */
export const over = (measured: Measure, floor: Measure): Measure => ({
  ...measured,
  floor: floor.name,
  ratio: measured.median / floor.median,
});
