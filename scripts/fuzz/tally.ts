import { bad, good, quiet } from '../terminal/paint.ts';
import type { Failure, Tried } from './batch.ts';
import type { Ended } from './thread.ts';

/** What a run came to, as it goes on. */
export class Tally {
  readonly times: number[] = [];
  readonly failures: Failure[] = [];
  readonly seen = new Map<string, number>();
  slowest: Ended | undefined;

  /** Counts one page. */
  add(ended: Ended): void {
    this.times.push(ended.milliseconds);
    if (ended.milliseconds > (this.slowest?.milliseconds ?? -1)) this.slowest = ended;
    for (const fault of ended.faults) this.seen.set(fault, (this.seen.get(fault) ?? 0) + 1);
  }

  /** Keeps the first, smallest example of a fault. */
  fail(failure: Failure): void {
    if (!this.seen.has(failure.fault)) this.seen.set(failure.fault, 1);
    if (!this.failures.some(({ fault }) => fault === failure.fault)) this.failures.push(failure);
  }
}

/** The tally in words: times, the slowest page, each kind of fault with the command that shows it again. */
export function summary(tally: Tally, again: (tried: Tried) => string): string {
  const { times, failures, seen, slowest } = tally;
  const sorted = times.toSorted((a, b) => a - b);
  const share = (part: number): string =>
    ms(sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0);
  const lines = [
    `  pages extracted   ${times.length.toLocaleString('en')}`,
    `  processor time    median ${share(0.5)}, 95% ${share(0.95)}, 99% ${share(0.99)}, longest ${share(1)}`,
  ];
  if (slowest) lines.push(`  slowest           ${again(slowest.tried)}`);
  if (failures.length === 0) return [...lines, `  ${good('no faults')}`].join('\n');
  lines.push(`  ${bad(`${failures.length} ${failures.length === 1 ? 'kind of fault' : 'kinds of faults'}`)}`);
  for (const { fault, tried } of failures)
    lines.push('', `  ${bad('✗')} ${fault} ${quiet(`(${seen.get(fault)} times)`)}`, `    ${again(tried)}`);
  return lines.join('\n');
}

const ms = (value: number): string => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
