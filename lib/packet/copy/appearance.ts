import { type PDFDict, PDFName, type PDFObject, PDFRef, PDFStream } from '@cantoo/pdf-lib';
import type { Box } from '../job.ts';
import { num } from '../mark/frame.ts';
import { arrayIn, boxOf, dictIn, nameIn, numberIn, numbersOf, valueIn } from '../open/values.ts';

/** What an annotation looks like: a form and the matrix that puts it into its place. */
export interface Look {
  form: PDFRef;
  matrix: string;
  /** The optional layer that it belongs to. */
  layer: PDFObject | undefined;
}

/** Bits of an annotation's flags (ISO 32000-1, table 165). */
const HIDDEN = 2;
const NO_VIEW = 32;

/** Whether a reader sees the annotation on the page at all; a note's window is the reading program's. */
export function isSeen(annotation: PDFDict): boolean {
  const flags = numberIn(annotation, 'F') ?? 0;
  return (flags & (HIDDEN | NO_VIEW)) === 0 && nameIn(annotation, 'Subtype') !== 'Popup';
}

/** The look that an annotation brings, in the state it is in; `undefined` where it brings none. */
export function lookOf(annotation: PDFDict): Look | undefined {
  const form = normalForm(annotation);
  const dict = form && annotation.context.lookup(form);
  const rect = boxOf(arrayIn(annotation, 'Rect'));
  if (!(dict instanceof PDFStream) || !form || !rect) return undefined;
  const box = boxOf(arrayIn(dict.dict, 'BBox'));
  const matrix = placing(box, numbersOf(arrayIn(dict.dict, 'Matrix')), rect);
  return matrix === undefined ? undefined : { form, matrix, layer: annotation.get(PDFName.of('OC')) };
}

/** Whether an annotation draws nothing where it brings no look: an empty field, a button that is off, a link. */
export function needsNoLook(annotation: PDFDict): boolean {
  const type = nameIn(annotation, 'Subtype');
  return type === 'Link' || (type === 'Widget' && !isFilled(annotation));
}

/** Whether a field has a value; it may stand with the field that it is a part of. */
export function isFilled(annotation: PDFDict): boolean {
  const value = valueIn(annotation, 'V') ?? valueIn(dictIn(annotation, 'Parent'), 'V');
  const isField = nameIn(annotation, 'Subtype') === 'Widget';
  return isField && value !== undefined && !EMPTY.has(String(value).toLowerCase());
}

const EMPTY = new Set(['()', '<>', '<feff>', '/off', '[ ]', '[]']);

/** Its normal appearance, of several that of its state (ISO 32000-1, 12.5.5). */
function normalForm(annotation: PDFDict): PDFRef | undefined {
  const looks = dictIn(annotation, 'AP');
  const normal = looks?.get(PDFName.of('N'));
  const states = dictIn(looks, 'N');
  const state = nameIn(annotation, 'AS') ?? 'Off';
  const form = states ? states.get(PDFName.of(state)) : normal;
  return form instanceof PDFRef ? form : undefined;
}

/** Lays the form's box, turned by its matrix, over the annotation's rectangle (ISO 32000-1, 12.5.5, algorithm 8.1). */
function placing(box: Box | undefined, matrix: number[] | undefined, rect: Box): string | undefined {
  if (!box) return undefined;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix?.length === 6 ? matrix : [];
  const corners = [box.x0, box.x1].flatMap((x) =>
    [box.y0, box.y1].map((y) => ({ x: a * x + c * y + e, y: b * x + d * y + f })),
  );
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const [left, foot] = [Math.min(...xs), Math.min(...ys)];
  const [wide, high] = [Math.max(...xs) - left, Math.max(...ys) - foot];
  if (!(wide > 0 && high > 0)) return undefined;
  const [sx, sy] = [(rect.x1 - rect.x0) / wide, (rect.y1 - rect.y0) / high];
  return [sx, 0, 0, sy, rect.x0 - left * sx, rect.y0 - foot * sy].map(fine).join(' ');
}

const fine = (value: number): string =>
  Math.abs(value) < 1 ? String(Math.round(value * 1e6) / 1e6) : num(value);
