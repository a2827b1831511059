import type { PdfItem, PdfPage } from '../../../lib/text/from-pdf/page.ts';

/** Where and how a line of a made page stands; `x` and `y` in points from the lower left, its base line. */
export interface Line {
  str: string;
  x: number;
  y: number;
  size?: number;
  font?: string;
  width?: number;
  /** Degrees against the clock. */
  turn?: 0 | 90 | 180 | 270;
  vertical?: boolean;
}

const TURNS = { 0: [1, 0], 90: [0, 1], 180: [-1, 0], 270: [0, -1] } as const;

/** An item as pdf.js would give it for a line set in a face whose letters are half as wide as the size. */
export function item({ str, x, y, size = 10, font = 'text', width, turn = 0, vertical }: Line): PdfItem {
  const [cos, sin] = TURNS[turn];
  const extent = width ?? str.length * size * 0.5;
  return {
    str,
    dir: 'ltr',
    transform: [cos * size, sin * size, -sin * size, cos * size, x, y],
    width: vertical ? size : extent,
    height: vertical ? str.length * size : size,
    fontName: vertical ? 'upright' : font,
    hasEOL: true,
  };
}

/** A page of A4's size that holds these lines. */
export const page = (lines: readonly Line[], rest: Partial<PdfPage> = {}): PdfPage => ({
  view: { x0: 0, y0: 0, x1: 600, y1: 800 },
  rotation: 0,
  items: lines.map(item),
  fonts: {
    text: { ascent: 0.8, descent: -0.2, vertical: false },
    bold: { ascent: 0.8, descent: -0.2, vertical: false },
    upright: { ascent: 0.8, descent: -0.2, vertical: true },
  },
  ...rest,
});

/** Lines under one another from `y` down, with the usual distance. */
export const column = (x: number, y: number, lines: readonly string[], rest: Partial<Line> = {}): Line[] =>
  lines.map((str, i) => ({ str, x, y: y - i * 12, ...rest }));
