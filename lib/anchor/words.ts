import type { Span } from '../model/index.ts';
import { lastAtMost } from '../text/fold.ts';

/**
 * A text made ready for finding passages in it: its words without case, marks or punctuation, and the same
 * words run together as one `key`, in which white space, hyphens and line breaks make no difference.
 */
export interface Prepared {
  readonly text: string;
  readonly key: string;
  readonly words: readonly string[];
  /** Of word `i`: its place in the text, and where it begins in the key. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly keys: readonly number[];
}

/** Scripts written without spaces: each character is a word. */
const UNSPACED =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
const WORD = new RegExp(`[${UNSPACED}]\\p{M}*|[[\\p{L}\\p{N}\\p{M}]--[${UNSPACED}]]+`, 'gv');
const PLAIN = /^[a-z0-9]*$/i;
const NO_LETTER = /[^\p{L}\p{N}]/gu;

/** Prepares a text; linear. Offsets are UTF-16 code units. */
export function prepare(text: string): Prepared {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const keys: number[] = [];
  let length = 0;
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    const word = PLAIN.test(raw)
      ? raw.toLowerCase()
      : raw.normalize('NFKD').toLowerCase().replace(NO_LETTER, '');
    if (word === '') continue;
    words.push(word);
    starts.push(index);
    ends.push(index + raw.length);
    keys.push(length);
    length += word.length;
  }
  return { text, key: words.join(''), words, starts, ends, keys };
}

/** Index of the word a place in the key falls into. */
export const wordAtKey = (prepared: Prepared, at: number): number => lastAtMost(prepared.keys, at);

/** The span in the text of a stretch of the key; `null` where it begins or ends within a word whose letters differ. */
export function spanOfKey(prepared: Prepared, from: number, to: number): Span | null {
  const start = placeOfKey(prepared, from, false);
  const end = placeOfKey(prepared, to - 1, true);
  return start === null || end === null ? null : { start, end };
}

function placeOfKey({ words, keys, starts, ends }: Prepared, at: number, after: boolean): number | null {
  const i = lastAtMost(keys, at);
  const [word, start, end] = [words[i] ?? '', starts[i] ?? 0, ends[i] ?? 0];
  const into = at - (keys[i] ?? 0) + (after ? 1 : 0);
  if (into === 0) return start;
  if (into === word.length) return end;
  return end - start === word.length ? start + into : null;
}
