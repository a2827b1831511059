/** The end of a line in the middle of a word, as the texts of PDFs keep it. */
const BREAK = /(?<=\p{L})[-\u00ad\u2010][ \t\r]*\n[ \t\r\n]*(?=\p{Ll})/gu;

/** Beginnings and ends of words that are written with a hyphen in the middle of a line too. */
const HYPHEN_AFTER =
  /-\p{L}+$|(?<!\p{L})(?:self|well|ill|ex|non|quasi|half|high|low|long|short|far|cross|all|mid|then|so|decision|policy|fact)$/iu;
const HYPHEN_BEFORE =
  /^(?:based|related|led|backed|held|owned|run|made|born|known|called|wide|old|term|scale|level|years?|month|day|style|specific|sponsored|affiliated|aligned|finding|makers?|making|in|up|off|out|to|by|of|and|or|the)(?!\p{L})/iu;
/** No part of a word is longer, in UTF-16 code units. */
const LONGEST = 40;

/**
 * A quotation as it is printed elsewhere: words that were broken at a line's end are put together again. A hyphen that
 * belongs to the word stays, as far as its parts tell: `self-` and `-based` keep it, `infor-` and `mation` do not. What
 * is stored keeps the break as it was printed.
 */
export const unbroken = (text: string): string => unbrokenIn(text, lineBreaks(text), 0, text.length);

/** Where a word was broken, and what is printed there. */
export interface LineBreak {
  start: number;
  end: number;
  put: '-' | '';
}

/** The breaks of words in a text, told by the words on either side of each. */
export const lineBreaks = (text: string): LineBreak[] =>
  Array.from(text.matchAll(BREAK), ({ 0: broken, index: start }) => {
    const end = start + broken.length;
    const isCompound =
      HYPHEN_AFTER.test(text.slice(Math.max(0, start - LONGEST), start)) ||
      HYPHEN_BEFORE.test(text.slice(end, end + LONGEST));
    return { start, end, put: isCompound ? '-' : '' };
  });

/** A stretch of a text as it is printed; of a break that another stretch has the beginning of, nothing. */
export function unbrokenIn(text: string, breaks: readonly LineBreak[], start: number, end: number): string {
  let printed = '';
  let at = start;
  for (const one of breaks) {
    if (one.end <= at || one.start >= end) continue;
    printed += text.slice(at, Math.max(at, one.start)) + (one.start >= at ? one.put : '');
    at = Math.min(one.end, end);
  }
  return printed + text.slice(at, end);
}
