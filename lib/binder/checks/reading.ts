import type { CapturedText, Span } from '../../model/index.ts';
import { contrastIn, sentencesAround } from './contrast.ts';

/** How much of a text speaks to a matter, and how much of that stands in passages. In paragraphs. */
export interface Reading {
  speaking: number;
  covered: number;
}

/** A sentence of contrast next to a passage. */
export interface Beside {
  sentence: string;
  word: string;
  side: 'before' | 'after';
}

/** Longer paragraphs are looked at so far, in UTF-16 code units. */
const LONGEST = 20_000;
/** A caption or a line of a table says little. */
const SHORTEST = 40;

/** The published paragraphs of a text. */
export const paragraphsOf = ({ text, blocks }: CapturedText): { span: Span; words: string }[] =>
  blocks.flatMap(({ kind, start, end, furniture }) => {
    const isProse = kind === 'paragraph' || kind === 'item' || kind === 'quote' || kind === 'cell';
    if (!isProse || furniture !== undefined || end - start < SHORTEST) return [];
    return [{ span: { start, end }, words: text.slice(start, Math.min(end, start + LONGEST)) }];
  });

/**
 * How many of a text's paragraphs speak to a matter, and in how many of those a passage stands.
 * @param speaks whether a paragraph does; of one paragraph asked once
 * @param passages of this text, in whatever order
 */
export function readRest(
  paragraphs: readonly { span: Span; words: string }[],
  passages: readonly Span[],
  speaks: (words: string, at: number) => boolean,
): Reading {
  const sorted = passages.filter(({ start, end }) => end > start).toSorted((a, b) => a.start - b.start);
  let speaking = 0;
  let covered = 0;
  let from = 0;
  for (const [at, { span, words }] of paragraphs.entries()) {
    while (from < sorted.length && (sorted[from] as Span).end <= span.start) from++;
    if (!speaks(words, at)) continue;
    speaking++;
    if (standsIn(sorted, from, span)) covered++;
  }
  return { speaking, covered };
}

/** Whether one of the passages from a place on, in order, overlaps a span. */
function standsIn(sorted: readonly Span[], from: number, span: Span): boolean {
  for (let at = from; at < sorted.length; at++) {
    const { start, end } = sorted[at] as Span;
    if (start >= span.end) return false;
    if (end > span.start) return true;
  }
  return false;
}

/** The sentences directly before and after a passage that hold a word of contrast. What is in the passage is quoted. */
export function besideOf(text: CapturedText, passage: Span, language?: string): Beside[] {
  const { before, after } = sentencesAround(text, passage);
  return (['before', 'after'] as const).flatMap((side) => {
    const sentence = side === 'before' ? before : after;
    const word = sentence ? contrastIn(sentence, language) : null;
    return sentence && word ? [{ sentence, word, side }] : [];
  });
}
