import type { Piece } from './pieces.ts';
import type { Segment } from './segments.ts';

/** A line's pieces in the order they are read, each with whether white space parts it from the one before. */
export interface Ordered {
  piece: Piece;
  spaced: boolean;
}

/** Letters that only go from left to right. */
const LTR = /[A-Za-z\u00c0-\u024f\u0370-\u052f\d]/;
/** In parts of the size. A kern is narrower, a word's space wider. */
const LEAST_SPACE = 0.12;
const LEAST_SPACE_CJK = 0.5;
const CJK =
  /[\u2e80-\u2fdf\u3001-\u30ff\u31f0-\u9fff\uf900-\ufaff\uff01-\uff60]|[\ud840-\ud87f][\udc00-\udfff]/;
const CJK_LAST = new RegExp(`(?:${CJK.source})$`);
const CJK_FIRST = new RegExp(`^(?:${CJK.source})`);

/** The pieces of one line in reading order. `isBlank` says of an item's place that nothing but white space is there. */
export function inOrder({ pieces, rtl }: Segment, isBlank: (item: number) => boolean): Ordered[] {
  const sorted = pieces.toSorted((a, b) => a.u0 - b.u0 || a.item - b.item);
  const read = rtl ? rightToLeft(sorted) : leftToRight(sorted);
  return read.map((piece, i) => {
    const before = read[i - 1];
    return { piece, spaced: before !== undefined && isParted(before, piece, isBlank) };
  });
}

/** From right to left, but for names and figures in between, which run the other way. */
function rightToLeft(sorted: readonly Piece[]): Piece[] {
  return turned(sorted.toReversed(), (piece) => !piece.rtl && LTR.test(piece.str));
}

/** Words of a right-to-left script in a line that runs the other way. */
const leftToRight = (sorted: readonly Piece[]): Piece[] => turned(sorted, ({ rtl }) => rtl);

/** Turns each run of pieces that go against the line, with what stands between them. */
function turned(pieces: readonly Piece[], against: (piece: Piece) => boolean): Piece[] {
  const read: Piece[] = [];
  for (let i = 0; i < pieces.length; ) {
    let end = i;
    for (let j = i; j < pieces.length && j - end < 3; j++) {
      const piece = pieces[j] as Piece;
      if (against(piece)) end = j + 1;
      else if (/\p{L}/u.test(piece.str)) break;
    }
    if (end > i && against(pieces[i] as Piece)) {
      read.push(...pieces.slice(i, end).reverse());
      i = end;
    } else read.push(pieces[i++] as Piece);
  }
  return read;
}

function isParted(before: Piece, piece: Piece, isBlank: (item: number) => boolean): boolean {
  const gap = Math.max(piece.u0 - before.u1, before.u0 - piece.u1);
  const size = Math.min(before.size, piece.size);
  if (isCjkJoint(before.str, piece.str)) return gap > LEAST_SPACE_CJK * size;
  if (piece.item - before.item === 2 && isBlank(before.item + 1)) return true;
  return gap > LEAST_SPACE * size;
}

/** Whether two texts meet between characters that are written without spaces. */
export const isCjkJoint = (before: string, after: string): boolean =>
  CJK_LAST.test(before.slice(-2)) && CJK_FIRST.test(after.slice(0, 2));
