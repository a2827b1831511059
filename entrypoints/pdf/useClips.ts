import { drawPicture } from '../../components/pdf/draw-picture.ts';
import { type CaptureId, ok, type Result, type Span } from '../../lib/model/index.ts';
import {
  clipFromDocument,
  clipFromReader,
  clipPicture,
  type DocumentVisit,
  readActiveCase,
  type StoreProblem,
} from '../../lib/store/index.ts';
import type { Desk } from '../../lib/surface/desk.ts';
import { factsOfDocument } from '../../lib/surface/document-facts.ts';
import { useLive } from '../../lib/surface/use-live.ts';
import type { PagedBox } from '../../lib/text/from-pdf/index.ts';
import { pdfWords } from '../../lib/words/pdf.ts';
import { readerWords } from '../../lib/words/reader.ts';
import { say } from '../../lib/words/say.ts';
import { shellWords } from '../../lib/words/shell.ts';
import type { OpenDocument } from './useOpening.ts';

type Clipped = Result<{ capture: CaptureId; sameAs?: string }, StoreProblem>;

/**
 * The clips of a document, words and pictures; the first one keeps the document.
 * @param onStored told the capture that the document is kept as from now on
 */
export function useClips(
  desk: Desk,
  open: OpenDocument,
  capture: CaptureId | null,
  onStored: (capture: CaptureId) => void,
) {
  const { store, run, notify, locale } = desk;
  const active = useLive(() => readActiveCase(store), 'active');
  const words = say(readerWords, locale);
  const tell = async (work: Promise<Clipped>) => {
    const clipped = await run(work);
    if (!clipped) return;
    // Words that an earlier opening kept are its own: this one keeps nothing for them.
    if (capture === null && !clipped.sameAs) onStored(clipped.capture);
    const said = active ? words.clipped(active.reference) : words.clippedLibrary;
    const undo = { label: say(shellWords, locale).undo, onChoose: desk.undo };
    notify(clipped.sameAs ? { text: words.already } : { text: said, action: undo });
  };
  return {
    clip: (span: Span) => tell(capture === null ? first(desk, open, span) : again(desk, open, capture, span)),
    clipPicture: async (framed: PagedBox) => {
      const { document: pdf } = open;
      const { page, ...area } = framed;
      const drawn = await drawPicture(pdf, framed);
      if (!drawn) return notify({ text: say(pdfWords, locale).notDrawn });
      const pageLabel = pdf.labels[page]?.label;
      await tell(
        clipPicture(store, capture === null ? visitOf(open) : { capture }, {
          ...drawn,
          area,
          page: page + 1,
          offset: pdf.startOf(page),
          ...(pageLabel === undefined ? {} : { pageLabel }),
        }),
      );
    },
  };
}

const visitOf = ({ held, document: pdf, visit, readAt }: OpenDocument): DocumentVisit => ({
  visit,
  facts: factsOfDocument(held, pdf, readAt),
});

const first = ({ store }: Desk, open: OpenDocument, span: Span): Promise<Clipped> =>
  clipFromDocument(store, visitOf(open), span);

/** A page may be called otherwise since the document was kept. */
async function again(
  { store }: Desk,
  { document: pdf }: OpenDocument,
  capture: CaptureId,
  span: Span,
): Promise<Clipped> {
  const labelAt = (offset: number) => pdf.labels[pdf.pageAt(offset) ?? -1]?.label;
  const [pageLabel, lastPageLabel] = [labelAt(span.start), labelAt(span.end - 1)];
  const labels = pageLabel === undefined || lastPageLabel === undefined ? {} : { pageLabel, lastPageLabel };
  const done = await clipFromReader(store, { capture, span, ...labels });
  return done.ok ? ok({ ...done.value, capture }) : done;
}
