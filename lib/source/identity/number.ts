/**
 * A document number without its spaces and in upper case: "AMR 41/4790/2021" → "AMR41/4790/2021". The letter of
 * an RIR's language stays: MEX201601.E and MEX201601.F are two texts.
 */
export const numberKey = (number: string): string =>
  number
    .normalize('NFKC')
    .replace(/[\s\u200b]+/g, '')
    .replace(/[\u2010-\u2015]/g, '-')
    .toUpperCase();

/** The letters with which the IRB tells a response from its translation. */
const LANGUAGE_LETTERS = /^([A-Z]{3}\d{5,6})\.(?:EF|FE|E|F)$/;

/** What the numbers of a document and of its translations have in common. */
export const workNumber = (number: string): string => numberKey(number).replace(LANGUAGE_LETTERS, '$1');

/** The shape of a number: whether two numbers are of one series, so that their differing tells something. */
export const seriesOf = (number: string): string =>
  numberKey(number)
    .replace(/\d+/g, '9')
    .replace(/[A-Z]+/g, 'A');
