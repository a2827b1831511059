import { Bench } from 'tinybench';
import type { SavedPage } from '../../../scripts/fuzz/saved-pages.ts';
import type { Extractor } from './peers.ts';

/** What one extractor takes for one page, over all pages: milliseconds of processor time. */
export interface Timing {
  name: string;
  pages: number;
  /** Pages on which it threw. */
  errors: number;
  min: number;
  median: number;
  p95: number;
  max: number;
  /** Of all pages together. */
  sum: number;
}

export interface Race {
  /** What was parsed already. */
  alone: Timing[];
  /** Parsing and all. */
  whole: Timing[];
}

/** Best of so many rounds counts, since what a busy machine adds is never less than nothing. */
const ROUNDS = 3;

/** Measures one extractor on each page, each time on a newly parsed document: some change what they read. */
export async function race(
  extractor: Extractor,
  pages: readonly SavedPage[],
  hear: (done: number) => void,
): Promise<{ alone: Timing; whole: Timing }> {
  const alone: number[] = [];
  const whole: number[] = [];
  let errors = 0;
  const warmUp = pages.slice(0, 10);
  for (const page of warmUp) await once(extractor, page);
  for (const [index, page] of pages.entries()) {
    const bench = new Bench({ iterations: ROUNDS, time: 0, warmup: false, throws: true });
    let parsing = Number.POSITIVE_INFINITY;
    let failed = false;
    bench.add(page.name, async () => {
      const run = await once(extractor, page);
      parsing = Math.min(parsing, run.parsing);
      failed ||= run.failed;
      return { overriddenDuration: run.reading };
    });
    await bench.run();
    const result = bench.tasks[0]?.result;
    if (result?.state !== 'completed')
      throw new Error(`${extractor.name} was not measured: ${result?.state}`);
    alone.push(result.latency.min);
    whole.push(result.latency.min + parsing);
    if (failed) errors++;
    hear(index + 1);
  }
  return { alone: timing(extractor, alone, errors), whole: timing(extractor, whole, errors) };
}

async function once(
  { parse, read }: Extractor,
  { html, address }: SavedPage,
): Promise<{ parsing: number; reading: number; failed: boolean }> {
  const begun = processorTime();
  const parsed = parse(html, address) as never;
  const ready = processorTime();
  let failed = false;
  try {
    await read(parsed, html, address);
  } catch {
    failed = true;
  }
  const reading = processorTime() - ready;
  (parsed as { defaultView?: { close?(): void } } | null)?.defaultView?.close?.();
  return { parsing: ready - begun, reading, failed };
}

function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function timing({ name }: Extractor, times: readonly number[], errors: number): Timing {
  const sorted = times.toSorted((a, b) => a - b);
  const share = (part: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
  const sum = sorted.reduce((all, next) => all + next, 0);
  return {
    name,
    pages: times.length,
    errors,
    min: share(0),
    median: share(0.5),
    p95: share(0.95),
    max: share(1),
    sum,
  };
}
