import type { Span } from '../model/index.ts';

/** A word of a text, folded for comparing, and where it stands. */
export interface Word extends Span {
  folded: string;
}

/** A word as it is written. */
export const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*/gu;
const PLAIN = /^[a-z0-9]*$/;
const SPELLINGS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

/** The words of a text in reading order; apostrophes part them, so that "l'asile" holds "asile". */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    folded: foldWord(word),
    start: index,
    end: index + word.length,
  }));
}

/** Case, accents, compatibility forms and soft hyphens make no difference. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const bare = lower.normalize('NFKD').replace(/[\p{M}\u00ad]/gu, '');
  return bare.replace(/[ßæœøłđı]/g, (letter) => SPELLINGS[letter] ?? letter).toLowerCase();
}
