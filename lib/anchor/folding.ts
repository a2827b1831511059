/**
 * Folding: a text as its letters and digits alone, run together as one `key`, with the way back to the text.
 * White space, punctuation, case, accents, ligatures and broken lines make no difference in it.
 */
import type { Span } from '../model/index.ts';
import { lastAtMost } from './ordered.ts';
import { drained } from './slices.ts';

/** A text and its key. About eight bytes a letter. */
export interface Folded {
  readonly text: string;
  readonly key: string;
  /** The units of the key. */
  readonly codes: Uint16Array;
  /** Of each unit of the key, the place in the text of the character it comes from. */
  readonly at: Uint32Array;
  /** Where words begin in the key, ascending; each character of a script without spaces is one. */
  readonly words: Uint32Array;
}

/** So many code units are folded between two pauses: a few milliseconds. */
const SLICE = 1 << 17;

/** Folds a text in slices; linear. */
export function* foldInSlices(text: string): Generator<void, Folded> {
  const folding = new Folding(text.length);
  for (let at = 0; at < text.length; ) {
    if (at > 0) yield;
    at = folding.append(text, at, Math.min(text.length, at + SLICE));
  }
  yield;
  return folding.finish(text);
}

/** Folds a text at once. */
export const folded = (text: string): Folded => drained(foldInSlices(text));

/** What becomes of a code unit; anything above is the letter it folds to. */
const UNSEEN = 0;
const BREAK = 1;
const INSIDE = 2;
const HYPHEN = 3;
const SEVERAL = 4;
const fate = new Uint16Array(0x10000);
/** Of characters that fold to more than one unit. */
const several = new Map<number, string>();

/** Marks that may be left out in writing; those of Indic scripts, Thai or kana are letters' own parts. */
const OPTIONAL_MARK = new RegExp(
  '[\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06dc' +
    '\\u06df-\\u06e8\\u06ea-\\u06ed\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufe20-\\ufe2f]',
  'g',
);
const IGNORED = /^[\u00ad\u061c\u200b-\u200f\u2060-\u2064\ufeff]$/;
const KEPT = /[^\p{L}\p{N}\p{M}]/gu;
const ANY_MARK = /^\p{M}/u;

function foldCharacter(character: string): string {
  const plain = character.normalize('NFKD').toLowerCase().normalize('NFKD');
  return plain.replace(OPTIONAL_MARK, '').replace(KEPT, '').replaceAll('ß', 'ss').replaceAll('ς', 'σ');
}

function judge(point: number): number {
  if (point === 0x2d || point === 0x2010) return HYPHEN;
  const character = String.fromCodePoint(point);
  const folded = foldCharacter(character);
  if (folded === '')
    return IGNORED.test(character) || ANY_MARK.test(character) || point === 0x640 ? INSIDE : BREAK;
  if (folded.length === 1) return folded.charCodeAt(0);
  several.set(point, folded);
  return SEVERAL;
}

/** No letter below is of a script without spaces. */
export const FIRST_UNSPACED = 0x0e00;

/** Whether a letter's script is written without spaces. */
export const isUnspaced = (code: number): boolean =>
  code >= FIRST_UNSPACED &&
  (code <= 0x0eff ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xd800 && code <= 0xdbff) ||
    (code >= 0xf900 && code <= 0xfaff));

/** A hyphen at the end of a line, within a word that goes on with a small letter. */
const BROKEN = /[-\u2010][ \t\r]*\n\s{0,40}(?=\p{Ll})/uy;

/** The key as it grows. */
class Folding {
  private codes: Uint16Array;
  private at: Uint32Array;
  private words: Uint32Array;
  private length = 0;
  private count = 0;
  private fresh = true;

  constructor(expected: number) {
    this.codes = new Uint16Array(expected + 64);
    this.at = new Uint32Array(expected + 64);
    this.words = new Uint32Array((expected >> 2) + 64);
  }

  /** Folds a stretch; returns where it ended, which may be a little further. */
  append(text: string, from: number, to: number): number {
    let offset = from;
    while (offset < to) {
      offset = this.copy(text, offset, to);
      if (offset < to) offset = this.special(text, offset);
    }
    return offset;
  }

  /** Folds as far as each code unit is one letter or a break between words; the bulk of any text. */
  private copy(text: string, from: number, to: number): number {
    const { codes, at } = this;
    let { length, fresh } = this;
    let offset = from;
    for (; offset < to; offset++) {
      const letter = fate[text.charCodeAt(offset)] as number;
      if (letter === BREAK) {
        fresh = true;
        continue;
      }
      if (letter <= SEVERAL || letter >= FIRST_UNSPACED) break;
      if (fresh) {
        this.beginWord(length);
        fresh = false;
      }
      codes[length] = letter;
      at[length++] = offset;
    }
    this.length = length;
    this.fresh = fresh;
    return offset;
  }

  /** Folds whatever is not plain; returns where it goes on. */
  private special(text: string, offset: number): number {
    const code = text.charCodeAt(offset);
    if (code >= 0xd800 && code <= 0xdfff) return this.wide(text, offset);
    if (fate[code] === UNSEEN) fate[code] = judge(code);
    const letter = fate[code] as number;
    if (letter === HYPHEN) return this.hyphen(text, offset);
    if (letter === SEVERAL) this.pushAll(several.get(code) as string, offset, text.length);
    else if (letter > SEVERAL) this.push(letter, offset);
    else if (letter === BREAK) this.fresh = true;
    return offset + 1;
  }

  /** A hyphen parts words unless it breaks one at the end of a line. */
  private hyphen(text: string, offset: number): number {
    BROKEN.lastIndex = offset;
    if (!this.fresh && BROKEN.test(text)) return BROKEN.lastIndex;
    this.fresh = true;
    return offset + 1;
  }

  finish(text: string): Folded {
    const codes = this.codes.subarray(0, this.length);
    return {
      text,
      key: new TextDecoder('utf-16le', { ignoreBOM: true }).decode(codes),
      codes,
      at: this.at.subarray(0, this.length),
      words: this.words.slice(0, this.count),
    };
  }

  /** A character of two units; a lone half is a break. */
  private wide(text: string, offset: number): number {
    const point = text.codePointAt(offset) as number;
    if (point < 0x10000) {
      this.fresh = true;
      return offset + 1;
    }
    const folded = several.get(point) ?? foldCharacter(String.fromCodePoint(point));
    several.set(point, folded);
    if (folded === '') this.fresh = true;
    else this.pushAll(folded, offset, text.length);
    return offset + 2;
  }

  private pushAll(units: string, offset: number, textLength: number): void {
    this.reserve(units.length + textLength - offset);
    for (let i = 0; i < units.length; i++) {
      const code = units.charCodeAt(i);
      // The second half of a character is no word of its own.
      if (code >= 0xdc00 && code <= 0xdfff) this.write(code, offset);
      else this.push(code, offset);
    }
  }

  private push(code: number, offset: number): void {
    const alone = isUnspaced(code);
    if (this.fresh || alone) this.beginWord(this.length);
    this.fresh = alone;
    this.write(code, offset);
  }

  private write(code: number, offset: number): void {
    this.codes[this.length] = code;
    this.at[this.length++] = offset;
  }

  private beginWord(at: number): void {
    if (this.count === this.words.length) this.words = grown(this.words, 1);
    this.words[this.count++] = at;
  }

  /** Room for so many more letters; one code unit of the text takes one unless it folds to several. */
  private reserve(more: number): void {
    if (this.length + more <= this.codes.length) return;
    this.codes = grown(this.codes, more);
    this.at = grown(this.at, more);
  }
}

function grown<A extends Uint16Array | Uint32Array>(array: A, more: number): A {
  const larger = new (array.constructor as new (length: number) => A)(Math.ceil(array.length * 1.2) + more);
  larger.set(array);
  return larger;
}

/** Index of the word that a place in the key falls into; -1 in an empty key. */
export const wordAt = (page: Folded, place: number): number => lastAtMost(page.words, place);

/** Where a word ends in the key. */
export const wordEnd = (page: Folded, word: number): number => page.words[word + 1] ?? page.key.length;

/** The words from one index up to another. */
export function wordsOf(page: Folded, from = 0, to = page.words.length): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) words.push(page.key.slice(page.words[i], wordEnd(page, i)));
  return words;
}

/** The span in the text of a stretch of the key that is not empty. */
export function spanOfKey({ text, at }: Folded, from: number, to: number): Span {
  let end = (at[to - 1] as number) + 1;
  if (isLow(text.charCodeAt(end))) end++;
  while (end < text.length && fate[text.charCodeAt(end)] === INSIDE && ANY_MARK.test(text.charAt(end))) end++;
  return { start: at[from] as number, end };
}

const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** The stretch of the key that a span of the text became. */
export const keyOfSpan = ({ at }: Folded, { start, end }: Span): Span => ({
  start: lastAtMost(at, start - 1) + 1,
  end: lastAtMost(at, end - 1) + 1,
});
