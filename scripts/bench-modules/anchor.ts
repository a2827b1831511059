import {
  type Anchored,
  anchorText,
  describeLookalikes,
  type Prepared,
  prepare as prepareText,
  type TextQuote,
} from '../../lib/anchor/index.ts';

export const name = 'Proffer';

/** The text a passage was clipped from is looked at, as it is at the clip: for the passage's lookalikes. */
export const needsOld = true;

/** Once for a document; its result stands in for the text below. */
export const prepare = (text: string): Prepared => prepareText(text);

/** Finds a quotation in another state of its text: `{ start, end, score, state }`, or `null`. */
export function anchor(text: string | Prepared, quote: TextQuote, { old }: { old?: string } = {}) {
  const found = find(text, quote, old);
  return found.state === 'gone' ? null : { ...found.span, score: found.score, state: found.state };
}

/** The same with its state and, where it is gone, the nearest place. */
export const find = (text: string | Prepared, quote: TextQuote, old: string | undefined): Anchored =>
  anchorText(text, { ...quote, ...lookalikes(quote, old) });

let last: Prepared | undefined;

function lookalikes({ start, end }: TextQuote, old: string | undefined) {
  if (old === undefined || start === undefined || end === undefined) return {};
  if (last?.text !== old) last = prepareText(old);
  return describeLookalikes(last, { start, end });
}
