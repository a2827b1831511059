/**
 * Alignment: the words of a passage, with what stood around it, beside the words of a stretch of text, so that
 * as many as may be stand for each other in order. Words written a little differently, or broken in two, do too.
 */
import type { Different } from './different.ts';
import { Matches } from './matches.ts';
import { drained } from './slices.ts';
import { numbersIn, type Vocabulary } from './vocabulary.ts';

/** What stands for what, by index of word. */
export interface Alignment {
  /** For each word of the query the first word of the window it stands for, or -1, and the last. */
  readonly partner: Int32Array;
  readonly partnerEnd: Int32Array;
  /** How alike the two are, 0 to 1. */
  readonly alike: Float32Array;
}

const SKIP_TEXT = 0.1;
const SKIP_QUERY = 0.25;
/** Words that follow each other on both sides say more than words that do not. */
const TOGETHER = 0.3;
/** A word that is only alike says less than one that is the same. */
const ONLY_ALIKE = 0.7;

/** How much a word says: short words stand everywhere. */
export const weightOf = ({ length }: { length: number }): number => (length <= 3 ? 0.5 : 1);

/** Matches followed between two pauses: a few milliseconds. */
const SLICE = 20_000;

/**
 * Aligns a whole query with any part of a window. What is left out on either side costs in proportion, so that
 * the best chain of matching words is found from the matches alone (Eppstein and others 1992), in time
 * proportional to their number times the logarithm of the window's length. Rests now and then.
 * @param ids the numbers of the window's words in the query's vocabulary
 * @param different which words match without being the same; `null` where none do
 */
export function* alignInSlices(
  query: Vocabulary,
  ids: Int32Array,
  different: Different | null,
): Generator<void, Alignment> {
  const chain = new Chain(query.words, ids.length);
  const matches = new Matches(query, ids, different);
  let followed = 0;
  for (let i = 0; i < query.words.length; i++) {
    matches.from(i, (toQuery, inText, toText, alike) => {
      followed++;
      chain.append(i, toQuery, inText, toText, alike);
    });
    chain.close();
    if (followed < SLICE) continue;
    followed = 0;
    yield;
  }
  return chain.trace();
}

/** Aligns words that stand for each other only where they are the same. */
export const align = (query: Vocabulary, window: readonly string[]): Alignment =>
  drained(alignInSlices(query, numbersIn(query, window), null));

/** A match, from one word to another on either side, with the best chain that ends in it. */
interface Link {
  readonly inQuery: number;
  readonly toQuery: number;
  readonly inText: number;
  readonly toText: number;
  /** How alike they are, 0 to 1. */
  readonly alike: number;
  score: number;
  before: Link | null;
}

class Chain {
  /** Weight of the query's words before each. */
  private readonly weights: Float64Array;
  private readonly ends: Ends;
  /** By word of the text: the last link that ends with it, and with which word of the query. */
  private readonly lastLinks: (Link | null)[];
  private readonly lastRows: Int32Array;
  /** Links that end with the word of the query in turn, and with the next: of two words. */
  private ending: Link[] = [];
  private next: Link[] = [];
  private best: Link | null = null;
  private bestTotal = 0;

  constructor(query: readonly string[], window: number) {
    this.weights = new Float64Array(query.length + 1);
    for (const [i, word] of query.entries())
      this.weights[i + 1] = (this.weights[i] as number) + weightOf(word);
    this.ends = new Ends(window);
    this.lastLinks = new Array<Link | null>(window).fill(null);
    this.lastRows = new Int32Array(window).fill(-1);
  }

  /** Appends a match; all that begin with one word of the query, then they are closed. */
  append(inQuery: number, toQuery: number, inText: number, toText: number, alike: number): void {
    const { weights } = this;
    const weight = (weights[toQuery + 1] as number) - (weights[inQuery] as number);
    const gain = weight * (alike === 1 ? 1 : ONLY_ALIKE * alike) + (toText > inText ? TOGETHER * weight : 0);
    const skipped = SKIP_QUERY * (weights[inQuery] as number);
    const link = {
      inQuery,
      toQuery,
      inText,
      toText,
      alike,
      score: gain - skipped,
      before: null as Link | null,
    };
    const end = this.ends.bestBefore(inText);
    if (end && end.value - skipped - SKIP_TEXT * inText + gain > link.score) {
      link.score = end.value - skipped - SKIP_TEXT * inText + gain;
      link.before = end.link;
    }
    const isPlain = toQuery === inQuery && toText === inText && inText > 0;
    const follows = isPlain && this.lastRows[inText - 1] === inQuery - 1 ? this.lastLinks[inText - 1] : null;
    if (follows && follows.score + gain + TOGETHER * weight >= link.score) {
      link.score = follows.score + gain + TOGETHER * weight;
      link.before = follows;
    }
    if (toQuery > inQuery) this.next.push(link);
    else this.ending.push(link);
  }

  /** Ends a word of the query: what ends with it can be followed. */
  close(): void {
    for (const link of this.ending) this.closeLink(link);
    this.ending = this.next;
    this.next = [];
  }

  private closeLink(link: Link): void {
    const { weights } = this;
    const { toQuery, toText } = link;
    const upTo = weights[toQuery + 1] as number;
    const known = this.lastRows[toText] === toQuery ? this.lastLinks[toText] : null;
    if (!known || known.score < link.score) {
      this.lastRows[toText] = toQuery;
      this.lastLinks[toText] = link;
    }
    this.ends.add(link, link.score + SKIP_QUERY * upTo + SKIP_TEXT * (toText + 1));
    const total = link.score - SKIP_QUERY * ((weights[weights.length - 1] as number) - upTo);
    if (!this.best || total > this.bestTotal) [this.best, this.bestTotal] = [link, total];
  }

  trace(): Alignment {
    const rows = this.weights.length - 1;
    const partner = new Int32Array(rows).fill(-1);
    const partnerEnd = new Int32Array(rows).fill(-1);
    const alike = new Float32Array(rows);
    for (let link = this.best; link; link = link.before) {
      for (let i = link.inQuery; i <= link.toQuery; i++) {
        partner[i] = link.inText;
        partnerEnd[i] = link.toText;
        alike[i] = link.alike;
      }
    }
    return { partner, partnerEnd, alike };
  }
}

/** The best chain among those that end before a place in the text: a tree of maxima (Fenwick 1994). */
class Ends {
  private readonly values: Float64Array;
  private readonly links: (Link | null)[];
  private readonly found: { value: number; link: Link } = { value: 0, link: null as unknown as Link };

  constructor(length: number) {
    this.values = new Float64Array(length + 1).fill(Number.NEGATIVE_INFINITY);
    this.links = new Array<Link | null>(length + 1).fill(null);
  }

  bestBefore(place: number): { value: number; link: Link } | null {
    const { values, links, found } = this;
    let best = 0;
    let value = Number.NEGATIVE_INFINITY;
    for (let i = place; i > 0; i &= i - 1)
      if ((values[i] as number) > value) {
        best = i;
        value = values[i] as number;
      }
    if (best === 0) return null;
    found.value = value;
    found.link = links[best] as Link;
    return found;
  }

  add(link: Link, value: number): void {
    const { values, links } = this;
    for (let i = link.toText + 1; i < values.length; i += i & -i)
      if (value > (values[i] as number)) {
        values[i] = value;
        links[i] = link;
      }
  }
}
