import { anchorText, type Prepared, prepare as prepareText, type TextQuote } from '../../lib/anchor/index.ts';

export const name = 'Proffer';

/** Once for a document; its result stands in for the text below. */
export const prepare = (text: string) => prepareText(text);

/** Finds a quotation in another state of its text: `{ start, end, score, state }`, or `null`. */
export const anchor = (text: string | Prepared, quote: TextQuote) => anchorText(text, quote);
