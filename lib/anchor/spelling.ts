/** Spelling: which words are written alike, by the letters that would have to change. */

/** Longer words are alike only when they are the same. */
export const LONGEST = 31;

/** A word of a list, as it is compared with others. */
interface Spelling {
  /** Its place in the list. */
  readonly index: number;
  readonly word: string;
  /** A bit for each of its letters, some letters sharing one. */
  readonly letters: number;
}

/** Words to be asked which of them are written like others. */
export class Spellings {
  private readonly byFirst = new Map<number, Spelling[]>();
  private readonly byLast = new Map<number, Spelling[]>();
  private readonly least: number;
  /** How many words were looked at so far, and how many of them letter by letter. */
  seen = 0;
  compared = 0;

  /** @param least words less alike than this, from 0 to 1, are not alike */
  constructor(words: Iterable<string>, least: number) {
    this.least = least;
    let index = 0;
    for (const word of words) {
      const spelling = { index: index++, word, letters: lettersOf(word) };
      if (word.length > LONGEST) continue;
      push(this.byFirst, firstOf(word), spelling);
      push(this.byLast, lastOf(word), spelling);
    }
  }

  /**
   * Gives the words like one, by their index, and how alike they are, 0 to 1. Most words that are alike begin or end
   * alike: the others are not looked at.
   */
  like(word: string, take: (index: number, alike: number) => void): void {
    if (word.length > LONGEST) return;
    const first = firstOf(word);
    const letters = lettersOf(word);
    const compare = ({ index, word: other, letters: others }: Spelling): void => {
      const longer = Math.max(word.length, other.length);
      const most = Math.floor(longer * (1 - this.least));
      if (Math.abs(word.length - other.length) > most) return;
      if (bitsOf(letters & ~others) > most || bitsOf(others & ~letters) > most) return;
      this.compared++;
      const edits = distance(word, other);
      if (edits <= most) take(index, 1 - edits / longer);
    };
    const [begin, end] = [this.byFirst.get(first) ?? [], this.byLast.get(lastOf(word)) ?? []];
    this.seen += begin.length + end.length;
    know(word);
    for (const one of begin) compare(one);
    for (const one of end) if (firstOf(one.word) !== first) compare(one);
    forget(word);
  }
}

const firstOf = (word: string): number => word.charCodeAt(0);
const lastOf = (word: string): number => word.charCodeAt(word.length - 1);

function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

/** How many bits are set. */
function bitsOf(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function push(map: Map<number, Spelling[]>, key: number, value: Spelling): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** By letter: the places of the known word that it stands at, a bit each. */
const standing = new Int32Array(0x10000);

function know(word: string): void {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    standing[code] = (standing[code] as number) | (1 << i);
  }
}

function forget(word: string): void {
  for (let i = 0; i < word.length; i++) standing[word.charCodeAt(i)] = 0;
}

/** Edit distance from the known word, bit-parallel (Myers 1999, as simplified by Hyyrö 2001). */
function distance({ length }: string, text: string): number {
  const top = 1 << (length - 1);
  let plus = -1;
  let minus = 0;
  let score = length;
  for (let j = 0; j < text.length; j++) {
    const equal = standing[text.charCodeAt(j)] as number;
    const vertical = equal | minus;
    const diagonal = (((equal & plus) + plus) ^ plus) | equal;
    let up = minus | ~(diagonal | plus);
    let down = plus & diagonal;
    if (up & top) score++;
    if (down & top) score--;
    up = (up << 1) | 1;
    down <<= 1;
    plus = down | ~(vertical | up);
    minus = up & vertical;
  }
  return score;
}
