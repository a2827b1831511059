import { parseArgs } from 'node:util';
import { endAll } from '../../../scripts/terminal/ending.ts';
import { bold, quiet, size } from '../../../scripts/terminal/paint.ts';
import { runMain } from '../../../scripts/terminal/refusal.ts';
import { type Lookups, measureLookups } from './crowd.ts';
import { readSavedPages } from './pages.ts';
import { type Score, scoreAll, scoreCrowd, THRESHOLDS } from './score.ts';
import { measureStored, type StoredLookups } from './stored.ts';
import { copiesOf, likenessOf, strangersOf } from './variants.ts';

/**
 * How well one work is recognised at another address: near-duplicates made from saved pages, and works that only
 * look alike, beside plain shingle overlap; then look-ups among many synthetic works.
 * `node tests/bench/likeness/main.ts <folder of saved pages> [--pages 500] [--works 100000] [--stored 100000]`
 */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      pages: { type: 'string', default: '500' },
      works: { type: 'string', default: '100000' },
      stored: { type: 'string', default: '0' },
    },
  });
  process.stdout.write(`\n${bold('Proffer')} ${quiet('bench: likeness')}\n\n`);
  const [folder] = positionals;
  if (folder === undefined) process.stdout.write(quiet('no folder of saved pages: look-ups only\n\n'));
  else scorePages(folder, Number(values.pages));
  const works = Number(values.works);
  if (works > 0) process.stdout.write(`${lookupText(measureLookups(works))}\n`);
  const stored = Number(values.stored);
  if (stored > 0) process.stdout.write(`${storedText(await measureStored(stored))}\n`);
  return 0;
}

function scorePages(folder: string, most: number): void {
  const pages = readSavedPages(folder, most);
  const pairs = pages.flatMap((page, index) => {
    const stranger = pages[(index + 1) % pages.length] ?? page;
    return [...copiesOf(page, stranger, index + 1), ...strangersOf(page, stranger, index + 1)];
  });
  const scores = scoreAll(pairs);
  process.stdout.write(
    `${pages.length} pages\n\n${table(
      scores.filter(({ same }) => same),
      'recall',
    )}\n\n`,
  );
  process.stdout.write(
    `${table(
      scores.filter(({ same }) => !same),
      'false',
    )}\n\n`,
  );
  const works = pages.map((page) => likenessOf(page.address, page.paragraphs, page.metadata));
  const { looked, joined } = scoreCrowd(works);
  const all = (works.length * (works.length - 1)) / 2;
  process.stdout.write(
    `every page against every other: ${all} pairs, ${looked} looked at, ${joined.length} joined\n`,
  );
  for (const [one, other] of joined)
    process.stdout.write(quiet(`  ${works[one]?.addresses[0]}\n  ${works[other]?.addresses[0]}\n`));
  process.stdout.write('\n');
}

function table(scores: readonly Score[], what: string): string {
  const share = (count: number, of: number): string => `${((100 * count) / of).toFixed(1)}%`.padStart(10);
  const head = [
    `${what}`.padEnd(40),
    'pairs',
    'joined',
    'asked',
    ...THRESHOLDS.map((least) => `plain ${least}`),
  ];
  const rows = scores.map(({ kind, pairs, joined, asked, plain }) =>
    [
      kind.padEnd(40),
      String(pairs).padStart(10),
      ...[joined, asked, ...plain].map((count) => share(count, pairs)),
    ].join(''),
  );
  return [head.map((cell, at) => (at === 0 ? cell : cell.padStart(10))).join(''), ...rows].join('\n');
}

function lookupText({ works, buildSeconds, memory, keys, find, compare, found, asked }: Lookups): string {
  const line = (name: string, { median, p95 }: { median: number; p95: number }): string =>
    `  ${name.padEnd(28)}${median.toFixed(3).padStart(9)} ms median${p95.toFixed(3).padStart(9)} ms p95`;
  return [
    `${works} synthetic works of 800 words: keys made in ${buildSeconds.toFixed(0)} s, index ${size(memory)}`,
    line('keys of a text', keys),
    line('candidates among all', find),
    line('comparing at most eight', compare),
    `  near-copies found: ${found} of ${asked}`,
  ].join('\n');
}

const storedText = ({ works, fillSeconds, storage, median, p95 }: StoredLookups): string =>
  `${works} works in a browser's database: filled in ${fillSeconds.toFixed(0)} s, ${size(storage)}; candidates of a text ${median.toFixed(1)} ms median, ${p95.toFixed(1)} ms p95`;

await runMain(main);
await endAll();
