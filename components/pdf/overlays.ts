import type { Span } from '../../lib/model/index.ts';
import type { PdfDocument } from '../../lib/text/from-pdf/index.ts';
import type { Overlay } from './PageSheet.tsx';

/** A stretch of the text that is coloured. */
export interface Marked {
  id: string;
  span: Span;
  /** `found`, or the look of a passage. */
  look: string;
  /** Can be chosen by pressing it. */
  passage: boolean;
  chosen: boolean;
}

/** What is drawn over each page: passages, what was found, what is selected. */
export function overlaysByPage(
  pdf: PdfDocument,
  marks: readonly Marked[],
  selected: Span | null,
): Map<number, Overlay[]> {
  const all: Omit<Overlay, 'boxes'>[] = marks.map(({ id, span, look, chosen }) => ({
    id: `${id}-${span.start}`,
    look,
    span,
    chosen,
  }));
  if (selected) all.push({ id: 'selected', look: 'selected', span: selected });
  const pages = new Map<number, Overlay[]>();
  for (const overlay of all) {
    for (const [page, boxes] of Map.groupBy(pdf.boxesOf(overlay.span), (box) => box.page)) {
      const here = pages.get(page) ?? [];
      here.push({ ...overlay, boxes });
      pages.set(page, here);
    }
  }
  return pages;
}
