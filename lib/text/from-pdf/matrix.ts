import type { PdfBox } from './page.ts';

/** `[a, b, c, d, e, f]`, as a PDF writes it. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** What first goes through `inner`, then through `outer`. */
export const through = (outer: Matrix, [a, b, c, d, e, f]: Matrix): Matrix => {
  const [A, B, C, D, E, F] = outer;
  return [A * a + C * b, B * a + D * b, A * c + C * d, B * c + D * d, A * e + C * f + E, B * e + D * f + F];
};

/** Where a point comes to lie. */
export const placed = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];

/** The upright box around a rectangle that went through a matrix. */
export function boxThrough(matrix: Matrix, { x0, y0, x1, y1 }: PdfBox): PdfBox {
  const corners = [
    placed(matrix, x0, y0),
    placed(matrix, x1, y0),
    placed(matrix, x0, y1),
    placed(matrix, x1, y1),
  ];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

/** What two boxes share; a box without extent where they share nothing. */
export const shared = (a: PdfBox, b: PdfBox): PdfBox => {
  const [x0, y0] = [Math.max(a.x0, b.x0), Math.max(a.y0, b.y0)];
  return { x0, y0, x1: Math.max(x0, Math.min(a.x1, b.x1)), y1: Math.max(y0, Math.min(a.y1, b.y1)) };
};

/** Whether a point lies in a box, or no farther from it than `reach`. */
export const holds = ({ x0, y0, x1, y1 }: PdfBox, x: number, y: number, reach = 0): boolean =>
  x >= x0 - reach && x <= x1 + reach && y >= y0 - reach && y <= y1 + reach;

export const areaOf = ({ x0, y0, x1, y1 }: PdfBox): number => (x1 - x0) * (y1 - y0);

/** The box between two corners. */
export function boxOf(corners: readonly number[]): PdfBox {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = corners;
  return { x0: Math.min(x0, x1), y0: Math.min(y0, y1), x1: Math.max(x0, x1), y1: Math.max(y0, y1) };
}

/** An upright rectangle stays one when it is not turned, or by quarters. */
export const isUpright = ([a, b, c, d]: Matrix): boolean => (b === 0 && c === 0) || (a === 0 && d === 0);

/** Whether a path of pdf.js (moves are 0, lines 1, each with a point) goes round its bounds and nowhere else: four corners, each joined to the next by a straight line. */
export function isRectangle(path: unknown, { x0, y0, x1, y1 }: PdfBox): boolean {
  if (!(path instanceof Float32Array) || path.length < 12 || path.length > 16) return false;
  const corners = new Set<string>();
  for (let i = 0; i + 2 < path.length; i += 3) {
    const [move, x = NaN, y = NaN] = path.subarray(i, i + 3);
    if (move !== (i === 0 ? 0 : 1)) return false;
    if ((x !== x0 && x !== x1) || (y !== y0 && y !== y1)) return false;
    corners.add(`${x} ${y}`);
  }
  return corners.size === 4;
}
