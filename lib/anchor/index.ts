import type { CapturedText, Selectors } from '../model/index.ts';
import { findNear } from './near.ts';
import type { Found, Wanted } from './quote.ts';
import { findSameWords } from './same-words.ts';
import { type Prepared, prepare } from './words.ts';

export { CONTEXT, describe } from './describe.ts';
export type { Found } from './quote.ts';
export { type Prepared, prepare } from './words.ts';

/** A passage found again; `score` is 1 for the same words in the same place, less the more differs. */
export interface Anchored {
  state: 'exact' | 'moved' | 'changed';
  span: { start: number; end: number };
  score: number;
}

/**
 * Finds a passage in another state of its text. `exact`: the same words where they stood, or beside what stood
 * beside them; `moved`: the same words elsewhere; `changed`: other words, or other marks, in a place that fits;
 * `null`: gone, or not to be told from its lookalikes. A wrong place is worse than none.
 * @param text what to search: prepare it first (`prepare`) where many passages are looked for in one text
 */
export function anchor(text: CapturedText | Prepared | string, selectors: Selectors): Anchored | null {
  const page = preparedOf(text);
  const found = find(page, { ...selectors.quote, position: selectors.position });
  return found && { state: found.state, span: { start: found.start, end: found.end }, score: found.score };
}

/** A quotation as other tools describe it; `start` and `end` are where it stood, if known. */
export interface TextQuote {
  exact: string;
  prefix?: string;
  suffix?: string;
  start?: number;
  end?: number;
}

/** The same for a bare text and a bare quotation. */
export function anchorText(text: string | Prepared, quote: TextQuote): Found | null {
  const { exact, prefix = '', suffix = '', start, end } = quote;
  const wanted: Wanted = { exact, prefix, suffix };
  if (start !== undefined) wanted.position = { start, end: end ?? start + exact.length };
  return find(preparedOf(text), wanted);
}

const find = (page: Prepared, wanted: Wanted): Found | null =>
  findSameWords(page, wanted) ?? (wanted.exact.trim() === '' ? null : findNear(page, wanted));

function preparedOf(text: CapturedText | Prepared | string): Prepared {
  if (typeof text === 'string') return prepare(text);
  return 'key' in text ? text : prepare(text.text);
}
