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
export const unbroken = (text: string): string =>
  text.replace(BREAK, (broken: string, at: number) => {
    const end = at + broken.length;
    const isCompound =
      HYPHEN_AFTER.test(text.slice(Math.max(0, at - LONGEST), at)) ||
      HYPHEN_BEFORE.test(text.slice(end, end + LONGEST));
    return isCompound ? '-' : '';
  });
