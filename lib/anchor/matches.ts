/** Matches: which words of a passage may stand for which of a stretch of text, word by word of the passage. */
import type { Different, Take } from './different.ts';
import { countOf, type Places, placesOf, type Vocabulary } from './vocabulary.ts';

/** A word that pairs more often than this says nothing about where anything stands. */
const MOST_PAIRS = 60_000;

/** The matches of a query and a window, to be asked for word by word. */
export class Matches {
  private readonly query: Vocabulary;
  private readonly places: Places;
  private readonly different: Different | null;

  /**
   * @param ids the numbers of the window's words
   * @param different which words match without being the same; `null` where none do
   */
  constructor(query: Vocabulary, ids: Int32Array, different: Different | null) {
    this.query = query;
    this.places = placesOf(ids, query.numbers.size);
    this.different = different;
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
