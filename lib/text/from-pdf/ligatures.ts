/** Latin, Armenian and Hebrew ligatures, and Arabic letters by their place in the word. */
const PRESENTATION = /[\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufb4f\ufb50-\ufdf9\ufe76-\ufefc]+/g;

/**
 * Takes ligatures and presentation forms apart into the letters that were written: which form is printed is a matter of
 * the font. Done here, since pdf.js takes an Arabic ligature apart before it turns the line around, which leaves its
 * letters in the wrong order.
 */
export const asWritten = (str: string): string =>
  str.replace(PRESENTATION, (forms) => forms.normalize('NFKC'));
