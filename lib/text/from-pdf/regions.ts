import { columnsOf, freeOf, innerOf, type Stretch, shared } from './gutters.ts';
import { joined, type Segment } from './segments.ts';

/** Lines that are read one after the other, from the top down. */
export interface Flow {
  lines: Segment[];
  /** The rows of a table instead, each with its cells. */
  rows?: Segment[][];
  /** The edges of the column. */
  u0: number;
  u1: number;
}

/** Regions in regions; deeper than this no page was ever set. */
const DEEPEST = 6;
/** Fewer lines than this side by side are no columns. */
const LEAST_LINES = 3;
/** Of a line that runs on in a column: how many characters, and how much of the width it fills. */
const PROSE_CHARS = 14;
const PROSE_CHARS_CJK = 7;
const PROSE_FILL = 0.55;
/** Numbers and bullets before what they stand for. */
const MARKER_CHARS = 4;
/** How much of a column stands on the lines of the column beside it when both are one table. */
const ALIGNED = 0.6;
/** White space above a lone line, in lines, that ends the columns above it. */
const FAR = 2;

/** The flows of a page in reading order: columns one after the other, tables row by row. */
export function flowsOf(segments: readonly Segment[], depth = 0): Flow[] {
  const strips = stripsOf(segments);
  const size = medianSize(segments);
  const flows: Flow[] = [];
  let plain: Segment[][] = [];
  const flush = (): void => {
    if (plain.length > 0) flows.push(plainFlow(plain.flat()));
    plain = [];
  };
  for (let i = 0; i < strips.length; ) {
    const band = bandAt(strips, i, size);
    const above = band ? heldAbove(plain, band, size) : 0;
    const inside = band ? [...plain.slice(plain.length - above), ...strips.slice(i, band.end)].flat() : [];
    const parted = band && depth < DEEPEST ? part(inside, band.gutters, depth) : null;
    if (band && parted) {
      plain.length -= above;
      flush();
      flows.push(...parted);
      i = band.end;
    } else plain.push(strips[i++] as Segment[]);
  }
  flush();
  return flows;
}

interface Band {
  /** Index of the first strip below it. */
  end: number;
  gutters: Stretch[];
}

/** The longest band of strips from `start` on that share a gutter; `null` where the first strip has none. */
function bandAt(strips: readonly Segment[][], start: number, size: number): Band | null {
  let gutters = innerOf(freeOf(strips[start] as Segment[]), size);
  let end = start + 1;
  if (gutters.length === 0) return null;
  for (; end < strips.length; end++) {
    const strip = strips[end] as Segment[];
    const left = shared(gutters, freeOf(strip), size);
    if (left.length === 0 || (isAlone(strip, left) && isFar(strips[end - 1] as Segment[], strip))) break;
    gutters = left;
  }
  return { end, gutters };
}

/** How many of the strips just above belong to the band: those that keep its gutters free, near by. */
function heldAbove(plain: readonly Segment[][], { gutters }: Band, size: number): number {
  let held = 0;
  for (let i = plain.length - 1; i >= 0; i--) {
    const strip = plain[i] as Segment[];
    const below = plain[i + 1];
    if (shared(gutters, freeOf(strip), size).length < gutters.length) break;
    if (below && isFar(strip, below)) break;
    if (gutters.every(({ from }) => bottomOf(strip).u1 <= from)) break;
    held++;
  }
  return held;
}

const isAlone = (strip: readonly Segment[], gutters: readonly Stretch[]): boolean =>
  gutters.some(({ from, to }) => strip.every(({ u1 }) => u1 <= from) || strip.every(({ u0 }) => u0 >= to));

function isFar(above: readonly Segment[], below: readonly Segment[]): boolean {
  const gap = Math.min(...below.map(({ top }) => top)) - bottomOf(above).bottom;
  return gap > FAR * medianSize(below);
}

function bottomOf(strip: readonly Segment[]): Segment {
  return strip.reduce((lowest, next) => (next.bottom > lowest.bottom ? next : lowest));
}

/** A band as columns or as a table; `null` when it is neither, only lines with wide spaces. */
function part(segments: readonly Segment[], gutters: readonly Stretch[], depth: number): Flow[] | null {
  const real = withoutMarkers(segments, gutters);
  if (real.length === 0) return null;
  const columns = columnsOf(segments, real);
  if (columns.length < 2) return null;
  const lined = columns.map((column) => linesOf(column));
  if (Math.max(...lined.map(({ length }) => length)) < LEAST_LINES) return null;
  if (lined.filter(({ length }) => length >= LEAST_LINES).length < 2) return null;
  if (lined.every(isProse) || !isAligned(lined)) {
    const ordered = isRightToLeft(segments) ? columns.toReversed() : columns;
    return ordered.flatMap((column) => flowsOf(column, depth + 1));
  }
  return [tableOf(segments, real)];
}

/** Gutters behind bullets and numbers part nothing. */
function withoutMarkers(segments: readonly Segment[], gutters: readonly Stretch[]): Stretch[] {
  return gutters.filter((gutter) => {
    const beside = columnsOf(segments, [gutter]).map((side) => nearest(side, gutter));
    return !beside.some(
      (side) => side.length > 0 && side.every(({ chars }) => chars <= MARKER_CHARS) && !isNumeric(side),
    );
  });
}

/** What of a side stands next to the gutter, with nothing between. */
function nearest(side: readonly Segment[], { from, to }: Stretch): Segment[] {
  const lines = rowsOf(side);
  return lines.map((row) =>
    row.reduce((best, next) => {
      const distance = ({ u0, u1 }: Segment): number => Math.max(from - u1, u0 - to);
      return distance(next) < distance(best) ? next : best;
    }),
  );
}

/** Figures under one another are a table's, also where they are short; counted ones are a list's. */
function isNumeric(side: readonly Segment[]): boolean {
  const texts = side.map(({ pieces }) => pieces.map(({ str }) => str).join(''));
  return (
    texts.every((text) => /^[\d.,%–-]+$/.test(text)) && !texts.every((text) => /^\d{1,3}[.)]?$/.test(text))
  );
}

function isProse(lines: readonly Segment[]): boolean {
  if (lines.length < LEAST_LINES) return false;
  const left = Math.min(...lines.map(({ u0 }) => u0));
  const width = Math.max(...lines.map(({ u1 }) => u1)) - left;
  const fills = lines.map(({ u0, u1 }) => (u1 - u0) / width).sort((a, b) => a - b);
  const chars = lines.reduce((sum, { chars }) => sum + chars, 0) / lines.length;
  const least = lines.filter(isCjk).length * 2 > lines.length ? PROSE_CHARS_CJK : PROSE_CHARS;
  return chars >= least && (fills[Math.floor(fills.length / 2)] as number) >= PROSE_FILL;
}

const isCjk = ({ pieces }: Segment): boolean =>
  pieces.some(({ str }) => /[\u3040-\u30ff\u3400-\u9fff]/.test(str));

/** Whether most of the columns' lines stand on the lines of the fullest one. */
function isAligned(columns: readonly Segment[][]): boolean {
  const fullest = columns.reduce((best, next) => (next.length > best.length ? next : best));
  const others = columns.filter((column) => column !== fullest).flat();
  const aligned = others.filter(({ v, size }) => fullest.some((line) => Math.abs(line.v - v) < 0.3 * size));
  return aligned.length >= ALIGNED * others.length;
}

const isRightToLeft = (segments: readonly Segment[]): boolean =>
  segments.filter(({ rtl }) => rtl).length * 2 > segments.length;

function tableOf(segments: readonly Segment[], gutters: readonly Stretch[]): Flow {
  const rows = rowsOf(segments).map((row) => {
    const cells = columnsOf(row, gutters).map(joined);
    return isRightToLeft(row) ? cells.reverse() : cells;
  });
  return { ...plainFlow([]), ...edgesOf(segments), rows };
}

const plainFlow = (segments: readonly Segment[]): Flow => ({
  lines: linesOf(segments),
  ...edgesOf(segments),
});

function edgesOf(segments: readonly Segment[]): { u0: number; u1: number } {
  return segments.reduce(
    (edges, { u0, u1 }) => ({ u0: Math.min(edges.u0, u0), u1: Math.max(edges.u1, u1) }),
    { u0: Infinity, u1: -Infinity },
  );
}

const linesOf = (segments: readonly Segment[]): Segment[] => rowsOf(segments).map(joined);

/** What stands on one base line, from the top down. */
function rowsOf(segments: readonly Segment[]): Segment[][] {
  const rows: Segment[][] = [];
  for (const segment of segments.toSorted((a, b) => a.v - b.v)) {
    const row = rows.at(-1);
    const first = row?.[0];
    const apart = first ? segment.v - first.v : Infinity;
    if (row && first && apart < 0.45 * Math.min(first.size, segment.size)) row.push(segment);
    else rows.push([segment]);
  }
  return rows;
}

/** What is parted from the rest by white space right across. Columns whose lines are not level hang together. */
function stripsOf(segments: readonly Segment[]): Segment[][] {
  const strips: Segment[][] = [];
  let reached = -Infinity;
  for (const segment of segments.toSorted((a, b) => a.v - 0.8 * a.size - (b.v - 0.8 * b.size))) {
    const strip = strips.at(-1);
    if (strip && segment.v - 0.8 * segment.size < reached) strip.push(segment);
    else strips.push([segment]);
    reached = Math.max(reached, segment.v + 0.22 * segment.size);
  }
  return strips;
}

/** The size half of the segments do not reach. */
export function medianSize(segments: readonly Segment[]): number {
  const sizes = segments.map(({ size }) => size).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 10;
}
