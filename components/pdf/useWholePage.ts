import { useEffect, useRef } from 'preact/hooks';
import type { Span } from '../../lib/model/index.ts';
import type { PdfDocument } from '../../lib/text/from-pdf/index.ts';
import { inTextField } from '../shell/keys.ts';
import { select } from './useHand.ts';

type Pages = { current: HTMLElement | null };

/**
 * Ctrl+A takes the words of the page in sight: the browser would take those of the few pages that are drawn, and they
 * would pass for the whole document.
 * @returns takes that page's words, for whoever finds more selected than the pages hold
 */
export function useWholePage(pages: Pages, pdf: Lines, current: number): () => void {
  const latest = useRef(() => {});
  latest.current = () => {
    const span = spanOfPage(pdf, current);
    getSelection()?.removeAllRanges();
    if (span && pages.current) select(pages.current, span.start, span.end);
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isSelectAll(event) || inTextField(event) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return latest.current;
}

type Lines = Pick<PdfDocument, 'linesOf' | 'pageAt'>;

const isSelectAll = ({ ctrlKey, metaKey, altKey, shiftKey, key }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'a';

/** The words of a page; null where it has none. */
function spanOfPage(pdf: Lines, page: number): Span | null {
  const lines = pdf.linesOf(page);
  const [first, last] = [lines[0], lines.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The page whose words are selected, all of them and no others; null for every other selection. */
export function wholePageIn(pdf: Lines, span: Span | null): number | null {
  const page = span && pdf.pageAt(span.start);
  const all = page === null ? null : spanOfPage(pdf, page);
  return span && all && span.start === all.start && span.end === all.end ? page : null;
}

/** Whether what is selected lies in the pages with both its ends: only then is it no more than it seems. */
export function isWithin({ current: root }: Pages): boolean {
  const selection = getSelection();
  if (!root || !selection || selection.rangeCount === 0) return false;
  return root.contains(selection.getRangeAt(0).commonAncestorContainer);
}
