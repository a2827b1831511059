import { readFile } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { create } from '@cantoo/fontkit';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Block, FiledDocument } from '../../lib/export/document/document.ts';
import { type FontFile, type Layout, layout, type PdfFonts, writePdf } from '../../lib/export/pdf/index.ts';
import { MARGIN, PAPERS } from '../../lib/export/pdf/page/paper.ts';
import { fontPath } from '../../scripts/font-assets.ts';
import { type Measure, over, repeated, summary } from './measure.ts';

/** Of the index that is set. */
const ENTRIES = 1000;

const read = new Map<FontFile, Promise<Uint8Array>>();
const fonts: PdfFonts = {
  read: (file) => {
    const bytes = read.get(file) ?? readFile(fontPath(file)).then((buffer) => new Uint8Array(buffer));
    read.set(file, bytes);
    return bytes;
  },
};

/** How long an index of 1,000 entries takes as a PDF, beside the bare library drawing the same lines ready-made. */
export async function measurePdf(runs: number): Promise<Measure[]> {
  const document = indexOf(ENTRIES);
  const lines = linesOf(await laidOut(document));
  const name = `PDF of ${ENTRIES} entries`;
  const memory: number[] = [];
  const whole = await timed(runs, async () => {
    collect();
    const before = held();
    await writePdf(document, fonts);
    memory.push(Math.max(0, held() - before));
  });
  const laid = await timed(runs, () => laidOut(document));
  const bare = await timed(runs, () => drawBare(document, lines));
  const floor = summary('  the same lines, ready-made, by the library alone', bare);
  return [
    over(summary(name, whole), floor),
    summary('  its pages counted, nothing drawn', laid),
    floor,
    summary('  memory it takes, garbage included', memory, 'MB'),
  ];
}

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

const held = (): number => {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};

async function timed(runs: number, task: () => Promise<unknown>): Promise<number[]> {
  // Fonts are read and code is warm before.
  await task();
  return repeated(runs, async () => {
    const start = performance.now();
    await task();
    return performance.now() - start;
  });
}

async function laidOut(document: FiledDocument): Promise<Layout> {
  const laid = await layout(document, fonts);
  if (!laid.ok) throw new Error(JSON.stringify(laid.error));
  return laid.value;
}

interface ReadyLine {
  page: number;
  x: number;
  y: number;
  size: number;
  text: string;
}

function linesOf({ pages, document }: Layout): ReadyLine[] {
  const { height } = PAPERS[document.paper];
  return pages.flatMap(({ placed }, page) =>
    placed.flatMap(({ slab, y }) =>
      slab.items.flatMap((item) => {
        if (item.kind !== 'run' || item.run.rightToLeft) return [];
        const { text, look } = item.run;
        const top = MARGIN + y + item.y;
        return [{ page, x: MARGIN + item.x, y: height - top, size: look.size, text }];
      }),
    ),
  );
}

async function drawBare({ paper }: FiledDocument, lines: readonly ReadyLine[]): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  file.registerFontkit({ create: create as never });
  const font = await file.embedFont(await fonts.read('LibertinusSerif-Regular.ttf'), { subset: true });
  const { width, height } = PAPERS[paper];
  for (const { page, x, y, size, text } of lines) {
    while (file.getPageCount() <= page) file.addPage([width, height]);
    file.getPage(page).drawText(text, { x, y, size, font });
  }
  return file.save();
}

const SENTENCES = [
  'The State Party should take all necessary measures to ensure that allegations of torture are investigated promptly, thoroughly and impartially.',
  'Witnesses who testified against members of the security forces reported threats, and several of them left the province.',
  'According to the Commission, no officer was convicted in any of the cases that were opened in that period.',
];

function indexOf(entries: number): FiledDocument {
  const blocks: Block[] = [
    { kind: 'heading', level: 1, id: 'index', inlines: [{ text: 'Annotated index' }] },
  ];
  for (let at = 0; at < entries; at += 1) {
    if (at % 50 === 0)
      blocks.push({ kind: 'heading', level: 2, id: `i${at}`, inlines: [{ text: `Issue ${at / 50 + 1}` }] });
    blocks.push(...entryOf(at));
  }
  const contents: Block[] = [
    { kind: 'heading', level: 1, id: 'contents', inlines: [{ text: 'Contents' }] },
    { kind: 'contents' },
  ];
  return {
    title: 'Index of country conditions evidence',
    locale: 'en',
    spelling: 'en-US',
    reference: 'BENCH',
    paper: 'letter',
    type: { size: 12, least: 9 },
    madeAt: '2026-01-02T03:04:05.000Z' as FiledDocument['madeAt'],
    parts: [
      { id: 'contents', title: 'Contents', blocks: contents },
      { id: 'index', title: 'Annotated index', blocks },
    ],
  };
}

function entryOf(at: number): Block[] {
  const address = `https://www.example.org/reports/${2000 + (at % 25)}/country-conditions/${at}`;
  const said = `“${SENTENCES[at % 3]} In ${2000 + (at % 25)} there were ${at} such cases, and ${SENTENCES[(at + 1) % 3]}”`;
  const words = at % 20 === 0 ? { text: 'قالت السلطات إنها لم تتلق أي شكوى في ذلك العام.' } : { text: said };
  return [
    {
      kind: 'list',
      ordered: false,
      items: [
        [
          { kind: 'paragraph', role: 'quotation', inlines: [words] },
          {
            kind: 'paragraph',
            role: 'place',
            inlines: [
              { text: `(p. ${at % 90}; orig. § ${at % 9}.${at % 4}) ` },
              { text: address, href: address },
            ],
          },
        ],
      ],
    },
  ];
}
