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

/** Words of four letters and more that stand in any text, folded: in a small library their number does not tell. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'about above after also because been before being between both cannot could does down during each from have having ' +
    'here into itself just made make many more most much must only other over same should some such than that their ' +
    'them then there these they this those through under upon very well were what when where whether which while will ' +
    'with within without would your ' +
    'algun alguna ante aquel aunque cada como contra cual cuando desde donde durante ella ellos entre esta estan este ' +
    'estos hacia hasta hay mientras mismo mucho muchos para pero poco porque puede pueden quien segun sera sido sino ' +
    'sobre tambien tanto tener tiene tienen todo todos unos vez ' +
    'ainsi alors apres aucun aucune aussi autre autres avant avec avoir cela celle celui cette ceux chaque chez comme ' +
    'dans depuis dont elle elles encore entre etaient etait etre eux fait leur leurs lors mais meme moins notamment nous ' +
    'peut peuvent plus pour quand quel quelle sans selon sera sont sous sujet sur tous tout toute toutes vers votre'
  ).split(' '),
);
