import type { Span } from '../../lib/model/index.ts';
import { fold } from '../../lib/text/index.ts';

const MOST = 2_000;

/** A text made ready to be searched, once for all queries. */
export interface Searched {
  find(query: string): Span[];
}

/** Finds words whatever their case, quotes, ligatures and line ends; not across their order. */
export function searchable(text: string): Searched {
  const folded = fold(text);
  const shadow = lower(folded.text);
  return {
    find(query) {
      const wanted = lower(fold(query.trim()).text);
      const spans: Span[] = [];
      if (wanted === '') return spans;
      for (let at = shadow.indexOf(wanted); at >= 0 && spans.length < MOST; ) {
        spans.push(folded.spanToOriginal({ start: at, end: at + wanted.length }));
        at = shadow.indexOf(wanted, at + wanted.length);
      }
      return spans;
    },
  };
}

/** Unit by unit, so that places stay: a few letters change their length. */
function lower(text: string): string {
  const all = text.toLowerCase();
  if (all.length === text.length) return all;
  return Array.from(text, (sign) => {
    const small = sign.toLowerCase();
    return small.length === sign.length ? small : sign;
  }).join('');
}
