import type { Box } from '../job.ts';

/** What of a page is seen, as it is seen: `u` goes to the right, `v` up, from the lower left corner, in points of paper. */
export interface Frame {
  /** In user space. */
  box: Box;
  /** Clockwise degrees by which a viewer turns the page. */
  turn: 0 | 90 | 180 | 270;
  /** Points of one unit of user space (`UserUnit`, ISO 32000-1, table 30). */
  unit: number;
  /** In points of paper. */
  width: number;
  height: number;
}

export function frameOf(box: Box, rotate: number, unit: number): Frame {
  const turn = ((((Math.round(rotate / 90) % 4) + 4) % 4) * 90) as Frame['turn'];
  const [width, height] = [(box.x1 - box.x0) * unit, (box.y1 - box.y0) * unit];
  const lies = turn === 90 || turn === 270;
  return { box, turn, unit, width: lies ? height : width, height: lies ? width : height };
}

type Matrix = readonly [number, number, number, number, number, number];

/** From what is seen to user space. */
export function toUserSpace({ box: { x0, y0, x1, y1 }, turn, unit }: Frame): Matrix {
  const k = 1 / unit;
  switch (turn) {
    case 0:
      return [k, 0, 0, k, x0, y0];
    case 90:
      return [0, k, -k, 0, x1, y0];
    case 180:
      return [-k, 0, 0, -k, x1, y1];
    case 270:
      return [0, -k, k, 0, x0, y1];
  }
}

/** A rectangle of user space as it is seen. */
export function seen({ box, turn, unit }: Frame, { x0, y0, x1, y1 }: Box): Box {
  const [left, foot, right, head] = [x0 - box.x0, y0 - box.y0, box.x1 - x1, box.y1 - y1];
  const sides = {
    0: [left, foot, x1 - box.x0, y1 - box.y0],
    90: [foot, right, y1 - box.y0, box.x1 - x0],
    180: [right, head, box.x1 - x0, box.y1 - y0],
    270: [head, left, box.y1 - y0, x1 - box.x0],
  }[turn] as [number, number, number, number];
  const [a, b, c, d] = sides.map((side) => side * unit) as [number, number, number, number];
  return { x0: a, y0: b, x1: c, y1: d };
}

/** The same page with a strip at the foot of what is seen, so many points high. */
export function withStrip(frame: Frame, points: number): Frame {
  const { box, turn, unit } = frame;
  const more = points / unit;
  const grown = {
    0: { ...box, y0: box.y0 - more },
    90: { ...box, x1: box.x1 + more },
    180: { ...box, y1: box.y1 + more },
    270: { ...box, x0: box.x0 - more },
  }[turn];
  return frameOf(grown, turn, unit);
}

/** A number of a content stream: no exponents, which it does not know. */
export const num = (value: number): string => String(Math.round(value * 1000) / 1000);
