import type { Flow } from './regions.ts';
import type { Segment } from './segments.ts';

/** Lines that belong together. */
export type Paragraph = readonly Segment[];

/** Other sizes than this, as a part, part paragraphs. */
const SAME_SIZE = 0.12;
/** Of the usual distance between lines: a larger one parts. */
const LOOSE = 1.3;
/** Where lines are too few to tell: the usual distance, in parts of the size. */
const USUAL = 1.1;
const USUAL_CJK = 1.6;
const CJK = /[\u3040-\u30ff\u3400-\u9fff]/;
/** In parts of the size. */
const INDENT = 0.7;
/** Of the column's width: a line that ends earlier than this ends a paragraph, if a sentence ends there too. */
const SHORT = 0.12;

/** What nothing but an item begins with, and what may stand anywhere too. */
const BULLET = /^\s*(?:\[\d{1,3}\]\s|[•◦▪■●○‣⁃∙·])/;
const MARKER = new RegExp(`${BULLET.source}|^\\s*(?:[-–—*]\\s|\\(?(?:[a-z]|[ivx]{1,5}|\\d{1,3})[.)]\\s)`);
const SENTENCE_END = /[.?!:;。！？؟]["'”’»)\]]?\d{0,3}\s*$/;
const GOES_ON = /^\s*[\p{Ll},;]/u;

/** The paragraphs of a column. */
export function paragraphsOf({ lines, u0, u1 }: Flow): Paragraph[] {
  const distance = usualDistance(lines);
  const paragraphs: Segment[][] = [];
  lines.forEach((line, i) => {
    const current = paragraphs.at(-1);
    const next = lines[i + 1];
    if (!current || parts(current, line, next, { distance, width: u1 - u0, u0, u1 })) paragraphs.push([line]);
    else current.push(line);
  });
  return paragraphs;
}

interface Column {
  distance: number | null;
  width: number;
  u0: number;
  u1: number;
}

function parts(current: Paragraph, line: Segment, next: Segment | undefined, column: Column): boolean {
  const before = current.at(-1) as Segment;
  const first = current[0] as Segment;
  const size = Math.max(before.size, line.size);
  if (Math.abs(before.size - line.size) > SAME_SIZE * size) return true;
  const apart = line.v - before.v;
  const text = textOf(line);
  const usual = size * (CJK.test(text) ? USUAL_CJK : USUAL);
  if (apart < 0 || apart > LOOSE * Math.max(column.distance ?? 0, usual)) return true;
  const isHeadline = isOtherFont(before, line) && lineWidth(before) < (1 - SHORT) * column.width;
  if (isHeadline || BULLET.test(text)) return true;
  if (MARKER.test(text) && isFreshStart(before, line, column)) return true;
  if (isIndented(line, before) && !MARKER.test(textOf(first)))
    return current.length > 1 || next === undefined || isIndented(line, next) ? !GOES_ON.test(text) : false;
  if (isIndented(before, line) && before !== first && startOf(first) <= startOf(line) + INDENT * line.size)
    return !GOES_ON.test(text);
  return isShort(before, column) && SENTENCE_END.test(textOf(before)) && !GOES_ON.test(text);
}

/** A marker begins an item where the line before has ended, or where it stands out from it. */
const isFreshStart = (before: Segment, line: Segment, column: Column): boolean =>
  isShort(before, column) || SENTENCE_END.test(textOf(before)) || startOf(line) < startOf(before) - 2;

const isShort = (line: Segment, { u0, u1, width }: Column): boolean =>
  (line.rtl ? line.u0 - u0 : u1 - line.u1) > SHORT * width;

/** Whether a line begins further in than another; lines centred over one another do not. */
const isIndented = (line: Segment, than: Segment): boolean =>
  startOf(line) - startOf(than) > INDENT * line.size && !isCentred(line, than);

const isCentred = (a: Segment, b: Segment): boolean =>
  Math.abs(a.u0 + a.u1 - b.u0 - b.u1) < a.size && Math.abs(a.u0 - b.u0) > 1;

const startOf = ({ rtl, u0, u1 }: Segment): number => (rtl ? -u1 : u0);
const lineWidth = ({ u0, u1 }: Segment): number => u1 - u0;

/** Whether two lines have no font in common. */
function isOtherFont(a: Segment, b: Segment): boolean {
  const fonts = new Set(a.pieces.map(({ font }) => font));
  return !b.pieces.some(({ font }) => fonts.has(font));
}

export const textOf = ({ pieces }: Segment): string => pieces.map(({ str }) => str).join(' ');

/** The distance half of the lines keep; `null` where there are too few to tell. */
function usualDistance(lines: readonly Segment[]): number | null {
  const distances: number[] = [];
  for (let i = 1; i < lines.length; i++) {
    const apart = (lines[i] as Segment).v - (lines[i - 1] as Segment).v;
    if (apart > 0 && apart < 4 * (lines[i] as Segment).size) distances.push(apart);
  }
  if (distances.length < 3) return null;
  return distances.sort((a, b) => a - b)[Math.floor(distances.length * 0.4)] ?? null;
}

/**
 * Whether a paragraph goes on in the next column: it stops in the middle of a sentence, and what follows begins there.
 */
export function goesOn(before: Paragraph, after: Paragraph): boolean {
  const [last, first] = [before.at(-1), after[0]];
  if (!last || !first || Math.abs(last.size - first.size) > SAME_SIZE * last.size) return false;
  return !SENTENCE_END.test(textOf(last)) && /^\s*\p{Ll}/u.test(textOf(first));
}

export const beginsWithMarker = (paragraph: Paragraph): boolean =>
  MARKER.test(paragraph[0] ? textOf(paragraph[0]) : '');
