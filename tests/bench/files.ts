import { parseArgs } from 'node:util';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import type { BinderView } from '../../lib/binder/index.ts';
import { defaultOptions, exporters, type FormatId } from '../../lib/export/index.ts';
import { sampleId, sampleView } from '../binder/sample.ts';

/**
 * `npm run bench:files -- --entries N --runs N`: how long a case takes to each format and how much memory it takes, beside
 * what a bare library takes for the same data made ready: `docx` for Word, Citation.js for RIS and BibTeX,
 * `JSON.stringify` for JSON. PDFs have a bench of their own.
 */
const { values } = parseArgs({
  options: { entries: { type: 'string', default: '1000' }, runs: { type: 'string', default: '5' } },
});
const ENTRIES = Number(values.entries);
const RUNS = Number(values.runs);
const MB = 1024 * 1024;
const clock = () => '2026-11-22T12:00:00.000Z';
const decoder = new TextDecoder();

/** The sample's passages over and over, each of a source of its own for every four. */
function largeView(): BinderView {
  const view = sampleView();
  const items = Array.from({ length: ENTRIES }, (_, at) => {
    const item = view.items[at % view.items.length];
    if (!item) throw new Error('the sample has no passage');
    const copy = Math.floor(at / 4);
    const address = `https://example.org/reports/${copy}`;
    return {
      ...item,
      entry: { ...item.entry, id: sampleId(90, at), passage: sampleId(91, at) },
      passage: {
        ...item.passage,
        id: sampleId(91, at),
        capture: sampleId(92, copy),
        source: sampleId(93, copy),
      },
      capture: { ...item.capture, id: sampleId(92, copy), source: sampleId(93, copy), address },
      source: { ...item.source, id: sampleId(93, copy), addresses: [address] },
      home: address,
    };
  });
  return { ...view, items };
}

interface Taken {
  milliseconds: number;
  megabytes: number;
}

/** The median time, and by how much the heap grew at most while nothing was collected. */
async function taken(task: () => Promise<unknown>): Promise<Taken> {
  await task();
  const times: number[] = [];
  let megabytes = 0;
  for (let run = 0; run < RUNS; run++) {
    (globalThis as { gc?: () => void }).gc?.();
    const before = process.memoryUsage();
    const began = performance.now();
    const kept = await task();
    times.push(performance.now() - began);
    const after = process.memoryUsage();
    const grown = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
    megabytes = Math.max(megabytes, kept ? grown / MB : 0);
  }
  return { milliseconds: times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0, megabytes };
}

const view = largeView();
const options = { ...defaultOptions(view.case, 'office'), notes: true, stances: true };
const write = (format: FormatId) => exporters[format].write(view, options, clock);

/** The same data, made ready for a library that knows nothing of cases. */
const lines = decoder
  .decode(await write('markdown'))
  .split('\n')
  .filter(Boolean);
const csl = JSON.parse(decoder.decode(await write('csl-json'))) as object[];
const annotations = JSON.parse(decoder.decode(await write('web-annotation'))) as object;

const BARE: Partial<Record<FormatId, () => Promise<unknown>>> = {
  docx: () =>
    Packer.toBuffer(
      new Document({
        sections: [{ children: lines.map((line) => new Paragraph({ children: [new TextRun(line)] })) }],
      }),
    ),
  ris: async () => plugins.output.format('ris', csl),
  bibtex: async () => plugins.output.format('bibtex', csl),
  'csl-json': async () => JSON.stringify(csl, null, 2),
  'web-annotation': async () => JSON.stringify(annotations, null, 2),
};

const FORMATS: readonly FormatId[] = [
  'docx',
  'html',
  'markdown',
  'ris',
  'bibtex',
  'csl-json',
  'csv',
  'web-annotation',
];
const told = ({ milliseconds, megabytes }: Taken): string =>
  `${milliseconds.toFixed(0).padStart(6)} ms ${megabytes.toFixed(0).padStart(5)} MB`;

process.stdout.write(`${ENTRIES} entries, median of ${RUNS}\n`);
for (const format of FORMATS) {
  const bytes = (await write(format)).length;
  const ours = await taken(() => write(format));
  const bare = BARE[format];
  const beside = bare ? `   bare library ${told(await taken(bare))}` : '';
  process.stdout.write(
    `${format.padEnd(15)} ${told(ours)}  ${(bytes / MB).toFixed(1).padStart(5)} MB file${beside}\n`,
  );
}
