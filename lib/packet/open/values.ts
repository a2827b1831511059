import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, PDFStream } from '@cantoo/pdf-lib';
import type { Box } from '../job.ts';

/** What stands under a key, a reference followed; `undefined` where it is missing or of another type. */
export function dictIn(dict: PDFDict | undefined, key: string): PDFDict | undefined {
  const value = valueIn(dict, key);
  return value instanceof PDFDict ? value : undefined;
}

export function arrayIn(dict: PDFDict | undefined, key: string): PDFArray | undefined {
  const value = valueIn(dict, key);
  return value instanceof PDFArray ? value : undefined;
}

export function nameIn(dict: PDFDict | undefined, key: string): string | undefined {
  const value = valueIn(dict, key);
  return value instanceof PDFName ? value.decodeText() : undefined;
}

export function numberIn(dict: PDFDict | undefined, key: string): number | undefined {
  return finite(valueIn(dict, key));
}

/** A dictionary, of a stream its own. */
export function dictOf(value: PDFObject | undefined): PDFDict | undefined {
  if (value instanceof PDFDict) return value;
  return value instanceof PDFStream ? value.dict : undefined;
}

export function valueIn(dict: PDFDict | undefined, key: string): PDFObject | undefined {
  return dict?.context.lookup(dict.get(PDFName.of(key)));
}

/** Members of an array, references followed. */
export const membersOf = (array: PDFArray | undefined): (PDFObject | undefined)[] =>
  array ? Array.from({ length: array.size() }, (_, at) => array.lookup(at)) : [];

/** Numbers of an array, all of them; `undefined` where one is none. */
export function numbersOf(array: PDFArray | undefined): number[] | undefined {
  if (!array) return undefined;
  const numbers = membersOf(array).map(finite);
  return numbers.every((number) => number !== undefined) ? numbers : undefined;
}

/** A rectangle, its corners in whatever order (ISO 32000-1, 7.9.5); `undefined` where it has no area. */
export function boxOf(array: PDFArray | undefined): Box | undefined {
  const [a, b, c, d] = numbersOf(array) ?? [];
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined;
  const box = { x0: Math.min(a, c), y0: Math.min(b, d), x1: Math.max(a, c), y1: Math.max(b, d) };
  return box.x1 > box.x0 && box.y1 > box.y0 ? box : undefined;
}

function finite(value: PDFObject | undefined): number | undefined {
  const number = value instanceof PDFNumber ? value.asNumber() : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}
