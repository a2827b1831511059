import { useEffect, useRef } from 'preact/hooks';
import type { CapturedText, Span } from '../../lib/model/index.ts';
import type { PageState, PdfDocument } from '../../lib/text/from-pdf/index.ts';
import { pointAt, sizeOf } from './paper.ts';
import { pageAtHeight, type Stack } from './stack.ts';
import { blockAround, wordAt } from './words-around.ts';

interface Held {
  document: PdfDocument;
  captured: CapturedText;
  states: readonly PageState[];
  stack: Stack;
  /** A click that selected nothing. */
  onClick: (offset: number) => void;
}

/** So far from the pane's edge it begins to scroll while something is being selected, in CSS pixels. */
const EDGE = 24;

/**
 * Selecting with a pointer: what stands under it is told by the places of the letters on the page, and not by the unseen
 * words over it, so that what is marked is what was meant, through columns and from page to page.
 */
export function useHand(pages: { current: HTMLElement | null }, held: Held) {
  const latest = useRef(held);
  latest.current = held;
  const drag = useRef<{ from: Span; moved: boolean } | null>(null);
  useEffect(() => {
    const move = (event: MouseEvent) => {
      if (!drag.current || !pages.current) return;
      follow(event, pages.current, latest.current, drag.current);
    };
    const end = () => {
      const was = drag.current;
      drag.current = null;
      if (was && !was.moved && was.from.start === was.from.end) latest.current.onClick(was.from.start);
    };
    document.addEventListener('mousemove', move);
    document.addEventListener('mouseup', end);
    return () => {
      document.removeEventListener('mousemove', move);
      document.removeEventListener('mouseup', end);
    };
  }, [pages]);
  return (event: MouseEvent) => {
    const root = pages.current;
    const onSheet = (event.target as Element).closest('.pdf-sheet');
    if (event.button !== 0 || !root || !onSheet) return;
    const offset = offsetUnder(event, root, latest.current);
    // The browser would begin a selection of its own.
    event.preventDefault();
    root.parentElement?.focus({ preventScroll: true, focusVisible: false } as FocusOptions);
    if (offset === null) return void getSelection()?.removeAllRanges();
    if (event.shiftKey && extend(root, offset)) return;
    const from = taken(event.detail, latest.current.captured, offset);
    drag.current = { from, moved: false };
    select(root, from.start, from.end);
  };
}

const taken = (clicks: number, captured: CapturedText, offset: number): Span =>
  clicks === 2
    ? wordAt(captured, offset)
    : (clicks > 2 && blockAround(captured, offset)) || { start: offset, end: offset };

function follow(
  event: MouseEvent,
  root: HTMLElement,
  held: Held,
  drag: { from: Span; moved: boolean },
): void {
  if (event.buttons === 0) return;
  scrollAtEdge(event, root.parentElement as HTMLElement);
  const offset = offsetUnder(event, root, held);
  if (offset === null || (!drag.moved && offset >= drag.from.start && offset <= drag.from.end)) return;
  drag.moved = true;
  if (offset < drag.from.start) select(root, drag.from.end, offset);
  else select(root, drag.from.start, Math.max(offset, drag.from.end));
}

function scrollAtEdge(event: MouseEvent, pane: HTMLElement): void {
  const { top, bottom } = pane.getBoundingClientRect();
  const beyond = Math.max(0, event.clientY - (bottom - EDGE)) - Math.max(0, top + EDGE - event.clientY);
  if (beyond !== 0) pane.scrollBy({ top: beyond, behavior: 'instant' });
}

/** The offset nearest to the pointer, on the page at its height. */
export function offsetUnder(
  { clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>,
  root: HTMLElement,
  { document: pdf, states, stack }: Pick<Held, 'document' | 'states' | 'stack'>,
): number | null {
  const home = root.getBoundingClientRect();
  const page = pageAtHeight(stack, clientY - home.top);
  const paper = states[page];
  if (!paper) return null;
  const size = sizeOf(paper, stack.scale);
  const left = clientX - home.left - (home.width - size.width) / 2;
  const { x, y } = pointAt(paper, left, clientY - home.top - (stack.tops[page] ?? 0), stack.scale);
  return pdf.offsetAt(page, x, y);
}

/** Selects the words between two offsets; where they are not drawn yet, nothing changes. */
export function select(root: HTMLElement, from: number, to: number): void {
  const [anchor, focus] = [placeOf(root, from), placeOf(root, to)];
  if (anchor && focus) getSelection()?.setBaseAndExtent(...anchor, ...focus);
}

function extend(root: HTMLElement, offset: number): boolean {
  const selection = getSelection();
  const place = placeOf(root, offset);
  if (!place || !selection?.anchorNode || !root.contains(selection.anchorNode)) return false;
  selection.extend(...place);
  return true;
}

function placeOf(root: HTMLElement, offset: number): [Node, number] | null {
  const pieces = [...root.querySelectorAll<HTMLElement>('[data-at]')];
  const startOf = (piece: HTMLElement) => Number(piece.dataset.at);
  const piece =
    pieces.findLast(
      (one) => startOf(one) <= offset && offset <= startOf(one) + (one.textContent?.length ?? 0),
    ) ?? pieces.find((one) => startOf(one) > offset);
  const node = piece?.firstChild;
  return piece && node ? [node, Math.max(0, offset - startOf(piece))] : null;
}
