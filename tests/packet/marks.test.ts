import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Mark, marksOf } from '../../lib/packet/index.ts';
import type { PdfDocument } from '../../lib/text/from-pdf/index.ts';
import { missing, readBy, readers } from '../export/pdf/written.ts';
import { bytesOf as fileAt } from '../text/from-pdf/in-node.ts';
import { fileOf, jobOf, pieceOf, reading, sectionOf, withPdfJs } from './made.ts';

const FILES = join(import.meta.dirname, '../text/from-pdf/files');
const YELLOW = [1, 0.93, 0.4] as const;

/** A passage of a document, by how it begins and ends. */
function passageIn(pdf: PdfDocument, begins: string, ends: string): { words: string[]; marks: Mark[] } {
  const { text, blocks } = pdf.captured;
  const start = text.indexOf(begins);
  const end = text.indexOf(ends, start) + ends.length;
  expect(start).toBeGreaterThan(-1);
  expect(end).toBeGreaterThan(start + begins.length);
  const said = blocks
    .filter((block) => block.furniture === undefined && block.end > start && block.start < end)
    .map((block) => text.slice(Math.max(start, block.start), Math.min(end, block.end)));
  return { words: said.join(' ').split(/\s+/), marks: marksOf(pdf, { start, end }, { colour: YELLOW }) };
}

interface Quads {
  subtype: string;
  rect: number[];
  quadPoints: number[] | null;
}

const annotationsOf = (bytes: Uint8Array): Promise<{ quads: Quads[]; height: number }[]> =>
  withPdfJs(bytes, async (pdf) => {
    const pages = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const quads = (await page.getAnnotations()) as Quads[];
      pages.push({ quads, height: page.view[3] ?? 0 });
    }
    return pages;
  });

/** The words of each page whose middle lies in a highlight, as Poppler reads and places them. */
async function highlightedWords(bytes: Uint8Array): Promise<string[][]> {
  const pages = await annotationsOf(bytes);
  const html = await readBy('pdftotext', ['-bbox'], bytes);
  return html
    .split('<page ')
    .slice(1)
    .map((page, at) => {
      const { quads = [], height = 0 } = pages[at] ?? {};
      const boxes = quads.flatMap(({ quadPoints }) => chunks([...(quadPoints ?? [])], 8));
      const words = page.matchAll(/<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)<\/word>/g);
      return [...words].flatMap(([, x0, y0, x1, y1, word = '']) => {
        const [x, y] = [(Number(x0) + Number(x1)) / 2, height - (Number(y0) + Number(y1)) / 2];
        return boxes.some((box) => isIn(box, x, y)) ? [word.replaceAll('&amp;', '&')] : [];
      });
    });
}

const chunks = (all: number[], size: number): number[][] =>
  Array.from({ length: Math.floor(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));

function isIn(box: readonly number[], x: number, y: number): boolean {
  const [xs, ys] = [0, 1].map((from) => box.filter((_, at) => at % 2 === from));
  return (
    Math.min(...(xs ?? [])) <= x &&
    x <= Math.max(...(xs ?? [])) &&
    Math.min(...(ys ?? [])) <= y &&
    y <= Math.max(...(ys ?? []))
  );
}

describe.runIf(readers)(`a passage in a packet${missing}`, () => {
  it.each([
    { file: 'pdflatex-4-pages.pdf', pages: 4, begins: 'Really?', ends: 'no information?' },
    // From one column to the other, and to the next page; words broken at line ends.
    { file: 'multicolumn.pdf', pages: 3, begins: 'Nulla malesuada', ends: 'vitae risus porta vehicula.' },
    { file: 'multicolumn.pdf', pages: 3, begins: 'Vestibulum luctus nibh', ends: 'Suspendisse vel felis.' },
    // Cells of a table.
    { file: 'multicolumn.pdf', pages: 3, begins: 'Austria', ends: 'Dutch, French, German' },
  ])('is coloured word for word in $file: $begins … $ends', async ({ file, pages, begins, ends }) => {
    const source = fileAt(join(FILES, file));
    const { words, marks } = await reading(source, (pdf) => passageIn(pdf, begins, ends));
    const bytes = await fileOf({ a: source }, jobOf([sectionOf('A', pieceOf('a', pages, { marks }))]));
    expect((await highlightedWords(bytes)).flat().toSorted()).toEqual(words.toSorted());
  });
});

describe('a picture in a packet', () => {
  it('is framed, and listed as a square', async () => {
    const source = fileAt(join(FILES, 'imagemagick-CCITTFaxDecode.pdf'));
    const boxes = [{ x0: 10, y0: 10, x1: 60, y1: 40 }];
    const mark: Mark = { page: 1, of: 'picture', boxes, colour: YELLOW };
    const bytes = await fileOf({ a: source }, jobOf([sectionOf('A', pieceOf('a', 1, { marks: [mark] }))]));
    const [page] = await annotationsOf(bytes);
    expect(page?.quads.map(({ subtype, rect }) => ({ subtype, rect }))).toEqual([
      { subtype: 'Square', rect: [10, 10, 60, 40] },
    ]);
  });
});
