import { type PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import type { Box, Mark } from '../job.ts';
import type { PdfFile } from '../write/pdf-file.ts';
import { type Frame, num, seen, toUserSpace } from './frame.ts';
import type { Lettering } from './lettering.ts';

/** The graphics state in which colour lies under what it covers (Multiply, ISO 32000-1, 11.3.5). */
export const MULTIPLY = 'Multiply';

/** Printed (bit 3), not to be changed (bits 7 and 8); ISO 32000-1, table 165. */
const FLAGS = 4 + 64 + 128;
/** Of the line around a picture, in points. */
const LINE = 1.5;
/** Of the letters beside a passage, in points, and how far they stand from it. */
const MARGIN = { size: 7.5, apart: 5, edge: 6 };

/** The operations that colour a passage on its page, or frame a picture. Nothing they lie over loses its shape. */
export function drawMark({ of, boxes, colour }: Mark): string {
  const rectangles = boxes
    .map(({ x0, y0, x1, y1 }) => [x0, y0, x1 - x0, y1 - y0].map(num).join(' '))
    .map((box) => `${box} re`);
  if (of === 'picture') return `q ${colour.map(num).join(' ')} RG ${LINE} w ${rectangles.join(' ')} S Q`;
  return `q /${MULTIPLY} gs ${colour.map(num).join(' ')} rg ${rectangles.join(' ')} f Q`;
}

/**
 * The same as an annotation, which a reader's program lists. It draws nothing itself, since the page has the colour, for
 * programs that leave annotations out too: its look is empty, and its opacity none, for programs that make a look anew.
 */
export function annotationOf({ of, boxes, colour }: Mark, file: PdfFile): PDFDict | undefined {
  const all = around(boxes);
  if (!all) return undefined;
  const rect = [all.x0, all.y0, all.x1, all.y1].map((side) => Number(num(side)));
  const look = PDFRawStream.of(
    file.make.obj({ Type: 'XObject', Subtype: 'Form', BBox: rect }) as PDFDict,
    new Uint8Array(),
  );
  const annotation = file.make.obj({
    Type: 'Annot',
    Subtype: of === 'picture' ? 'Square' : 'Highlight',
    Rect: rect,
    C: [...colour],
    F: FLAGS,
    CA: 0,
    AP: { N: file.add(look) },
  }) as PDFDict;
  if (of === 'words') annotation.set(PDFName.of('QuadPoints'), file.make.obj(boxes.flatMap(quad)));
  return annotation;
}

/** Upper left, upper right, lower left, lower right: the order that programs expect, other than the standard's text. */
const quad = ({ x0, y0, x1, y1 }: Box): number[] =>
  [x0, y1, x1, y1, x0, y0, x1, y0].map((value) => Number(num(value)));

function around(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  return {
    x0: Math.min(...boxes.map(({ x0 }) => x0)),
    y0: Math.min(...boxes.map(({ y0 }) => y0)),
    x1: Math.max(...boxes.map(({ x1 }) => x1)),
    y1: Math.max(...boxes.map(({ y1 }) => y1)),
  };
}

/**
 * The operations that print a passage's issue in the margin beside its first line: on the side where it stands, outside of
 * all lines; on white. Empty where the margin is too narrow: nothing is covered.
 */
export function drawMargin(
  mark: Mark,
  frame: Frame,
  lines: readonly Box[] | undefined,
  lettering: Lettering,
): string {
  const [first] = mark.boxes;
  if (!mark.margin || !first) return '';
  const line = seen(frame, first);
  const words = [...(lines ?? []), ...mark.boxes].map((box) => seen(frame, box));
  const { size, apart, edge } = MARGIN;
  const width = lettering.width(mark.margin, size);
  const left = Math.min(...words.map(({ x0 }) => x0)) - apart - width;
  const right = Math.max(...words.map(({ x1 }) => x1)) + apart;
  const isLeft = line.x0 + line.x1 < frame.width;
  const fits = (u: number): boolean => u >= edge && u + width <= frame.width - edge;
  const u = (isLeft ? [left, right] : [right, left]).find(fits);
  if (u === undefined) return '';
  const v = line.y0 + Math.max(0, (line.y1 - line.y0 - size) / 2);
  const matrix = toUserSpace(frame).map((value) => String(Math.round(value * 1e6) / 1e6));
  const shown = lettering.show(mark.margin, u, v + size * 0.2, size);
  return `q ${matrix.join(' ')} cm 0.25 g ${shown} Q`;
}
