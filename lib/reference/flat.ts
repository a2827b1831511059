import type { CapturedText, Span } from '../model/index.ts';

const DOUBLE = /[“”„‟«»″＂]/g;
const SINGLE = /[‘’‚‛′´`＇]/g;
const SPACE = /[\s\u00a0\u200b\ufeff]/g;

/** A text with one kind of quotation mark, apostrophe and space; every character stays at its offset. */
export const flatten = (text: string): string =>
  text.replace(DOUBLE, '"').replace(SINGLE, "'").replace(SPACE, ' ');

/** A text made ready for reading: flat, with its blocks; those of a text without any are its lines. */
export interface FlatText {
  /** As long as the text it was made of. */
  flat: string;
  verbatim: string;
  blocks: CapturedText['blocks'];
}

export function flattenText(captured: CapturedText): FlatText {
  const known = flattened.get(captured);
  if (known?.verbatim === captured.text) return known;
  const { text, blocks } = captured;
  const made = { flat: flatten(text), verbatim: text, blocks: blocks.length > 0 ? blocks : linesOf(text) };
  flattened.set(captured, made);
  return made;
}

/** A report's passages are asked about one after another. */
const flattened = new WeakMap<CapturedText, FlatText>();

function linesOf(text: string): CapturedText['blocks'] {
  const lines = text.matchAll(/[^\n]+/g);
  return [...lines].map(({ index, 0: line }) => ({
    kind: 'paragraph' as const,
    start: index,
    end: index + line.length,
  }));
}

/** A span without the white space at its ends. */
export function trimSpan(flat: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && flat[from] === ' ') from++;
  while (to > from && flat[to - 1] === ' ') to--;
  return { start: from, end: to };
}

/** Words as printed, their white space made single spaces. */
export const tidy = (words: string): string => words.replace(/\s+/g, ' ').trim();
