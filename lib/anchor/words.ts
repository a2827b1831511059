/** Words of a stretch of text, as numbers of a query's vocabulary. */
import type { Folded } from './folding.ts';
import { Spelled } from './spelled.ts';
import { keyOf, wordsBetween } from './stretch.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words that follow each other in a key. */
export class Words {
  readonly count: number;
  /** Where each begins in the key, and where the last ends. */
  readonly starts: readonly number[];
  /** Of each its number in the query's vocabulary; -1 where it is not in it. */
  readonly ids: Int32Array;
  private readonly page: Folded;
  private readonly spelled: Spelled;

  /** The words from the one that a place in the key falls into to the one that another falls into. */
  constructor(page: Folded, start: number, end: number, vocabulary: Vocabulary) {
    this.page = page;
    this.spelled = spelledOf(vocabulary);
    this.starts = wordsBetween(page, start, end);
    this.ids = this.spelled.numbersOf(page.codes, this.starts);
    this.count = this.ids.length;
  }

  lettersOf(at: number): number {
    return (this.starts[at + 1] as number) - (this.starts[at] as number);
  }

  word(at: number): string {
    return keyOf(this.page, this.starts[at], this.starts[at + 1]);
  }

  /** The number of a word and the next run together; -1 where that is no word of the query. */
  joined(at: number): number {
    return this.spelled.numberOf(this.page.codes, this.starts[at] as number, this.starts[at + 2] as number);
  }
}

/** Vocabularies are asked many times, each read by its letters once. */
const spelledBefore = new WeakMap<Vocabulary, Spelled>();

function spelledOf(vocabulary: Vocabulary): Spelled {
  const known = spelledBefore.get(vocabulary);
  if (known) return known;
  const spelled = new Spelled(vocabulary);
  spelledBefore.set(vocabulary, spelled);
  return spelled;
}
