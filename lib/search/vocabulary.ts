import { EVERY_LANGUAGE, stemsOf } from './stems.ts';
import { foldWord } from './words.ts';

/** A word of the vocabulary, by its number: what is indexed is its folded form. */
export type Term = number;

/** Bits of the languages a written form was seen in, beside its term. */
const LANGUAGE_BITS = 3;

const LONGEST_ENDING = 4;

/**
 * All words of an index, numbered as they come. Each is known by its folded form; by the beginnings it has; and by
 * its other forms in the languages it was seen in, so that "case" does not find the Spanish "casa".
 */
export class Vocabulary {
  /** Folded forms by term. */
  readonly words: string[] = [];
  /** Written form → term and languages. */
  private readonly written = new Map<string, number>();
  private readonly terms = new Map<string, Term>();
  /** Languages each term was seen in, and the signs of its stems. */
  private readonly seenIn: number[] = [];
  private readonly signs: string[][] = [];
  private readonly kin = new Map<string, Term[]>();
  private sorted: Term[] = [];

  /** The term of a word as it is written, made where it is new; `language` as `languageBit` gives it. */
  intern(word: string, language: number): Term {
    const known = this.written.get(word);
    if (known !== undefined && (known & language) === language) return known >> LANGUAGE_BITS;
    const folded = foldWord(word);
    const term = this.terms.get(folded) ?? this.add(folded);
    this.written.set(word, (term << LANGUAGE_BITS) | ((known ?? 0) & EVERY_LANGUAGE) | language);
    this.seenIn[term] = (this.seenIn[term] ?? 0) | language;
    for (const sign of stemsOf(word, language)) this.relate(term, sign);
    return term;
  }

  /** The term of a folded word; `undefined` where no text has it. */
  find(folded: string): Term | undefined {
    return this.terms.get(folded);
  }

  /** The other forms of a word, in the languages it was seen in; in all where it was seen in none. */
  formsOf(word: string): Set<Term> {
    const own = this.terms.get(foldWord(word));
    const seen = own === undefined ? 0 : (this.seenIn[own] ?? 0);
    const signs = [
      ...stemsOf(word, seen || EVERY_LANGUAGE),
      ...(own === undefined ? [] : (this.signs[own] ?? [])),
    ];
    const forms = new Set(signs.flatMap((sign) => this.kinOf(sign, word.length)));
    if (own !== undefined) forms.delete(own);
    return forms;
  }

  /** English endings are short: a stem that "internal" and "international" share says nothing. */
  private kinOf(sign: string, length: number): Term[] {
    const kin = this.kin.get(sign) ?? [];
    if (!sign.startsWith('en:')) return kin;
    return kin.filter((term) => Math.abs((this.words[term] as string).length - length) <= LONGEST_ENDING);
  }

  /** The terms that begin with a folded text, itself left out. */
  beginningWith(folded: string): Term[] {
    const terms = this.inOrder();
    let at = firstFrom(terms, folded, this.words);
    const found: Term[] = [];
    for (; at < terms.length; at++) {
      const term = terms[at] as Term;
      const word = this.words[term] as string;
      if (!word.startsWith(folded)) break;
      if (word !== folded) found.push(term);
    }
    return found;
  }

  /** The terms that differ from a folded word by one letter put in, left out, or another. */
  oneLetterOff(folded: string): Term[] {
    const found: Term[] = [];
    for (const [term, word] of this.words.entries()) if (isOneOff(word, folded)) found.push(term);
    return found;
  }

  private add(folded: string): Term {
    const term = this.words.push(folded) - 1;
    this.terms.set(folded, term);
    return term;
  }

  private relate(term: Term, sign: string): void {
    const signs = this.signs[term] ?? [];
    if (signs.includes(sign)) return;
    this.signs[term] = [...signs, sign];
    const kin = this.kin.get(sign);
    if (kin) kin.push(term);
    else this.kin.set(sign, [term]);
  }

  /** Terms by their words. What came since the last question is sorted apart and merged, since it is little. */
  private inOrder(): readonly Term[] {
    if (this.sorted.length === this.words.length) return this.sorted;
    const word = (term: Term): string => this.words[term] as string;
    const fresh = Array.from(
      { length: this.words.length - this.sorted.length },
      (_, at) => this.sorted.length + at,
    );
    fresh.sort((a, b) => (word(a) < word(b) ? -1 : 1));
    const merged: Term[] = [];
    let next = 0;
    for (const term of this.sorted) {
      while (next < fresh.length && word(fresh[next] as Term) < word(term))
        merged.push(fresh[next++] as Term);
      merged.push(term);
    }
    this.sorted = [...merged, ...fresh.slice(next)];
    return this.sorted;
  }
}

function firstFrom(terms: readonly Term[], folded: string, words: readonly string[]): number {
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[terms[middle] as Term] as string) < folded) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One letter put in, left out or another; two neighbours that changed places count as one too. */
function isOneOff(a: string, b: string): boolean {
  const difference = a.length - b.length;
  if (difference > 1 || difference < -1) return false;
  let start = 0;
  const shorter = Math.min(a.length, b.length);
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  if (difference === 1) return a.endsWith(b.slice(start)) && a.length - start - 1 === b.length - start;
  if (difference === -1) return b.endsWith(a.slice(start)) && b.length - start - 1 === a.length - start;
  if (start === a.length) return false;
  if (a.slice(start + 1) === b.slice(start + 1)) return true;
  return a[start] === b[start + 1] && a[start + 1] === b[start] && a.slice(start + 2) === b.slice(start + 2);
}
