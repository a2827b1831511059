import type { Span } from '../model/index.ts';
import { type Word, wordsOf } from './words.ts';

/** A piece of a text around what was found in it. */
export interface Excerpt {
  text: string;
  /** Where it begins in the whole text. */
  start: number;
  /** The found words, as offsets into the excerpt. */
  marks: Span[];
}

const EXCERPT_LENGTH = 180;
/** How much stands before the first found word. */
const LEAD = 40;

/** Where folded terms stand in a text, in reading order; the words of a found phrase are separate spans. */
export function findTerms(text: string, terms: Iterable<string>): Span[] {
  return wordsAmong(text, terms).map(({ start, end }) => ({ start, end }));
}

/** The piece of a text that holds most of the terms, cut between words; its beginning when it holds none. */
export function excerptOf(text: string, terms: Iterable<string>, length = EXCERPT_LENGTH): Excerpt {
  const found = wordsAmong(text, terms);
  const from = found.length === 0 ? 0 : betweenWords(text, Math.max(0, densest(found, length - LEAD) - LEAD));
  const to = from + length >= text.length ? text.length : beforeWord(text, from, from + length);
  const within = found.filter(({ start, end }) => start >= from && end <= to);
  const marks = within.map(({ start, end }) => ({ start: start - from, end: end - from }));
  return { text: text.slice(from, to), start: from, marks };
}

function wordsAmong(text: string, terms: Iterable<string>): Word[] {
  const wanted = new Set(terms);
  return wanted.size === 0 ? [] : wordsOf(text).filter(({ folded }) => wanted.has(folded));
}

/** Where the window of this length begins that holds most different terms, the first of equals. */
function densest(found: readonly Word[], length: number): number {
  let best = 0;
  let most = 0;
  for (const [index, first] of found.entries()) {
    const end = found.findIndex((word, at) => at > index && word.end > first.start + length);
    const window = found.slice(index, end < 0 ? undefined : Math.min(end, index + 40));
    const different = new Set(window.map(({ folded }) => folded)).size;
    if (different > most) [best, most] = [first.start, different];
  }
  return best;
}

function betweenWords(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.indexOf(' ', at);
  return space < 0 || space > at + LEAD ? at : space + 1;
}

function beforeWord(text: string, from: number, to: number): number {
  const space = text.lastIndexOf(' ', to);
  return space > from ? space : to;
}
