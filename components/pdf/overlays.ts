import type { Span } from '../../lib/model/index.ts';
import type { PagedBox, PdfDocument } from '../../lib/text/from-pdf/index.ts';
import type { Overlay } from './PageSheet.tsx';

/** A stretch of the text that is coloured. */
export interface Marked {
  id: string;
  span: Span;
  /** Of a picture, which has no words to stand under it. */
  box?: PagedBox;
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
  const words = marks.map(({ id, span, look, chosen, box }) => ({
    overlay: { id: `${id}-${span.start}`, look: box ? `${look} picture` : look, span, chosen },
    boxes: box ? [box] : pdf.boxesOf(span),
  }));
  const hand = selected && {
    overlay: { id: 'selected', look: 'selected', span: selected },
    boxes: pdf.boxesOf(selected),
  };
  const pages = new Map<number, Overlay[]>();
  for (const { overlay, boxes: all } of hand ? [...words, hand] : words) {
    for (const [page, boxes] of Map.groupBy(all, (box) => box.page)) {
      const here = pages.get(page) ?? [];
      here.push({ ...overlay, boxes });
      pages.set(page, here);
    }
  }
  return pages;
}
