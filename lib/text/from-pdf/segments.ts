import type { Piece } from './pieces.ts';

/** Pieces that stand so near one another on a line that nothing but a word's end can part them. */
export interface Segment {
  /** From left to right in their frame; `order` of what is written from right to left is found when it is joined. */
  pieces: Piece[];
  u0: number;
  u1: number;
  v: number;
  top: number;
  bottom: number;
  /** The size most of its characters have. */
  size: number;
  font: string;
  chars: number;
  rtl: boolean;
}

/** Wider than this, in parts of the size, a gap may be that between columns. */
const WIDEST_GAP = 0.6;
/** How far letters may reach back over those before them: kerning, overprinting. */
const OVERLAP = 1.2;
/** Of the smaller height: how much two pieces of one line stand beside one another, index and footnote marks too. */
const BESIDE = 0.45;
const ROW = 40;

/** Joins the pieces of a frame to segments. Bounded: a piece looks only at what ended last on its own height. */
export function segmentsOf(pieces: readonly Piece[]): Segment[] {
  const sorted = pieces.filter(isNoShadow(pieces)).toSorted((a, b) => a.u0 - b.u0 || a.v - b.v);
  const open = new Map<number, Piece[][]>();
  const all: Piece[][] = [];
  for (const piece of sorted) {
    const row = Math.floor(piece.v / ROW);
    const near = [row - 1, row, row + 1].flatMap((key) => open.get(key) ?? []);
    const before = nearest(near, piece);
    if (before) before.push(piece);
    else {
      const begun = [piece];
      all.push(begun);
      const held = open.get(row);
      if (!held) open.set(row, [begun]);
      else if (held.push(begun) > MOST_OPEN) held.shift();
    }
  }
  return all.map(segmentFrom);
}

/** More than this stand side by side on one height only in files made to trouble a reader. */
const MOST_OPEN = 200;

function nearest(open: readonly Piece[][], piece: Piece): Piece[] | undefined {
  let best: Piece[] | undefined;
  let least = Infinity;
  for (const pieces of open) {
    const last = pieces.at(-1) as Piece;
    const gap = piece.u0 - last.u1;
    const size = Math.max(last.size, piece.size);
    if (gap > WIDEST_GAP * size || gap < -OVERLAP * size || !isBeside(last, piece)) continue;
    const distance = Math.abs(gap) + Math.abs(last.v - piece.v);
    if (distance < least) {
      least = distance;
      best = pieces;
    }
  }
  return best;
}

function isBeside(a: Piece, b: Piece): boolean {
  if (a.slanted || b.slanted) return a.slanted === b.slanted && Math.abs(a.v - b.v) < a.size;
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return shared >= BESIDE * Math.min(a.bottom - a.top, b.bottom - b.top);
}

/** Bold is sometimes made by printing twice, a hair apart: the second is no text of its own. */
function isNoShadow(pieces: readonly Piece[]): (piece: Piece) => boolean {
  const printed = new Map<string, Piece[]>();
  const dropped = new Set<Piece>();
  for (const piece of pieces) {
    const twins = printed.get(piece.str);
    const reach = piece.size * 0.15;
    if (twins?.some(({ u0, v }) => Math.abs(u0 - piece.u0) < reach && Math.abs(v - piece.v) < reach))
      dropped.add(piece);
    else if (!twins) printed.set(piece.str, [piece]);
    else if (twins.length < MOST_OPEN) twins.push(piece);
  }
  return (piece) => !dropped.has(piece);
}

/** One segment of pieces that stand on one line. */
export function segmentFrom(pieces: readonly Piece[]): Segment {
  const { v, size, font } = mainOf(pieces);
  const segment: Segment = {
    ...{ pieces: [...pieces], v, size, font, chars: 0, rtl: false },
    ...{ u0: Infinity, u1: -Infinity, top: Infinity, bottom: -Infinity },
  };
  let rightToLeft = 0;
  for (const piece of pieces) {
    segment.chars += piece.str.length;
    if (piece.rtl) rightToLeft += piece.str.length;
    segment.u0 = Math.min(segment.u0, piece.u0);
    segment.u1 = Math.max(segment.u1, piece.u1);
    segment.top = Math.min(segment.top, piece.top);
    segment.bottom = Math.max(segment.bottom, piece.bottom);
  }
  segment.rtl = rightToLeft * 2 > segment.chars;
  return segment;
}

/** The piece whose size and font most characters have. */
function mainOf(pieces: readonly Piece[]): Piece {
  const weights = new Map<string, { piece: Piece; chars: number }>();
  for (const piece of pieces) {
    const key = `${piece.font} ${Math.round(piece.size * 4)}`;
    const held = weights.get(key);
    if (held) held.chars += piece.str.length;
    else weights.set(key, { piece, chars: piece.str.length });
  }
  return [...weights.values()].reduce((best, next) => (next.chars > best.chars ? next : best)).piece;
}

/** One line of what stands in the same row, from left to right. */
export const joined = (segments: readonly Segment[]): Segment =>
  segments.length === 1
    ? (segments[0] as Segment)
    : segmentFrom(segments.toSorted((a, b) => a.u0 - b.u0).flatMap(({ pieces }) => pieces));
