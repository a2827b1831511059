/**
 * Articles, and conjunctions and prepositions of up to four letters; "up", "off" and "that" are as often
 * neither.
 */
const SMALL = new Set(
  'a an the and but or nor for so yet as at by from if in into of on onto over per than to upon via with'.split(
    ' ',
  ),
);

/**
 * An English title with the capitals of a headline (Bluebook, rule 8(a)): all words but articles and short
 * conjunctions and prepositions, those too at the start and after a colon. Capitals that are there stay; words
 * with figures or points inside stay as they are.
 */
export function headline(title: string): string {
  let opens = true;
  return title
    .split(' ')
    .map((word) => {
      const bare = word.replace(/^\P{L}+|\P{L}+$/gu, '');
      const raise = opens || !SMALL.has(bare);
      opens = /[:—]$/.test(word);
      if (!raise || !/^\p{Ll}[\p{Ll}’'-]*$/u.test(bare)) return word;
      return word.replace(/\p{L}/u, (letter) => letter.toUpperCase());
    })
    .join(' ');
}

/** Whether a BCP 47 tag names English. */
export const isEnglish = (language: string | null): boolean => /^en\b/i.test(language ?? '');
