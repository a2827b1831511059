/** Spelled: the numbers of words by their letters in a key, so that no word need be cut out of it to be known. */
import type { Vocabulary } from './vocabulary.ts';

/** A vocabulary by its letters. */
export class Spelled {
  private readonly words: string[];
  /** By the lower bits of its hash the number of a word, counted from 1; 0 where there is none. */
  private readonly table: Int32Array;
  private readonly longest: number;

  constructor({ numbers }: Vocabulary) {
    this.words = [...numbers.keys()];
    this.table = new Int32Array(2 << (32 - Math.clz32(this.words.length)));
    this.longest = this.words.reduce((most, word) => Math.max(most, word.length), 0);
    for (let n = 0; n < this.words.length; n++) this.add(this.words[n] as string, n + 1);
  }

  /** The numbers of words that follow each other in a key; -1 where they are not in the vocabulary. */
  numbersOf(codes: Uint16Array, starts: readonly number[]): Int32Array {
    const ids = new Int32Array(Math.max(0, starts.length - 1));
    for (let i = 0; i < ids.length; i++)
      ids[i] = this.numberOf(codes, starts[i] as number, starts[i + 1] as number);
    return ids;
  }

  /** The number of the word that a stretch of a key spells; -1 where it is not in the vocabulary. */
  numberOf(codes: Uint16Array, from: number, to: number): number {
    const { words, table, longest } = this;
    if (to - from > longest) return -1;
    let hash = 0;
    for (let at = from; at < to; at++) hash = mixed(hash, codes[at] as number);
    const last = table.length - 1;
    for (let slot = settled(hash) & last; table[slot] !== 0; slot = (slot + 1) & last) {
      const number = (table[slot] as number) - 1;
      if (spells(words[number] as string, codes, from, to)) return number;
    }
    return -1;
  }

  private add(word: string, entry: number): void {
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = mixed(hash, word.charCodeAt(at));
    const last = this.table.length - 1;
    let slot = settled(hash) & last;
    while (this.table[slot] !== 0) slot = (slot + 1) & last;
    this.table[slot] = entry;
  }
}

const mixed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x5bd1e995);
const settled = (hash: number): number => hash ^ (hash >>> 15);

function spells(word: string, codes: Uint16Array, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== codes[from + i]) return false;
  return true;
}
