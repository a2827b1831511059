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

/** No link. */
const NONE = -1;

/** Matches, from one word to another on either side, each with the best chain that ends in it; by number. */
class Links {
  inQuery = new Int32Array(512);
  toQuery = new Int32Array(512);
  inText = new Int32Array(512);
  toText = new Int32Array(512);
  /** How alike they are, 0 to 1. */
  alike = new Float32Array(512);
  score = new Float64Array(512);
  before = new Int32Array(512);
  count = 0;

  /** Room for one more; returns its number. */
  next(): number {
    if (this.count === this.score.length) {
      this.inQuery = doubled(this.inQuery);
      this.toQuery = doubled(this.toQuery);
      this.inText = doubled(this.inText);
      this.toText = doubled(this.toText);
      this.alike = doubled(this.alike);
      this.score = doubled(this.score);
      this.before = doubled(this.before);
    }
    return this.count++;
  }
}

function doubled<A extends Int32Array | Float32Array | Float64Array>(array: A): A {
  const larger = new (array.constructor as new (length: number) => A)(2 * array.length);
  larger.set(array);
  return larger;
}

class Chain {
  /** Weight of the query's words before each. */
  private readonly weights: Float64Array;
  private readonly links = new Links();
  private readonly ends: Ends;
  /** By word of the text: the last link that ends with it, and with which word of the query. */
  private readonly lastLinks: Int32Array;
  private readonly lastRows: Int32Array;
  /** Links that end with the word of the query in turn, and with the next: of two words. */
  private ending: number[] = [];
  private next: number[] = [];
  private best = NONE;
  private bestTotal = 0;

  constructor(query: readonly string[], window: number) {
    this.weights = new Float64Array(query.length + 1);
    for (let i = 0; i < query.length; i++)
      this.weights[i + 1] = (this.weights[i] as number) + weightOf(query[i] as string);
    this.ends = new Ends(window);
    this.lastLinks = new Int32Array(window);
    this.lastRows = new Int32Array(window).fill(NONE);
  }

  /** Appends a match; all that begin with one word of the query, then they are closed. */
  append(inQuery: number, toQuery: number, inText: number, toText: number, alike: number): void {
    const { weights, links, ends } = this;
    const weight = (weights[toQuery + 1] as number) - (weights[inQuery] as number);
    const gain = weight * (alike === 1 ? 1 : ONLY_ALIKE * alike) + (toText > inText ? TOGETHER * weight : 0);
    const skipped = SKIP_QUERY * (weights[inQuery] as number);
    let score = gain - skipped;
    let before = NONE;
    const end = ends.bestBefore(inText);
    if (end !== 0 && (ends.values[end] as number) - skipped - SKIP_TEXT * inText + gain > score) {
      score = (ends.values[end] as number) - skipped - SKIP_TEXT * inText + gain;
      before = ends.links[end] as number;
    }
    const isPlain = toQuery === inQuery && toText === inText && inText > 0 && inQuery > 0;
    if (isPlain && this.lastRows[inText - 1] === inQuery - 1) {
      const follows = this.lastLinks[inText - 1] as number;
      const following = (links.score[follows] as number) + gain + TOGETHER * weight;
      if (following >= score) [score, before] = [following, follows];
    }
    const link = links.next();
    links.inQuery[link] = inQuery;
    links.toQuery[link] = toQuery;
    links.inText[link] = inText;
    links.toText[link] = toText;
    links.alike[link] = alike;
    links.score[link] = score;
    links.before[link] = before;
    if (toQuery > inQuery) this.next.push(link);
    else this.ending.push(link);
  }

  /** Ends a word of the query: what ends with it can be followed. */
  close(): void {
    for (const link of this.ending) this.closeLink(link);
    this.ending = this.next;
    this.next = [];
  }

  private closeLink(link: number): void {
    const { weights, links, lastRows, lastLinks } = this;
    const [toQuery, toText] = [links.toQuery[link] as number, links.toText[link] as number];
    const score = links.score[link] as number;
    const upTo = weights[toQuery + 1] as number;
    const isKnown = lastRows[toText] === toQuery;
    if (!isKnown || (links.score[lastLinks[toText] as number] as number) < score) {
      lastRows[toText] = toQuery;
      lastLinks[toText] = link;
    }
    this.ends.add(link, toText, score + SKIP_QUERY * upTo + SKIP_TEXT * (toText + 1));
    const total = score - SKIP_QUERY * ((weights[weights.length - 1] as number) - upTo);
    if (this.best === NONE || total > this.bestTotal) [this.best, this.bestTotal] = [link, total];
  }

  trace(): Alignment {
    const { links } = this;
    const rows = this.weights.length - 1;
    const partner = new Int32Array(rows).fill(-1);
    const partnerEnd = new Int32Array(rows).fill(-1);
    const alike = new Float32Array(rows);
    for (let link = this.best; link !== NONE; link = links.before[link] as number) {
      for (let i = links.inQuery[link] as number; i <= (links.toQuery[link] as number); i++) {
        partner[i] = links.inText[link] as number;
        partnerEnd[i] = links.toText[link] as number;
        alike[i] = links.alike[link] as number;
      }
    }
    return { partner, partnerEnd, alike };
  }
}

/** The best chain among those that end before a place in the text: a tree of maxima (Fenwick 1994). */
class Ends {
  /** By node, from 1 on. */
  readonly values: Float64Array;
  readonly links: Int32Array;

  constructor(length: number) {
    this.values = new Float64Array(length + 1).fill(Number.NEGATIVE_INFINITY);
    this.links = new Int32Array(length + 1);
  }

  /** The node of the best; 0 where there is none. */
  bestBefore(place: number): number {
    const { values } = this;
    let best = 0;
    for (let i = place; i > 0; i &= i - 1) if ((values[i] as number) > (values[best] as number)) best = i;
    return best;
  }

  add(link: number, toText: number, value: number): void {
    const { values, links } = this;
    for (let i = toText + 1; i < values.length; i += i & -i)
      if (value > (values[i] as number)) {
        values[i] = value;
        links[i] = link;
      }
  }
}
