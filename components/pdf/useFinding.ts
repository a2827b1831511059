import { useMemo, useState } from 'preact/hooks';
import type { Span } from '../../lib/model/index.ts';
import type { PdfDocument } from '../../lib/text/from-pdf/index.ts';
import type { Finding } from './FindField.tsx';
import { MOST_FOUND, searchable } from './find.ts';
import type { Marked } from './overlays.ts';

/**
 * The search in a document: from the page in sight on, and round.
 * @param page in sight, from 0
 * @param go leads to an offset of the text
 */
export function useFinding(
  pdf: Pick<PdfDocument, 'pageAt' | 'startOf'>,
  text: string,
  page: number,
  go: (going: { offset: number }) => void,
): { finding: Finding; found: Marked[] } {
  const [asked, setAsked] = useState({ query: '', from: 0 });
  const [at, setAt] = useState(0);
  const searched = useMemo(() => searchable(text), [text]);
  const spans = useMemo(() => searched.find(asked.query, asked.from), [searched, asked]);
  const show = (place: number, all: readonly Span[]) => {
    setAt(place);
    const span = all[place];
    if (span) go({ offset: span.start });
  };
  const found = useMemo(
    () =>
      spans.map(
        (span, i): Marked => ({ id: `found-${i}`, span, look: 'found', passage: false, chosen: i === at }),
      ),
    [spans, at],
  );
  const finding = {
    query: asked.query,
    count: spans.length,
    isMore: spans.length === MOST_FOUND,
    at,
    onQuery: (query: string) => {
      const shown = spans[at];
      // While what was found stands in sight, more letters of it are sought from where the search began.
      const from = shown && pdf.pageAt(shown.start) === page ? asked.from : pdf.startOf(page);
      const all = searched.find(query, from);
      setAsked({ query, from });
      show(firstFrom(all, from), all);
    },
    onStep: (by: 1 | -1) => {
      if (spans.length > 0) show((at + by + spans.length) % spans.length, spans);
    },
  };
  return { finding, found };
}

/** The first at a place of the text or after it, else the first of all. */
const firstFrom = (spans: readonly Span[], from: number): number =>
  Math.max(
    0,
    spans.findIndex(({ start }) => start >= from),
  );
