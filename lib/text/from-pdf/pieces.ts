import type { PdfBox, PdfFont, PdfItem, PdfPage, Quarter } from './page.ts';

/**
 * An item laid upright: `u` runs along its line of text, `v` from line to line, both in points and growing as one
 * reads. So rotated text, pages lying on their side and vertical writing are all laid out by one and the same code.
 */
export interface Piece {
  /** The item's place among the page's items. */
  item: number;
  str: string;
  u0: number;
  u1: number;
  /** The base line. */
  v: number;
  top: number;
  bottom: number;
  /** Font size in points. */
  size: number;
  font: string;
  /** Most of its letters are written from right to left. */
  rtl: boolean;
  vertical: boolean;
  /** Neither level nor plumb: a water mark, mostly. */
  slanted: boolean;
}

/** The pieces of a page that are read in one direction. */
export interface Frame {
  turn: Quarter;
  pieces: Piece[];
}

/** Sizes beyond this are no text anyone reads; the place of what has them would be anywhere. */
const LARGEST = 5_000;
/** Sine of the angle up to which a line counts as level. */
const LEVEL = 0.12;

const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|\ud802[\udc00-\udfff]|\ud83a[\udc00-\udfff]/g;
const LETTERS = /\p{L}/gu;

/** The upright frames of a page: first the one a viewer shows upright, then the others by how much they hold. */
export function framesOf(page: PdfPage): Frame[] {
  const frames = new Map<Quarter, Piece[]>();
  page.items.forEach((item, index) => {
    const laid = pieceOf(item, index, page);
    if (!laid) return;
    const held = frames.get(laid.turn);
    if (held) held.push(laid.piece);
    else frames.set(laid.turn, [laid.piece]);
  });
  const weight = ({ turn, pieces }: Frame): number => (turn === page.rotation ? Infinity : pieces.length);
  return [...frames].map(([turn, pieces]) => ({ turn, pieces })).sort((a, b) => weight(b) - weight(a));
}

/** One item of a page laid upright; `null` where it shows nothing. */
export function pieceAt(page: PdfPage, index: number): { turn: Quarter; piece: Piece } | null {
  const item = page.items[index];
  return item ? pieceOf(item, index, page) : null;
}

function pieceOf(item: PdfItem, index: number, page: PdfPage): { turn: Quarter; piece: Piece } | null {
  if (!/\S/.test(item.str)) return null;
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = item.transform;
  const font = page.fonts[item.fontName];
  const vertical = font?.vertical === true;
  const size = vertical ? item.width || Math.hypot(a, b) : item.height || Math.hypot(c, d);
  const extent = vertical ? item.height : item.width;
  if (![a, b, x, y, size, extent].every(Number.isFinite)) return null;
  if (size <= 0 || size > LARGEST || extent < 0 || extent > LARGEST * 20) return null;
  const length = Math.hypot(a, b) || 1;
  const turn = vertical ? turnDown(turnOf(a, b)) : turnOf(a, b);
  const [u, v] = upright(page.view, turn, x, y);
  const { above, below } = vertical ? { above: 0.5, below: 0.5 } : reachOf(font);
  const strong = item.str.match(RTL)?.length ?? 0;
  return {
    turn,
    piece: {
      item: index,
      str: item.str,
      u0: u,
      u1: u + extent,
      v: vertical ? v + size * 0.35 : v,
      top: v - above * size,
      bottom: v + below * size,
      size,
      font: item.fontName,
      rtl: strong * 2 > (item.str.match(LETTERS)?.length ?? 0),
      vertical,
      slanted: Math.min(Math.abs(a), Math.abs(b)) / length > LEVEL,
    },
  };
}

/** The rotation that lays a direction in user space level. */
function turnOf(a: number, b: number): Quarter {
  if (Math.abs(a) >= Math.abs(b)) return a >= 0 ? 0 : 180;
  return b > 0 ? 90 : 270;
}

/** Vertical writing goes on a quarter turn clockwise from where its glyphs look. */
const turnDown = (turn: Quarter): Quarter => ((turn + 270) % 360) as Quarter;

/** Fonts lie about themselves: what is beyond reason is taken for the usual. */
export function reachOf(font: PdfFont | undefined): { above: number; below: number } {
  const ascent = font?.ascent ?? 0;
  const descent = Math.abs(font?.descent ?? 0);
  return {
    above: ascent >= 0.5 && ascent <= 1.2 ? ascent : 0.8,
    below: descent > 0 && descent <= 0.5 ? descent : 0.2,
  };
}

/** A place of user space in the frame of that turn. */
export function upright(view: PdfBox, turn: Quarter, x: number, y: number): [u: number, v: number] {
  switch (turn) {
    case 0:
      return [x - view.x0, view.y1 - y];
    case 90:
      return [y - view.y0, x - view.x0];
    case 180:
      return [view.x1 - x, y - view.y0];
    case 270:
      return [view.y1 - y, view.x1 - x];
  }
}

/** The way back of `upright`, for a rectangle. */
export function boxInPage(
  view: PdfBox,
  turn: Quarter,
  { u0, u1, top, bottom }: { u0: number; u1: number; top: number; bottom: number },
): PdfBox {
  switch (turn) {
    case 0:
      return { x0: view.x0 + u0, x1: view.x0 + u1, y0: view.y1 - bottom, y1: view.y1 - top };
    case 90:
      return { x0: view.x0 + top, x1: view.x0 + bottom, y0: view.y0 + u0, y1: view.y0 + u1 };
    case 180:
      return { x0: view.x1 - u1, x1: view.x1 - u0, y0: view.y0 + top, y1: view.y0 + bottom };
    case 270:
      return { x0: view.x1 - bottom, x1: view.x1 - top, y0: view.y1 - u1, y1: view.y1 - u0 };
  }
}

/** How wide and high a page is in the frame of that turn. */
export function extentOf(view: PdfBox, turn: Quarter): { width: number; height: number } {
  const [width, height] = [view.x1 - view.x0, view.y1 - view.y0];
  return turn % 180 === 0 ? { width, height } : { width: height, height: width };
}
