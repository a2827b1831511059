import type { Block, Span } from '../model/index.ts';
import type { PdfDocument } from '../text/from-pdf/index.ts';
import type { Mark } from './job.ts';

/** Of an open document what its passages' places are told from. */
export type Placed = Pick<PdfDocument, 'captured' | 'boxesOf'>;

/**
 * Where a passage is coloured, page for page. A running head or a page number that the passage goes across is no part of
 * it: nobody quotes it.
 */
export function marksOf(pdf: Placed, span: Span, look: Pick<Mark, 'colour' | 'margin'>): Mark[] {
  const boxes = withoutFurniture(pdf.captured.blocks, span).flatMap((part) => pdf.boxesOf(part));
  return [...Map.groupBy(boxes, ({ page }) => page + 1)].map(([page, onPage], at) => ({
    page,
    of: 'words' as const,
    boxes: onPage,
    colour: look.colour,
    // Said once, where the passage begins.
    ...(at === 0 && look.margin !== undefined ? { margin: look.margin } : {}),
  }));
}

function withoutFurniture(blocks: readonly Block[], { start, end }: Span): Span[] {
  const inside = blocks.filter(
    (block) => block.furniture !== undefined && block.start > start && block.end < end,
  );
  const starts = [start, ...inside.map((block) => block.end)];
  return starts.map((from, at) => ({ start: from, end: inside[at]?.start ?? end }));
}

/** Where all words of a page stand, for the stamp to keep clear of; of a page without words nothing is known. */
export function linesOf(
  pdf: Pick<PdfDocument, 'linesOf' | 'states'>,
): Readonly<Record<number, readonly { x0: number; y0: number; x1: number; y1: number }[]>> {
  const known = pdf.states.filter(({ text }) => text === 'whole');
  return Object.fromEntries(
    known.map(({ number }) => [
      number,
      pdf.linesOf(number - 1).map(({ x0, y0, x1, y1 }) => ({ x0, y0, x1, y1 })),
    ]),
  );
}
