/**
 * Folding: a text as its letters and digits alone, run together as one key, in which broken lines and whatever
 * `letters.ts` leaves out make no difference. Of the way back to the text only milestones are kept; any stretch
 * between them is folded anew when it is asked for (`stretch.ts`).
 */
import {
  BREAK,
  FIRST_UNSPACED,
  fate,
  fateOf,
  HYPHEN,
  isPartOfLetter,
  isUnspaced,
  SEVERAL,
  unitsOf,
} from './letters.ts';
import { drained } from './slices.ts';

/** A text and its key. About two bytes a letter. */
export interface Folded {
  readonly text: string;
  /** The units of the key. */
  readonly codes: Uint16Array;
  /** A bit of each unit, from the lowest: 1 where a word begins. */
  readonly begins: Uint32Array;
  /** How many of the units are of scripts without spaces. */
  readonly unspaced: number;
  readonly milestones: Milestones;
}

/** Points from which folding can go on as if it had never stopped, ascending; the first is the beginning. */
export interface Milestones {
  readonly inKey: Uint32Array;
  readonly inText: Uint32Array;
  /** 1 where the next letter begins a word. */
  readonly fresh: Uint8Array;
}

/** Code units of the text between two milestones, and folded at a time. */
export const APART = 128;
/** So many code units are folded between two pauses: about a millisecond. */
const SLICE = 1 << 17;

/** Folds a text in slices; linear. */
export function* foldInSlices(text: string): Generator<void, Folded> {
  const folding = new Folding(text, text.length, APART);
  const most = Math.ceil(text.length / APART) + Math.ceil(text.length / SLICE) + 1;
  const milestones = {
    inKey: new Uint32Array(most),
    inText: new Uint32Array(most),
    fresh: new Uint8Array(most).fill(1, 0, 1),
  };
  let begins = new Uint32Array((text.length >>> 5) + 1);
  let count = 1;
  for (let at = 0; at < text.length; ) {
    if (at > 0) yield;
    const end = Math.min(text.length, at + SLICE);
    while (at < end) {
      at = folding.append(at, Math.min(end, at + APART));
      milestones.inKey[count] = folding.length;
      milestones.inText[count] = at;
      milestones.fresh[count++] = folding.fresh;
      if (folding.length >>> 5 >= begins.length) begins = grown(begins, folding.length >>> 5);
      folding.mark(begins);
      folding.forget();
    }
  }
  return {
    text,
    codes: folding.codes.subarray(0, folding.length),
    begins,
    unspaced: folding.unspaced,
    milestones: {
      inKey: milestones.inKey.subarray(0, count),
      inText: milestones.inText.subarray(0, count),
      fresh: milestones.fresh.subarray(0, count),
    },
  };
}

/** Folds a text at once. */
export const folded = (text: string): Folded => drained(foldInSlices(text));

/** A hyphen at the end of a line, within a word that goes on with a small letter. */
const BROKEN = /[-\u2010][ \t\r]*\n\s{0,40}(?=\p{Ll})/uy;

/** A key as it grows, with the way back of what was appended since `forget`. */
export class Folding {
  codes: Uint16Array;
  length = 0;
  unspaced = 0;
  /** 1 where the next letter begins a word. */
  fresh: 0 | 1 = 1;
  /** What was forgotten: units of the key before this one. */
  begin = 0;
  /** Of each unit since: the place in the text of the character it comes from. */
  places: Uint32Array;
  /** Where words begin in the key, since; each character of a script without spaces is one. */
  words: Uint32Array;
  count = 0;
  private readonly text: string;

  /**
   * @param expected how much of the text will be folded, in code units
   * @param kept how much of that before it is forgotten
   */
  constructor(text: string, expected: number, kept: number) {
    this.text = text;
    this.codes = new Uint16Array(expected + APART);
    this.places = new Uint32Array(kept + APART);
    this.words = new Uint32Array(kept + APART);
  }

  /** Sets the bits of the words that began since. */
  mark(begins: Uint32Array): void {
    const { words, count } = this;
    for (let i = 0; i < count; i++) {
      const at = words[i] as number;
      begins[at >>> 5] = (begins[at >>> 5] as number) | (1 << (at & 31));
    }
  }

  forget(): void {
    this.begin = this.length;
    this.count = 0;
  }

  /** Folds a stretch, no longer than between two milestones; returns where it ended, which may be a little further. */
  append(from: number, to: number): number {
    let offset = from;
    this.makeRoom(APART);
    while (offset < to) {
      offset = this.copy(offset, to);
      if (offset < to) offset = this.special(offset);
    }
    return offset;
  }

  /**
   * Folds as far as each code unit is one letter or a break between words; the bulk of any text. It reckons where it
   * could ask, since no processor foresees where words end: what is written and not counted is written over.
   */
  private copy(from: number, to: number): number {
    const { text, codes, places, words, begin } = this;
    let { length, unspaced, fresh, count } = this;
    let offset = from;
    for (; offset < to; offset++) {
      const letter = fate[text.charCodeAt(offset)] as number;
      if (letter < BREAK) break;
      const isLetter = ((BREAK - letter) >>> 31) as 0 | 1;
      const alone = letter >= FIRST_UNSPACED && isUnspaced(letter) ? 1 : 0;
      words[count] = length;
      count += isLetter & (fresh | alone);
      unspaced += alone;
      fresh = ((isLetter ^ 1) | alone) as 0 | 1;
      places[length - begin] = offset;
      codes[length] = letter;
      length += isLetter;
    }
    this.length = length;
    this.unspaced = unspaced;
    this.fresh = fresh;
    this.count = count;
    return offset;
  }

  /** Folds one character, of whatever kind; returns where it goes on. */
  private special(offset: number): number {
    const code = this.text.charCodeAt(offset);
    if (code >= 0xd800 && code <= 0xdfff) return this.wide(offset);
    const letter = fateOf(code);
    if (letter === HYPHEN) return this.hyphen(offset);
    if (letter === SEVERAL) this.pushAll(unitsOf(code), offset);
    else if (letter > BREAK) this.push(letter, offset);
    else if (letter === BREAK) this.fresh = 1;
    return offset + 1;
  }

  /** A hyphen parts words unless it breaks one at the end of a line. */
  private hyphen(offset: number): number {
    BROKEN.lastIndex = offset;
    if (this.fresh === 0 && BROKEN.test(this.text)) return BROKEN.lastIndex;
    this.fresh = 1;
    return offset + 1;
  }

  /** A character of two units; a lone half is a break. */
  private wide(offset: number): number {
    const point = this.text.codePointAt(offset) as number;
    const units = point < 0x10000 ? '' : unitsOf(point);
    if (units === '') this.fresh = 1;
    else this.pushAll(units, offset);
    return offset + (point < 0x10000 ? 1 : 2);
  }

  private pushAll(units: string, offset: number): void {
    this.makeRoom(units.length + APART);
    for (let i = 0; i < units.length; i++) this.push(units.charCodeAt(i), offset);
  }

  private push(code: number, offset: number): void {
    // The second half of a character is no word of its own.
    const isSecond = code >= 0xdc00 && code <= 0xdfff;
    const alone = isSecond || isUnspaced(code);
    const isPart = isSecond || (isPartOfLetter(code) && this.isBesideUnspaced(offset));
    if (!isPart && (this.fresh === 1 || alone)) this.words[this.count++] = this.length;
    if (alone) this.unspaced++;
    this.fresh = alone ? 1 : 0;
    this.places[this.length - this.begin] = offset;
    this.codes[this.length++] = code;
  }

  private isBesideUnspaced(offset: number): boolean {
    const before = offset > 0 ? this.text.charCodeAt(offset - 1) : 0;
    return before >= FIRST_UNSPACED && before < 0xd800 && isUnspaced(before) && fateOf(before) !== BREAK;
  }

  /** Room for so many more letters; one code unit of the text takes one unless it folds to several. */
  private makeRoom(more: number): void {
    if (this.length + more > this.codes.length) this.codes = grown(this.codes, this.length + more);
    const kept = this.length - this.begin + more;
    if (kept <= this.places.length) return;
    this.places = grown(this.places, kept);
    this.words = grown(this.words, kept);
  }
}

function grown<A extends Uint16Array | Uint32Array>(array: A, least: number): A {
  const larger = new (array.constructor as new (length: number) => A)(Math.ceil(1.3 * least) + APART);
  larger.set(array);
  return larger;
}
