/** Matches: which words of a passage may stand for which of a stretch of text, word by word of the passage. */
import { likeness } from './spelling.ts';
import { countOf, numbersIn, type Places, placesOf, type Vocabulary } from './vocabulary.ts';

/**
 * Takes a match: from the word of the query in turn to another, and a word of the text, or two, each by index, the
 * last included; and how alike they are, 0 to 1.
 */
export type Take = (toQuery: number, inText: number, toText: number, alike: number) => void;

/** Words less alike than this do not stand for each other. */
const LEAST_LIKENESS = 0.6;
/** Shorter words are alike only when they are the same. */
const LEAST_LETTERS = 4;
/** A word that pairs more often than this says nothing about where anything stands. */
const MOST_PAIRS = 60_000;

/** The matches of a query and a window, to be asked for word by word. */
export class Matches {
  private readonly query: Vocabulary;
  private readonly places: Places;
  private readonly different: Different | null;

  /** @param fuzzy whether words may be alike, or broken in two, rather than equal */
  constructor(query: Vocabulary, window: readonly string[], fuzzy: boolean) {
    this.query = query;
    const ids = numbersIn(query, window);
    this.places = placesOf(ids, query.numbers.size);
    this.different = fuzzy ? new Different(query, window, ids, this.places) : null;
  }

  /** Gives the matches that begin with one word of the query. */
  from(i: number, take: Take): void {
    const { query, places } = this;
    const id = query.ids[i] as number;
    if (countOf(places, id) * countOf(query.places, id) <= MOST_PAIRS)
      for (let n = places.from[id] as number; n < (places.from[id + 1] as number); n++) {
        const at = places.at[n] as number;
        take(i, at, at, 1);
      }
    this.different?.from(i, take);
  }
}

/** Words that are alike, run together or broken. Words that stand on both sides need no such others. */
class Different {
  private readonly query: Vocabulary;
  private readonly places: Places;
  /** Where longer words stand in the text that are not in the query. */
  private readonly open = new Map<string, number[]>();
  /** By number of a word that does not stand in the text: those of the text like it. */
  private readonly alike = new Map<number, { alike: number; places: readonly number[] }[]>();
  /** By number of a word: two words of the text run together, where one of them is not in the query. */
  private readonly pairs = new Map<number, number[]>();

  constructor(query: Vocabulary, window: readonly string[], ids: Int32Array, places: Places) {
    this.query = query;
    this.places = places;
    for (let at = 0; at < window.length; at++) {
      const word = window[at] as string;
      if (ids[at] === -1 && word.length >= LEAST_LETTERS) append(this.open, word, at);
    }
    this.findAlike();
    this.joinPairs(window, ids);
  }

  /** Gives what matches from a word of the query on without being the same. */
  from(i: number, take: Take): void {
    const { words, ids, numbers } = this.query;
    const id = ids[i] as number;
    for (const { alike, places } of this.alike.get(id) ?? []) for (const at of places) take(i, at, at, alike);
    for (const at of this.pairs.get(id) ?? []) take(i, at, at + 1, 1);
    const [word, next] = [words[i] as string, words[i + 1]];
    if (next === undefined || word.length + next.length <= LEAST_LETTERS) return;
    if (this.isInText(id) && this.isInText(ids[i + 1] as number)) return;
    const joined = word + next;
    const known = numbers.get(joined);
    const standing =
      known === undefined
        ? this.open.get(joined)
        : this.places.at.subarray(this.places.from[known], this.places.from[known + 1]);
    for (const at of standing ?? []) take(i + 1, at, at, 1);
  }

  private isInText(id: number): boolean {
    return countOf(this.places, id) > 0;
  }

  private findAlike(): void {
    for (const [word, id] of this.query.numbers) {
      if (word.length < LEAST_LETTERS || this.isInText(id)) continue;
      for (const [one, places] of this.open) {
        const alike = likeness(word, one, LEAST_LIKENESS);
        if (alike > 0) append(this.alike, id, { alike, places });
      }
    }
  }

  private joinPairs(window: readonly string[], ids: Int32Array): void {
    for (let at = 0; at + 1 < window.length; at++) {
      if (ids[at] !== -1 && ids[at + 1] !== -1) continue;
      const [word, next] = [window[at] as string, window[at + 1] as string];
      if (word.length + next.length <= LEAST_LETTERS) continue;
      const joined = this.query.numbers.get(word + next);
      if (joined !== undefined) append(this.pairs, joined, at);
    }
  }
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
