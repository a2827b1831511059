import type { Span } from '../model/index.ts';
import type { Citation } from './types.ts';

/** Index of the first of spans in order, not overlapping, that ends after an offset. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Citations that begin in a span, in order. */
export function citationsIn(citations: readonly Citation[], { start, end }: Span): Citation[] {
  const found: Citation[] = [];
  for (let at = firstEndingAfter(citations, start); at < citations.length; at++) {
    const citation = citations[at] as Citation;
    if (citation.start >= end) break;
    found.push(citation);
  }
  return found;
}
