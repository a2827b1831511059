/** Matches: which words of a passage may stand for which of a stretch of text, word by word of the passage. */
import { likeness } from './spelling.ts';

/** A word of the query, or two, and a word of the text, or two: from one index to another, the last included. */
export interface Match {
  readonly inQuery: number;
  readonly toQuery: number;
  readonly inText: number;
  readonly toText: number;
  /** How alike they are, 0 to 1. */
  readonly alike: number;
}

/** Words less alike than this do not stand for each other. */
const LEAST_LIKENESS = 0.6;
/** Shorter words are alike only when they are the same. */
const LEAST_LETTERS = 4;
/** A word that pairs more often than this says nothing about where anything stands. */
const MOST_PAIRS = 60_000;

/** The matches that begin with each word of the query in turn. */
export function* matchesOf(
  query: readonly string[],
  window: readonly string[],
  fuzzy: boolean,
): Generator<Match[]> {
  const places = placesOf(window);
  const counts = placesOf(query);
  const same = (word: string | undefined): readonly number[] => {
    const found = word === undefined ? undefined : places.get(word);
    return found && found.length * (counts.get(word as string)?.length ?? 1) <= MOST_PAIRS ? found : [];
  };
  const other = fuzzy ? new Different(query, window, counts, places) : null;
  for (const [i, word] of query.entries()) {
    const row = same(word).map((at) => match(i, i, at, at, 1));
    other?.appendTo(row, i);
    yield row;
  }
}

const match = (inQuery: number, toQuery: number, inText: number, toText: number, alike: number): Match => ({
  inQuery,
  toQuery,
  inText,
  toText,
  alike,
});

type Places = ReadonlyMap<string, readonly number[]>;

function placesOf(words: readonly string[]): Places {
  const places = new Map<string, number[]>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const known = places.get(word);
    if (known) known.push(i);
    else places.set(word, [i]);
  }
  return places;
}

/** Words that are alike, run together or broken. Words that stand on both sides need no such others. */
class Different {
  private readonly query: readonly string[];
  private readonly inQuery: Places;
  private readonly inText: Places;
  /** Of a word that does not stand in the text: those of the text like it. */
  private readonly alike = new Map<string, { alike: number; places: readonly number[] }[]>();
  /** Two words of the text run together, where one of them does not stand in the query. */
  private readonly pairs = new Map<string, number[]>();

  constructor(query: readonly string[], window: readonly string[], inQuery: Places, inText: Places) {
    this.query = query;
    this.inQuery = inQuery;
    this.inText = inText;
    const isOpen = (word: string, there: Places) => word.length >= LEAST_LETTERS && !there.has(word);
    const open = [...inText.keys()].filter((word) => isOpen(word, inQuery));
    for (const word of inQuery.keys()) {
      if (!isOpen(word, inText)) continue;
      const like = open.flatMap((one) => {
        const alike = likeness(word, one, LEAST_LIKENESS);
        return alike > 0 ? [{ alike, places: inText.get(one) ?? [] }] : [];
      });
      if (like.length > 0) this.alike.set(word, like);
    }
    this.joinPairs(window);
  }

  /** Adds what matches from a word of the query on without being the same. */
  appendTo(row: Match[], i: number): void {
    const word = this.query[i] as string;
    const next = this.query[i + 1];
    for (const { alike, places } of this.alike.get(word) ?? [])
      for (const at of places) row.push(match(i, i, at, at, alike));
    for (const at of this.pairs.get(word) ?? []) row.push(match(i, i, at, at + 1, 1));
    if (next === undefined || (this.inText.has(word) && this.inText.has(next))) return;
    if (word.length + next.length > LEAST_LETTERS)
      for (const at of this.inText.get(word + next) ?? []) row.push(match(i, i + 1, at, at, 1));
  }

  private joinPairs(window: readonly string[]): void {
    for (let at = 0; at + 1 < window.length; at++) {
      const [word, next] = [window[at] as string, window[at + 1] as string];
      if (word.length + next.length <= LEAST_LETTERS) continue;
      if (this.inQuery.has(word) && this.inQuery.has(next)) continue;
      const joined = word + next;
      if (!this.inQuery.has(joined)) continue;
      const known = this.pairs.get(joined);
      if (known) known.push(at);
      else this.pairs.set(joined, [at]);
    }
  }
}
