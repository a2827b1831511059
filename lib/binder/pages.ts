/** Characters that a printed page of a web report holds, about: 12 point, one column, headings and space between. */
const ON_A_PAGE = 2_800;

/**
 * About how many pages a text prints to; a guess for a budget, and called one.
 * @param length of the text, in UTF-16 code units
 */
export const pagesOfText = (length: number): number => Math.max(1, Math.ceil(length / ON_A_PAGE));
