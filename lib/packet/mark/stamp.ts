import type { Box, StampLook } from '../job.ts';
import { type Frame, num, seen, toUserSpace, withStrip } from './frame.ts';
import type { Lettering } from './lettering.ts';

/** Points on a page of Letter's or A4's size. */
const SIZE = 11;
/** From the paper's edge to the base line: where it stands usually, and where it stands if there are words. */
const HEIGHTS = [22, 10] as const;
const SIDE = 36;
/** Kept clear around it. */
const CLEAR = 2;
/** Height of the strip that is added where nothing is free. */
const STRIP = 24;
/** The shorter side of the paper on which the sizes above are meant. */
const USUAL = 595;

/** The number as it is printed: `p. 0047`. */
export const stampText = (stamp: number, { before = '', digits = 1 }: StampLook): string =>
  before + String(stamp).padStart(digits, '0');

/** Where a number stands: the page it is put on, perhaps higher than it was, and its base line's beginning as it is seen. */
export interface Stamped {
  frame: Frame;
  u: number;
  v: number;
  size: number;
  /** The page was made higher. */
  strip: boolean;
}

/**
 * A place for a page's number: at its foot in the middle or on the right, lower or on the other side where words stand, and
 * in a strip of its own where no place is free or it is not known what stands there. No word of an exhibit is covered.
 * @param lines of text on the page, in user space; `undefined` where they are not known
 */
export function placeStamp(
  frame: Frame,
  width: (size: number) => number,
  side: StampLook['side'],
  lines: readonly Box[] | undefined,
): Stamped {
  const scale = scaleOf(frame);
  const size = SIZE * scale;
  const wide = width(size);
  const middle = (frame.width - wide) / 2;
  const right = frame.width - SIDE * scale - wide;
  const columns = side === 'centre' ? [middle, right] : [right, middle];
  const words = lines?.map((line) => seen(frame, line));
  for (const u of columns)
    for (const height of HEIGHTS) {
      const v = height * scale;
      const isFree = words && !words.some((word) => meets(word, around(u, v, wide, size, CLEAR * scale)));
      if (isFree) return { frame, u, v, size, strip: false };
    }
  const [first = middle] = columns;
  return { frame: withStrip(frame, STRIP * scale), u: first, v: HEIGHTS[1] * scale, size, strip: true };
}

/** Larger on a poster, which is seen from afar or printed small; smaller on a card, where it would not fit. */
const scaleOf = ({ width, height }: Frame): number => Math.max(0.4, Math.min(width, height) / USUAL);

const around = (u: number, v: number, wide: number, size: number, clear: number): Box => ({
  x0: u - clear,
  y0: v - size * 0.25 - clear,
  x1: u + wide + clear,
  y1: v + size * 0.75 + clear,
});

const meets = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

/** The operations that draw it, on white, so that it is read on a picture too. */
export function drawStamp({ frame, u, v, size, strip }: Stamped, text: string, lettering: Lettering): string {
  const box = around(u, v, lettering.width(text, size), size, CLEAR * scaleOf(frame));
  const white = strip
    ? `0 0 ${num(frame.width)} ${num(STRIP * scaleOf(frame))} re f`
    : `${num(box.x0)} ${num(box.y0)} ${num(box.x1 - box.x0)} ${num(box.y1 - box.y0)} re f`;
  const matrix = toUserSpace(frame).map(fine).join(' ');
  return `q ${matrix} cm 1 g ${white} 0 g ${lettering.show(text, u, v, size)} Q`;
}

const fine = (value: number): string => String(Math.round(value * 1e6) / 1e6);
