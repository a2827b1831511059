import type { PdfItem, PdfPage } from './page.ts';

/** Rough widths in thousandths of the size, of a face without serifs, where a font's own are not known. */
const NARROW = 278;
const CLASSES: readonly [RegExp, number][] = [
  [/[ijl.,:;'!|`]/, 250],
  [/[\s frtI()[\]/\\-]/, 320],
  [/[mwMW@%—…]/, 860],
  [/[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]/, 1000],
  [/[A-Z&]/, 690],
  [/\p{M}/u, 0],
];
const COMMON = 540;
/** The widest space pdf.js leaves inside an item, in parts of the size. */
const WIDEST_SPACE = 620;
/** A glyph that stands for several characters: a ligature. */
const LONGEST_LIGATURE = 4;

/**
 * Where each unit of an item begins along its line, and where the last ends, in points from the item's start.
 * With the font's widths, what is left over goes to the spaces, as a justified line has it; without them, by rough widths.
 */
export function advancesOf(item: PdfItem, page: PdfPage): number[] {
  const extent = page.fonts[item.fontName]?.vertical ? item.height : item.width;
  const widths = weigh(item.str, page.widths?.get(item.fontName));
  const [a = 1, b = 0] = item.transform;
  stretchSpaces(item.str, widths, (extent / (Math.hypot(a, b) || 1)) * 1000);
  const sum = widths.reduce((total, width) => total + width, 0) || 1;
  const advances = [0];
  let at = 0;
  for (const width of widths) {
    at += (width / sum) * extent;
    advances.push(at);
  }
  return advances;
}

function weigh(str: string, known: ReadonlyMap<string, number> | undefined): number[] {
  const widths: number[] = [];
  for (let i = 0; i < str.length; ) {
    const [length, width] = longestKnown(str, i, known) ?? [1, roughWidth(str.charAt(i))];
    for (let unit = 0; unit < length; unit++) widths.push(width / length);
    i += length;
  }
  return widths;
}

function longestKnown(
  str: string,
  from: number,
  known: ReadonlyMap<string, number> | undefined,
): [length: number, width: number] | null {
  if (!known) return null;
  for (let length = Math.min(LONGEST_LIGATURE, str.length - from); length > 0; length--) {
    const width = known.get(str.slice(from, from + length));
    if (width !== undefined) return [length, width];
  }
  return null;
}

function roughWidth(unit: string): number {
  if (unit === ' ') return NARROW;
  return CLASSES.find(([pattern]) => pattern.test(unit))?.[1] ?? COMMON;
}

/** Gives the spaces what the letters leave, if that is a space's width. */
function stretchSpaces(str: string, widths: number[], extent: number): void {
  let letters = 0;
  const spaces: number[] = [];
  for (const [i, width] of widths.entries()) {
    if (str.charAt(i) === ' ') spaces.push(i);
    else letters += width;
  }
  const each = (extent - letters) / spaces.length;
  if (spaces.length === 0 || !(each > 0) || each > WIDEST_SPACE) return;
  for (const i of spaces) widths[i] = each;
}
