import type { Face } from '../faces/open.ts';
import type { Glyph } from '../faces/shape.ts';
import { type FilledLine, fillLines, type Measure } from './fill.ts';
import type { Case, Fragment } from './itemize.ts';
import type { Look, Stretch } from './look.ts';

/** Letters that are drawn in one go, from left to right; lengths in points. */
export interface Run {
  /** From the left of the line's measure. */
  x: number;
  width: number;
  face: Face;
  look: Look;
  glyphs: readonly Glyph[];
  /** What they say, as it is read. */
  text: string;
  /** Whether the glyphs' own letters say so. */
  faithful: boolean;
  rightToLeft: boolean;
  /** A line to write on; there are no glyphs. */
  blank: boolean;
}

/** A line that is set. */
export interface Line {
  /** In the order in which they are read: what copies or speaks a page follows the order of its drawing. */
  runs: Run[];
  /** Its share of the page's height. */
  height: number;
  /** From its top. */
  baseline: number;
  /** Of footnotes whose marks stand in it. */
  notes: number[];
}

export interface Setting extends Measure {
  align: 'start' | 'centre' | 'end';
  /** From line to line, in points. */
  leading: number;
}

/** Scripts with tall letters and marks above and below need room between their lines, in parts of the type size. */
const TALL = { arabic: 1.62, arabicBold: 1.62, own: 1.45 } as const;

/** Sets a paragraph: lines filled, put in visual order (UAX #9, rules L1 and L2), each letter at its place. */
export const setText = (stretches: readonly Stretch[], setting: Setting, tools: Case): Line[] =>
  fillLines(stretches, setting, tools).map((line, at) => setLine(line, setting, at === 0));

function setLine(line: FilledLine, setting: Setting, first: boolean): Line {
  const indent = first ? (setting.firstIndent ?? 0) : 0;
  const free = setting.width - indent - line.width;
  const atRight = (setting.align === 'end') !== setting.rightToLeft;
  const left = setting.align === 'centre' ? free / 2 : atRight ? free : 0;
  let x = left + (setting.rightToLeft ? 0 : indent);
  const lefts = new Map<Fragment, number>();
  for (const part of visually(line.fragments, setting.rightToLeft ? 1 : 0)) {
    lefts.set(part, x);
    x += part.width;
  }
  const runs: Run[] = [];
  for (const part of line.fragments) join(runs, part, lefts.get(part) ?? 0);
  const height = Math.max(setting.leading, ...line.fragments.map(needed));
  const size = Math.max(0, ...line.fragments.map(({ stretch }) => stretch.look.size));
  return {
    runs,
    height,
    // The space between lines is shared out above and below, so that letters stand in the middle of their height.
    baseline: height / 2 + size * 0.31,
    notes: line.fragments.flatMap(({ stretch }) => (stretch.note === undefined ? [] : [stretch.note])),
  };
}

const needed = ({ face, stretch }: Fragment): number => {
  const tall = face.id in TALL ? TALL[face.id as keyof typeof TALL] : 1;
  return tall * stretch.look.size;
};

/** Two runs meet, but for what fractions lose; in points. */
const TOUCHING = 0.01;

/** UAX #9, L2: from the highest level down to the lowest odd one, what is at that level or above is turned round. */
function visually(fragments: readonly Fragment[], base: number): Fragment[] {
  const line = [...fragments];
  const levels = line.map(({ level }) => level);
  const highest = Math.max(base, ...levels);
  for (let level = highest; level > 0; level -= 1) {
    for (let at = 0; at < line.length; at += 1) {
      if ((line[at]?.level ?? 0) < level) continue;
      let end = at;
      while (end < line.length && (line[end]?.level ?? 0) >= level) end += 1;
      line.splice(at, end - at, ...line.slice(at, end).reverse());
      at = end;
    }
  }
  return line;
}

/**
 * Adds to the last run what belongs to it, so that a line of plain text is drawn as one. What is read from the right stays
 * word by word, since a run is drawn from the left.
 */
function join(runs: Run[], part: Fragment, x: number): void {
  const { shaped, face, stretch, text } = part;
  const rightToLeft = part.level % 2 === 1;
  const last = runs.at(-1);
  const alike = last && !stretch.blank && !last.blank && last.face === face && last.look === stretch.look;
  const leftToRight = alike && !rightToLeft && !last.rightToLeft;
  if (leftToRight && last.faithful && shaped.faithful && Math.abs(last.x + last.width - x) < TOUCHING) {
    last.glyphs = [...last.glyphs, ...shaped.glyphs];
    last.text += text;
    last.width += part.width;
    return;
  }
  runs.push({
    x,
    width: part.width,
    face,
    look: stretch.look,
    glyphs: shaped.glyphs,
    text,
    faithful: shaped.faithful,
    rightToLeft,
    blank: stretch.blank !== undefined,
  });
}
