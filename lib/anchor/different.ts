/** Different words that may stand for each other: written alike, run together, or broken in two. */
import { Spellings } from './spelling.ts';
import { countOf, type Places, placesOf, type Vocabulary } from './vocabulary.ts';
import type { Words } from './words.ts';

/**
 * Takes a match: from the word of the query in turn to another, and a word of the text, or two, each by index, the
 * last included; and how alike they are, 0 to 1.
 */
export type Take = (toQuery: number, inText: number, toText: number, alike: number) => void;

/** Words less alike than this do not stand for each other. */
const LEAST_LIKENESS = 0.6;
/** Shorter words are alike only when they are the same; so are longer ones, which are no words. */
const LEAST_LETTERS = 4;
const MOST_LETTERS = 200;
/** Words looked at between two pauses: about a millisecond. */
const SLICE = 100_000;
/** So many words are compared, and so many pairs of words alike are kept: more say nothing. */
const MOST_COMPARED = 300_000;
const MOST_PAIRS = 200_000;

/** Which words of a query match words of a window without being the same. Words on both sides need no such others. */
export class Different {
  private readonly query: Vocabulary;
  private readonly places: Places;
  /** Where longer words stand in the window that are not in the query. */
  private readonly open = new Map<string, number[]>();
  /** By number of a word that does not stand in the window: those of the window like it. */
  private readonly alike = new Map<number, { alike: number; places: readonly number[] }[]>();
  /** By number of a word: two words of the window run together, where one of them is not in the query. */
  private readonly pairs = new Map<number, number[]>();

  /** Looks for them; rests now and then. */
  static *between(query: Vocabulary, window: Words): Generator<void, Different> {
    const different = new Different(query, window);
    yield* different.findAlike();
    return different;
  }

  private constructor(query: Vocabulary, window: Words) {
    this.query = query;
    this.places = placesOf(window.ids, query.numbers.size);
    for (let at = 0; at < window.count; at++) {
      if (window.ids[at] !== -1) continue;
      const letters = window.lettersOf(at);
      if (letters >= LEAST_LETTERS && letters <= MOST_LETTERS) append(this.open, window.word(at), at);
    }
    this.joinPairs(window);
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

  private *findAlike(): Generator<void, void> {
    const open = [...this.open.values()];
    const spellings = new Spellings(this.open.keys(), LEAST_LIKENESS);
    let rested = 0;
    let pairs = 0;
    for (const [word, id] of this.query.numbers) {
      if (word.length < LEAST_LETTERS || this.isInText(id)) continue;
      spellings.like(word, (index, alike) => {
        const places = open[index] as number[];
        pairs += places.length * countOf(this.query.places, id);
        if (pairs <= MOST_PAIRS) append(this.alike, id, { alike, places });
      });
      if (spellings.compared > MOST_COMPARED || pairs > MOST_PAIRS) return;
      if (spellings.seen + 10 * spellings.compared < rested + SLICE) continue;
      rested = spellings.seen + 10 * spellings.compared;
      yield;
    }
  }

  private joinPairs(window: Words): void {
    for (let at = 0; at + 1 < window.count; at++) {
      if (window.ids[at] !== -1 && window.ids[at + 1] !== -1) continue;
      if (window.lettersOf(at) + window.lettersOf(at + 1) <= LEAST_LETTERS) continue;
      const joined = window.joined(at);
      if (joined !== -1) append(this.pairs, joined, at);
    }
  }
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
