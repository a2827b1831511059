import { isIgnorable } from './letters.ts';
import { type Face, withFont } from './open.ts';

/** One drawn shape; lengths in parts of the type size. */
export interface Glyph {
  id: number;
  /** The letters that it shows, as they were written; empty where an earlier glyph shows them. */
  text: string;
  advance: number;
  /** Where it is drawn, from where it would stand. */
  dx: number;
  dy: number;
}

/** A stretch of text in one font and one direction, as it is drawn from left to right. */
export interface Shaped {
  glyphs: readonly Glyph[];
  advance: number;
  /**
   * Whether the glyphs' letters, put in the order in which they are read, are the text. Where a font takes letters apart or
   * orders them anew they are not, and the text has to be said beside them.
   */
  faithful: boolean;
}

/** Remembers what it shaped: a document says the same words again and again. */
export type Shaper = (face: Face, text: string, rightToLeft: boolean) => Shaped;

/** What of the memory is kept; longer documents begin it anew. */
const REMEMBERED = 50_000;

export function createShaper(): Shaper {
  const known = new Map<string, Shaped>();
  return (face, text, rightToLeft) => {
    const key = `${face.id}${rightToLeft ? '<' : '>'}${text}`;
    const before = known.get(key);
    if (before) return before;
    if (known.size > REMEMBERED) known.clear();
    const shaped = withFont(face, () => shape(face, text, rightToLeft));
    known.set(key, shaped);
    return shaped;
  };
}

const STILL = { xOffset: 0, yOffset: 0 };

/**
 * Letters that are moved further than this, in parts of the type size, are taken for two words by programs that read a page
 * (Poppler parts words at a tenth).
 */
const MOST_KERNED = 0.09;

/** Shapes text whose letters the font has (OpenType GSUB and GPOS, through fontkit). */
function shape({ font, scale }: Face, text: string, rightToLeft: boolean): Shaped {
  const run = font.layout(text, undefined, undefined, undefined, rightToLeft ? 'rtl' : 'ltr');
  const drawn = run.glyphs.map((glyph, at): Glyph => {
    const { xAdvance, xOffset, yOffset } = run.positions?.[at] ?? { ...STILL, xAdvance: glyph.advanceWidth };
    const own = glyph.advanceWidth * scale;
    const kerned = xAdvance * scale - own;
    const kern = Math.max(-MOST_KERNED, Math.min(MOST_KERNED, kerned));
    return {
      id: glyph.id,
      text: String.fromCodePoint(...glyph.codePoints),
      // A mark's advance is taken away whole.
      advance: xAdvance === 0 ? 0 : own + kern,
      dx: xAdvance === 0 ? xOffset * scale : xOffset * scale - (kerned > kern ? kerned - kern : 0),
      dy: yOffset * scale,
    };
  });
  const glyphs = withIgnorable(rightToLeft ? drawn.reverse() : drawn, text);
  const read = glyphs.map((glyph) => glyph.text).join('');
  const faithful = read === text && glyphs.every((glyph) => glyph.text !== '');
  if (rightToLeft) glyphs.reverse();
  return { glyphs, advance: glyphs.reduce((sum, glyph) => sum + glyph.advance, 0), faithful };
}

/**
 * Glyphs in reading order; those that stand for characters nobody sees say which, so that a joiner is in what is copied: a
 * shaper draws all of them as a space without width.
 */
function withIgnorable(glyphs: readonly Glyph[], text: string): Glyph[] {
  const characters = [...text];
  if (!characters.some(isIgnorable)) return [...glyphs];
  let at = 0;
  return glyphs.map((glyph) => {
    const next = characters[at];
    const hidden = next !== undefined && isIgnorable(next) && glyph.advance === 0;
    at += hidden ? 1 : [...glyph.text].length;
    return hidden ? { ...glyph, text: next } : glyph;
  });
}
