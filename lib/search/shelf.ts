import type { SearchDocument } from './documents.ts';
import { languageBit } from './stems.ts';
import { type Term, Vocabulary } from './vocabulary.ts';
import { WORD } from './words.ts';

/**
 * How a posting is packed: the document's number above, then how often the title has the word (at most 3), then how
 * often the text has it (at most 15). Engines keep numbers below 2^30 in four bytes: 16 million documents.
 */
export const NUMBER_SHIFT = 6;
export const TITLE_SHIFT = 4;
const TITLE_ONE = 1 << TITLE_SHIFT;
export const TITLE_MOST = 3;
export const TEXT_MOST = 15;

/** Stands between the title's words and the text's, so that no phrase goes over it. */
const GAP = 0xffffffff;
/** Dead documents are cleared out when they are more than these, and more than half of the living. */
const DEAD_ENOUGH = 2000;

/**
 * The documents of an index and where each word stands: by word (postings, in which documents) and by document (its
 * words in order, by which phrases are told without reading the text again).
 */
export class Shelf {
  readonly vocabulary = new Vocabulary();
  /** By number; a removed one leaves a gap. */
  readonly documents: (SearchDocument | undefined)[] = [];
  /** Words of a document, by number. */
  readonly lengths: number[] = [];
  /** Documents that stand. */
  size = 0;
  /** Words of those. */
  words = 0;
  private readonly numbers = new Map<string, number>();
  private readonly postings: number[][] = [];
  private readonly starts: number[] = [];
  private tokens = new Uint32Array(1024);
  private used = 0;
  private dead = 0;

  numberOf(id: string): number | undefined {
    return this.numbers.get(id);
  }

  postingsOf(term: Term): readonly number[] {
    return this.postings[term] ?? [];
  }

  add(document: SearchDocument): void {
    const number = this.documents.push(document) - 1;
    this.numbers.set(document.id, number);
    this.starts.push(this.used);
    const language = languageBit(document.language);
    this.write(number, document.title, language, TITLE_ONE, TITLE_MOST << TITLE_SHIFT);
    this.keep(GAP);
    this.write(number, document.text, language, 1, TEXT_MOST);
    const length = this.used - (this.starts[number] as number);
    this.lengths.push(length);
    this.words += length;
    this.size++;
  }

  remove(id: string): void {
    const number = this.numbers.get(id);
    if (number === undefined) return;
    this.numbers.delete(id);
    this.documents[number] = undefined;
    this.size--;
    this.words -= this.lengths[number] as number;
    this.dead++;
    if (this.dead > DEAD_ENOUGH && this.dead > this.size / 2) this.clear();
  }

  /** Whether a document has these terms one after the other. */
  hasTogether(number: number, terms: readonly Term[]): boolean {
    const start = this.starts[number] as number;
    const end = start + (this.lengths[number] as number) - terms.length;
    for (let at = start; at <= end; at++)
      if (terms.every((term, next) => this.tokens[at + next] === term)) return true;
    return false;
  }

  private write(number: number, text: string, language: number, one: number, most: number): void {
    for (const [word] of text.matchAll(WORD)) {
      const term = this.vocabulary.intern(word, language);
      this.keep(term);
      this.postings[term] ??= [];
      const list = this.postings[term] as number[];
      const last = list.length - 1;
      const posting = list[last];
      if (posting === undefined || posting >> NUMBER_SHIFT !== number)
        list.push((number << NUMBER_SHIFT) | one);
      else if ((posting & most) !== most) list[last] = posting + one;
    }
  }

  private keep(token: number): void {
    if (this.used === this.tokens.length) {
      const grown = new Uint32Array(this.tokens.length * 2);
      grown.set(this.tokens);
      this.tokens = grown;
    }
    this.tokens[this.used++] = token;
  }

  /** Leaves out what dead documents left behind; numbers stay. */
  private clear(): void {
    for (const [term, list] of this.postings.entries())
      this.postings[term] = list.filter((posting) => this.documents[posting >> NUMBER_SHIFT] !== undefined);
    let to = 0;
    for (const [number, document] of this.documents.entries()) {
      const start = this.starts[number] as number;
      const length = document ? (this.lengths[number] as number) : 0;
      this.tokens.copyWithin(to, start, start + length);
      this.starts[number] = to;
      to += length;
    }
    this.used = to;
    this.dead = 0;
  }
}
