import type { Span } from '../../model/index.ts';
import type { PdfDocument } from './document.ts';

type Readable = Pick<PdfDocument, 'captured' | 'itemPointAt' | 'offsetOf'>;

/**
 * Where a span of a document's first pages stands in the whole document: by the file's own items, not by searching.
 * @returns null where the whole reads those pages otherwise there, so that other words would be taken
 */
export function sameWords(front: Readable, whole: Readable, span: Span): Span | null {
  const [first, last] = [front.itemPointAt(span.start), front.itemPointAt(span.end - 1)];
  const [from, to] = [first && whole.offsetOf(first), last && whole.offsetOf(last)];
  if (from === null || to === null) return null;
  const { text } = whole.captured;
  let start = from;
  while (start <= to && /\s/.test(text.charAt(start))) start++;
  const there = { start, end: to + 1 };
  return lettersOf(text, there) === lettersOf(front.captured.text, span) ? there : null;
}

const lettersOf = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, '');
