import type { Segment } from './segments.ts';

/** A stretch across the lines, `[from, to)`. */
export interface Stretch {
  from: number;
  to: number;
}

/** Narrower than this, in parts of the size, white space is no gutter between columns. */
const NARROWEST = 0.6;

/** The white space between what stands in a strip, and beside it. */
export function freeOf(segments: readonly Segment[]): Stretch[] {
  const free: Stretch[] = [];
  let reached = -Infinity;
  for (const { u0, u1 } of segments.toSorted((a, b) => a.u0 - b.u0)) {
    if (u0 > reached) free.push({ from: reached, to: u0 });
    reached = Math.max(reached, u1);
  }
  return [...free, { from: reached, to: Infinity }];
}

/** What of the white space lies between two segments and is wide enough to part columns. */
export const innerOf = (free: readonly Stretch[], size: number): Stretch[] =>
  free.slice(1, -1).filter((gap) => isWide(gap, size));

/** What is free in both, and still wide enough. */
export function shared(gutters: readonly Stretch[], free: readonly Stretch[], size: number): Stretch[] {
  const both: Stretch[] = [];
  for (const gutter of gutters) {
    for (const space of free) {
      const cut = { from: Math.max(gutter.from, space.from), to: Math.min(gutter.to, space.to) };
      if (isWide(cut, size)) both.push(cut);
    }
  }
  return both;
}

const isWide = ({ from, to }: Stretch, size: number): boolean => to - from >= NARROWEST * size;

/** What stands between the gutters, from left to right; a column in which nothing stands is none. */
export function columnsOf(segments: readonly Segment[], gutters: readonly Stretch[]): Segment[][] {
  const edges = gutters.map(({ from, to }) => (from + to) / 2).sort((a, b) => a - b);
  const columns: Segment[][] = Array.from({ length: edges.length + 1 }, () => []);
  for (const segment of segments) {
    const middle = (segment.u0 + segment.u1) / 2;
    const at = edges.findIndex((edge) => middle < edge);
    columns[at === -1 ? edges.length : at]?.push(segment);
  }
  return columns.filter((column) => column.length > 0);
}
