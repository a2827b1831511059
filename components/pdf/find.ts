import type { Span } from '../../lib/model/index.ts';
import { fold } from '../../lib/text/index.ts';

/** More places than these are not shown. */
export const MOST_FOUND = 2_000;

/** A text made ready to be searched, once for all queries. */
export interface Searched {
  /** In the order of the text. @param from where to begin: of too many places the first from there on, and round, are found */
  find(query: string, from?: number): Span[];
}

/** Finds words whatever their case, quotes, ligatures and line ends; not across their order. */
export function searchable(text: string): Searched {
  const folded = fold(text);
  const shadow = lower(folded.text);
  return {
    find(query, from = 0) {
      const wanted = lower(fold(query.trim()).text);
      if (wanted === '') return [];
      const begin = folded.fromOriginal(from);
      const after = placesOf(shadow, wanted, begin, shadow.length, MOST_FOUND);
      const before = placesOf(shadow, wanted, 0, begin, MOST_FOUND - after.length);
      return [...before, ...after].map((at) => folded.spanToOriginal({ start: at, end: at + wanted.length }));
    },
  };
}

/** Where words begin between two places, none of them in another. */
function placesOf(text: string, wanted: string, from: number, to: number, most: number): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(wanted, from); at >= 0 && at < to && places.length < most; ) {
    places.push(at);
    at = text.indexOf(wanted, at + wanted.length);
  }
  return places;
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
