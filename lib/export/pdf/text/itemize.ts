import bidiFactory from 'bidi-js';
import type { FaceStyle } from '../faces/files.ts';
import { clustersOf } from '../faces/letters.ts';
import type { Face, Faces } from '../faces/open.ts';
import type { Shaped, Shaper } from '../faces/shape.ts';
import { breaksIn, MUST_BREAK, NO_BREAK } from './breaks.ts';
import type { Look, Stretch } from './look.ts';

/** What setting text needs at hand. */
export interface Case {
  faces: Faces;
  shaper: Shaper;
}

/** A stretch of one word in one look, one font and one direction. */
export interface Fragment {
  text: string;
  stretch: Stretch;
  face: Face;
  /** Of the bidirectional algorithm: odd is from right to left. */
  level: number;
  shaped: Shaped;
  /** In points. A long blank takes what is left of its line. */
  width: number;
}

/** What is not divided but where it is wider than a line, and the spaces behind it, which vanish at a line's end. */
export interface Word {
  fragments: Fragment[];
  width: number;
  spaces: Fragment[];
  spaceWidth: number;
  /** A line ends behind it. */
  last: boolean;
}

/** Stands in the text for a blank. */
const BLANK = '\ufffc';

/** Of a short blank, in points. */
const SHORT_BLANK = 96;

const bidi = bidiFactory();

/** The words of a paragraph (levels after UAX #9, mirrored marks replaced). */
export function wordsOf(stretches: readonly Stretch[], rightToLeft: boolean, tools: Case): Word[] {
  const text = stretches.map((stretch) => (stretch.blank ? BLANK : stretch.text)).join('');
  if (text === '') return [];
  const pieces = piecesOf(stretches, text, rightToLeft, tools);
  const breaks = breaksIn(text);
  // A footnote's mark stands where its text ends.
  let start = 0;
  for (const stretch of stretches) {
    if (stretch.note !== undefined) breaks[start] = NO_BREAK;
    start += stretch.blank ? BLANK.length : stretch.text.length;
  }
  const words: Word[] = [];
  let word = newWord();
  for (const piece of pieces) {
    for (const part of cutAt(piece, breaks)) {
      const made = fragment(part, tools);
      if (part.space) put(word, made, 'space');
      else if (part.text !== '') put(word, made, 'letters');
      const ends = breaks[part.end];
      if (ends === NO_BREAK && part.end < text.length) continue;
      word.last = ends === MUST_BREAK && part.text.endsWith('\n') ? true : word.last;
      words.push(word);
      word = newWord();
    }
  }
  return words;
}

const newWord = (): Word => ({ fragments: [], width: 0, spaces: [], spaceWidth: 0, last: false });

function put(word: Word, made: Fragment, as: 'space' | 'letters'): void {
  if (as === 'space') {
    word.spaces.push(made);
    word.spaceWidth += made.width;
    return;
  }
  // Spaces within a word that must not be divided.
  word.fragments.push(...word.spaces, made);
  word.width += word.spaceWidth + made.width;
  word.spaces = [];
  word.spaceWidth = 0;
}

/** A run of one stretch, font and level. */
interface Piece {
  start: number;
  text: string;
  stretch: Stretch;
  face: Face;
  level: number;
}

interface Part extends Piece {
  end: number;
  space: boolean;
}

function piecesOf(
  stretches: readonly Stretch[],
  text: string,
  rightToLeft: boolean,
  { faces }: Case,
): Piece[] {
  const { levels } = bidi.getEmbeddingLevels(text, rightToLeft ? 'rtl' : 'ltr');
  const pieces: Piece[] = [];
  let start = 0;
  for (const stretch of stretches) {
    const own = stretch.blank ? BLANK : stretch.text;
    for (const cluster of clustersOf(own)) {
      const at = start + cluster.start;
      const level = levels[at] ?? 0;
      const face = letterFace(cluster.text, stretch.look, pieces.at(-1)?.face, faces);
      const last = pieces.at(-1);
      if (last && last.stretch === stretch && last.face === face && last.level === level) {
        last.text += cluster.text;
      } else {
        pieces.push({ start: at, text: cluster.text, stretch, face, level });
      }
    }
    start += own.length;
  }
  return pieces;
}

/** A space takes the font of what stands before it, so that a run in another script is not cut at each word. */
const letterFace = (cluster: string, style: FaceStyle, before: Face | undefined, faces: Faces): Face => {
  if (cluster === ' ' || cluster === '\n' || cluster === BLANK) {
    return faces.faceFor(' ', style) ?? before ?? faces.get('regular');
  }
  return faces.faceFor(cluster, style) ?? faces.get('regular');
};

/** A run cut where a line may end, and its spaces from its letters. */
function* cutAt(piece: Piece, breaks: Uint8Array): Generator<Part> {
  let from = 0;
  const isSpace = (at: number): boolean => /[ \n\u3000]/.test(piece.text.charAt(at));
  for (let at = 1; at <= piece.text.length; at += 1) {
    const whole = at === piece.text.length;
    const divided = breaks[piece.start + at] !== NO_BREAK || isSpace(at - 1) !== isSpace(at);
    if (!whole && !divided) continue;
    const text = piece.text.slice(from, at);
    yield { ...piece, start: piece.start + from, end: piece.start + at, text, space: isSpace(at - 1) };
    from = at;
  }
}

/** A part of a piece, shaped. */
export function fragment(
  part: Pick<Piece, 'text' | 'stretch' | 'face' | 'level'>,
  { shaper }: Case,
): Fragment {
  const { stretch, face, level } = part;
  const { look, blank } = stretch;
  if (blank) {
    const nothing = { glyphs: [], advance: 0, faithful: true };
    return { text: '', stretch, face, level, shaped: nothing, width: blank === 'short' ? SHORT_BLANK : 0 };
  }
  const rightToLeft = level % 2 === 1;
  const text = part.text.replaceAll('\n', '');
  const shaped = shaper(face, rightToLeft ? mirrored(text) : text, rightToLeft);
  const own = text === shaped.glyphs.map((glyph) => glyph.text).join('') || !rightToLeft;
  const width = widthOf(shaped, look);
  return { text, stretch, face, level, shaped: own ? shaped : unmirrored(shaped), width };
}

export const widthOf = (shaped: Shaped, look: Look): number =>
  shaped.advance * look.size + shaped.glyphs.length * look.track;

/** Brackets are drawn turned round between letters that are read from the right. */
const mirrored = (text: string): string =>
  text.replace(/[^\p{L}\p{N}\s]/gu, (mark) => bidi.getMirroredCharacter(mark) ?? mark);

/** A turned bracket still is what was written. */
const unmirrored = (shaped: Shaped): Shaped => ({
  ...shaped,
  glyphs: shaped.glyphs.map((glyph) => ({
    ...glyph,
    text: glyph.text.length === 1 ? mirrored(glyph.text) : glyph.text,
  })),
});
