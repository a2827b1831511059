/** How time and memory grow with the page and the passages, beside the Hypothesis way. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
  type Anchored,
  anchorAllInSlices,
  describe,
  type Prepared,
  prepareInSlices,
} from '../../lib/anchor/index.ts';
import type { CapturedText, Selectors } from '../../lib/model/index.ts';
import { anchor as anchorAsHypothesis } from '../../scripts/bench-modules/anchor-hypothesis.ts';

const SIZES = [10_000, 100_000, 1_000_000, 10_000_000];
const PASSAGES = [1, 500];
const WORDS = 100;
/** Letters left at the end of a text for the last passage. */
const ROOM = 1_500;
/** The peer finds all passages where that takes less than this; else as many as it takes, and the rest is reckoned. */
const MOST_MS = 15_000;

/** Every twelfth word of 100 is another, as a page may be edited. */
const edited = (quote: string): string => {
  let count = 0;
  return quote.replace(/\S+/g, (word) => (++count % 12 === 0 ? `zzq${word.slice(0, 2)}` : word));
};

export async function scale(folder: string): Promise<void> {
  console.log('\nTime (ms) and memory (MB) for passages of 100 words, one word in twelve changed');
  console.log(
    '   page   passages   prepare   find   longest slice   memory   found | Hypothesis: find   (measured)',
  );
  warmUp(folder);
  for (const size of SIZES) {
    const text = textOf(folder, size);
    for (const count of PASSAGES) row(text, count);
  }
}

/** The first work of a program is slow whatever it is. */
function warmUp(folder: string): void {
  const text = textOf(folder, 50_000);
  const passages = passagesOf(text, 100);
  timed(anchorAllInSlices(timed(prepareInSlices(text), []), passages), []);
}

function row(text: string, count: number): void {
  const passages = passagesOf(text, count);
  globalThis.gc?.();
  const before = memory();
  const slices: number[] = [];
  const began = performance.now();
  const page: Prepared = timed(prepareInSlices(text), slices);
  const prepared = performance.now();
  const found = timed(anchorAllInSlices(page, passages), slices);
  const done = performance.now();
  globalThis.gc?.();
  const held = memory() - before;
  const right = found.filter((one, i) => isRight(one, passages[i] as Selectors)).length;
  const peer = hypothesis(text, passages);
  console.log(
    [
      `${text.length / 1000} k`.padStart(8),
      String(count).padStart(9),
      (prepared - began).toFixed(1).padStart(9),
      (done - prepared).toFixed(1).padStart(8),
      Math.max(...slices)
        .toFixed(1)
        .padStart(12),
      held.toFixed(1).padStart(10),
      `${right}/${count}`.padStart(9),
      ' | ',
      peer.ms.toFixed(1).padStart(12),
      `(${peer.measured} of ${count})`.padStart(14),
    ].join(' '),
  );
  if (page.text.length !== text.length) throw new Error('the page was not kept');
}

/** Whether most of the passage was found where it stands; what comes to stand on marks alone is not counted. */
function isRight(found: Anchored, { position }: Selectors): boolean {
  if (found.state === 'gone') return false;
  const { start, end } = found.span;
  return Math.min(end, position.end) - Math.max(start, position.start) > (position.end - position.start) / 2;
}

/** A slice is measured by what the processor spent on it: on a machine that is shared the clock tells of others. */
function timed<T>(work: Generator<void, T>, slices: number[]): T {
  for (;;) {
    const began = process.threadCpuUsage();
    const step = work.next();
    const { user, system } = process.threadCpuUsage(began);
    slices.push((user + system) / 1000);
    if (step.done) return step.value;
  }
}

const memory = (): number => {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};

function hypothesis(text: string, passages: readonly Selectors[]): { ms: number; measured: number } {
  const began = performance.now();
  let measured = 0;
  for (const { quote, position } of passages) {
    anchorAsHypothesis(text, { ...quote, start: position.start });
    measured++;
    if (performance.now() - began > MOST_MS) break;
  }
  return { ms: ((performance.now() - began) * passages.length) / measured, measured };
}

function passagesOf(text: string, count: number): Selectors[] {
  const captured: CapturedText = { text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] };
  return Array.from({ length: count }, (_, index) => {
    const near = Math.floor(((text.length - ROOM) * (index + 0.5)) / count);
    const words = /\S+/g;
    words.lastIndex = near;
    const start = words.exec(text)?.index ?? 0;
    for (let i = 1; i < WORDS; i++) words.exec(text);
    const selectors = describe(captured, { start, end: words.lastIndex || text.length });
    return { ...selectors, quote: { ...selectors.quote, exact: edited(selectors.quote.exact) } };
  });
}

/** A text of such a length made of the folder's later documents one after another, each once. */
function textOf(folder: string, size: number): string {
  const pairs: { new: { doc: string } }[] = JSON.parse(readFileSync(join(folder, 'sources.json'), 'utf8'));
  let text = '';
  for (const file of new Set(pairs.map((pair) => pair.new.doc))) {
    text += `${gunzipSync(readFileSync(join(folder, file))).toString('utf8')}\n\n`;
    if (text.length >= size) break;
  }
  return text.slice(0, size);
}
