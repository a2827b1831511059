import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { bold, quiet } from '../../../scripts/terminal/paint.ts';
import { Refusal, runMain } from '../../../scripts/terminal/refusal.ts';
import { bytesOf } from '../../text/from-pdf/in-node.ts';
import { boxErrors } from './boxes.ts';
import { hasPoppler, type Reading, readNaively, readOurs, readPoppler } from './readers.ts';
import { type Agreement, agreement } from './words.ts';

const USAGE = `npm run bench:pdf -- FOLDER [--worst N]

Reads every PDF below a folder, and compares its text with that of Poppler's pdftotext in reading order: part of its
words that are there, part of its pairs of neighbouring words that are neighbours here; beside it the items of pdf.js
one after the other. Times are from the bytes to the text, on this thread.
  --worst  list this many files by how little they agree (default 12)`;

interface Row {
  name: string;
  ours: Reading;
  naive: Reading;
  poppler: Reading;
  pages: number;
  boxes: number[];
  agrees: { ours: Agreement; naive: Agreement } | null;
}

function pdfsBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.pdf$/i.test(name))
    .map((name) => join(folder, name))
    .sort();
}

async function compare(folder: string, path: string): Promise<Row> {
  const bytes = bytesOf(path);
  const { document, ...ours } = await readOurs(bytes);
  const pages = document?.states.length ?? 0;
  const boxes = document ? boxErrors(document, path) : [];
  await document?.close();
  const naive = await readNaively(bytes);
  const poppler = readPoppler(path);
  const row = { name: relative(folder, path), ours, naive, poppler, pages, boxes, agrees: null };
  if (ours.text === null || poppler.text === null) return row;
  const agrees = agreement(ours.text, poppler.text);
  const naively = agreement(naive.text ?? '', poppler.text);
  return { ...row, agrees: agrees && naively && { ours: agrees, naive: naively } };
}

const percent = (part: number): string => `${(100 * part).toFixed(1)}%`;
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function summary(rows: readonly Row[]): string {
  const compared = rows.flatMap(({ agrees }) => agrees ?? []);
  const line = (name: string, values: readonly Agreement[], times: readonly number[]): string =>
    [
      `  ${name.padEnd(24)}`,
      percent(mean(values.map(({ words }) => words))).padStart(8),
      percent(mean(values.map(({ pairs }) => pairs))).padStart(8),
      percent(middle(values.map(({ pairs }) => pairs))).padStart(8),
      percent(values.filter(({ pairs }) => pairs >= 0.9).length / Math.max(1, values.length)).padStart(10),
      `${middle(times).toFixed(0)} ms`.padStart(10),
      `${times.reduce((sum, time) => sum + time, 0).toFixed(0)} ms`.padStart(11),
    ].join('');
  const header = ['words', 'pairs', 'median', 'pairs≥90%', 'median', 'all'];
  const widths = [8, 8, 8, 10, 10, 11];
  const of = (key: 'ours' | 'naive'): Agreement[] => compared.map((each) => each[key]);
  return [
    bold(
      `${compared.length} of ${rows.length} files with text in both, ${rows.reduce((sum, { pages }) => sum + pages, 0)} pages`,
    ),
    `  ${''.padEnd(24)}${header.map((cell, i) => cell.padStart(widths[i] ?? 8)).join('')}`,
    line(
      'Proffer',
      of('ours'),
      rows.map(({ ours }) => ours.time),
    ),
    line(
      'pdf.js, items in order',
      of('naive'),
      rows.map(({ naive }) => naive.time),
    ),
    ...boxLines(rows),
  ].join('\n');
}

function boxLines(rows: readonly Row[]): string[] {
  const errors = rows.flatMap(({ boxes }) => boxes).sort((a, b) => a - b);
  const at = (part: number): string => (errors[Math.floor(errors.length * part)] ?? 0).toFixed(2);
  return [
    bold(`\nends of words, off from Poppler's (${errors.length} ends on first pages)`),
    `  median ${at(0.5)} pt, 90% ${at(0.9)} pt, 99% ${at(0.99)} pt`,
  ];
}

function listing(rows: readonly Row[], worst: number): string {
  const refused = rows.filter(({ ours }) => ours.text === null);
  const compared = rows.filter(({ agrees }) => agrees !== null);
  const pairs = ({ agrees }: Row): number => agrees?.ours.pairs ?? 1;
  const least = compared.toSorted((a, b) => pairs(a) - pairs(b)).slice(0, worst);
  return [
    bold(`\nrefused: ${refused.length}`),
    ...refused.map(
      ({ name, ours, poppler }) => `  ${name}  ${ours.why}${poppler.text === null ? '  (Poppler too)' : ''}`,
    ),
    bold('\nagree least'),
    ...least.map(
      ({ name, agrees }) =>
        `  ${percent(agrees?.ours.pairs ?? 0).padStart(7)} ${quiet(`items ${percent(agrees?.naive.pairs ?? 0)}, words ${percent(agrees?.ours.words ?? 0)}`)}  ${name}`,
    ),
  ].join('\n');
}

runMain(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { worst: { type: 'string', default: '12' }, help: { type: 'boolean' } },
  });
  const [folder] = positionals;
  if (values.help || !folder) throw new Refusal(USAGE);
  if (!hasPoppler())
    throw new Refusal('pdftotext is not here; it comes with poppler-utils (Debian), poppler (Homebrew).');
  const rows: Row[] = [];
  for (const path of pdfsBelow(folder)) rows.push(await compare(folder, path));
  console.log(summary(rows));
  console.log(listing(rows, Number(values.worst)));
  return 0;
});
