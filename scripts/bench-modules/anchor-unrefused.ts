import type { Prepared, TextQuote } from '../../lib/anchor/index.ts';
import { find, prepare as prepareText } from './anchor.ts';

export const name = 'Proffer, nothing refused';

export const needsOld = true;

export const prepare = prepareText;

/** The nearest place with its score, taken or not: what a threshold is read from. */
export function anchor(text: string | Prepared, quote: TextQuote, { old }: { old?: string } = {}) {
  const found = find(text, quote, old);
  if (found.state !== 'gone') return { ...found.span, score: found.score };
  return found.nearest ? { ...found.nearest.span, score: found.nearest.score } : null;
}
