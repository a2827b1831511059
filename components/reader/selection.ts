import type { Span } from '../../lib/model/index.ts';

/** Every piece of rendered text stands alone in an element that says at which offset it begins. */
const PIECE = '[data-at]';

/**
 * The span of the captured text that a range over our own rendering covers; `null` when it covers none.
 * White space at its ends is left out.
 * @param text the captured text; pieces are slices of it
 */
export function spanOfRange(range: Range, root: Element, text: string): Span | null {
  const pieces = [...root.querySelectorAll<HTMLElement>(PIECE)].filter((piece) =>
    range.intersectsNode(piece),
  );
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) return null;
  let start = startOf(first) + offsetIn(first, range.startContainer, range.startOffset, 'start');
  let end = startOf(last) + offsetIn(last, range.endContainer, range.endOffset, 'end');
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return end > start ? { start, end } : null;
}

/** A range over our rendering that covers a span; `null` when its text is not rendered here. */
export function rangeOfSpan(span: Span, root: Element): Range | null {
  const pieces = [...root.querySelectorAll<HTMLElement>(PIECE)];
  const first = pieces.find((piece) => endOf(piece) > span.start);
  const last = pieces.findLast((piece) => startOf(piece) < span.end);
  if (!first?.firstChild || !last?.firstChild || startOf(first) >= span.end) return null;
  const range = first.ownerDocument.createRange();
  range.setStart(first.firstChild, Math.max(0, span.start - startOf(first)));
  range.setEnd(last.firstChild, Math.min(endOf(last), span.end) - startOf(last));
  return range;
}

const startOf = (piece: HTMLElement): number => Number(piece.dataset.at);
const lengthOf = (piece: HTMLElement): number => piece.textContent?.length ?? 0;
const endOf = (piece: HTMLElement): number => startOf(piece) + lengthOf(piece);

/** Where a boundary falls in a piece; one outside of it falls on the piece's own edge. */
function offsetIn(piece: HTMLElement, node: Node, offset: number, edge: 'start' | 'end'): number {
  if (node === piece.firstChild) return offset;
  if (node === piece) return offset === 0 ? 0 : lengthOf(piece);
  return edge === 'start' ? 0 : lengthOf(piece);
}
