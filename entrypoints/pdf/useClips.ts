import { useRef, useState } from 'preact/hooks';
import { drawPicture } from '../../components/pdf/draw-picture.ts';
import { plain } from '../../lib/cite/rich-text.ts';
import {
  type CaptureId,
  type ClipId,
  type MetadataKey,
  ok,
  type Result,
  type Span,
  type StyleId,
} from '../../lib/model/index.ts';
import { asRead } from '../../lib/source/index.ts';
import {
  clipFromDocument,
  clipFromReader,
  clipPicture,
  type DocumentVisit,
  readActiveCase,
  readCapture,
  readSource,
  type StoreProblem,
} from '../../lib/store/index.ts';
import { citingOf } from '../../lib/surface/citing.ts';
import type { Desk } from '../../lib/surface/desk.ts';
import { factsOfDocument } from '../../lib/surface/document-facts.ts';
import { useLive } from '../../lib/surface/use-live.ts';
import type { PagedBox } from '../../lib/text/from-pdf/index.ts';
import { pdfWords } from '../../lib/words/pdf.ts';
import { readerWords } from '../../lib/words/reader.ts';
import { say } from '../../lib/words/say.ts';
import { toastWords } from '../../lib/words/toast.ts';
import { lacking } from './AboutSource.tsx';
import type { OpenDocument } from './useOpening.ts';

type Clipped = Result<{ clip: ClipId; capture: CaptureId; sameAs?: string }, StoreProblem>;

interface Told {
  /** The capture that the document is kept as from now on. */
  onStored: (capture: CaptureId) => void;
  /** What a citation needs is to be written. */
  onEdit: (what: MetadataKey) => void;
}

/** The clips of a document, words and pictures; the first one keeps the document. */
export function useClips(
  desk: Desk,
  open: OpenDocument,
  capture: CaptureId | null,
  { onStored, onEdit }: Told,
) {
  const { store, run, notify, locale } = desk;
  const active = useLive(() => readActiveCase(store), 'active');
  const words = say(readerWords, locale);
  const [made, setClip] = useState<ClipId | null>(null);
  const offerEdit = useOfferedOnce(desk, active?.style, onEdit);
  const tell = async (work: Promise<Clipped>) => {
    const clipped = await run(work);
    if (!clipped) return;
    // Words that an earlier opening kept are its own: this one keeps nothing for them.
    if (capture === null && !clipped.sameAs) onStored(clipped.capture);
    if (clipped.sameAs) return notify({ text: words.already });
    setClip(clipped.clip);
    await offerEdit(clipped.capture);
  };
  return {
    /** The last one, whose note is not closed. */
    made,
    closeNote: () => setClip(null),
    /** What is said of a clip depends on the case it goes to. */
    ready: active !== undefined,
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

/** Says how a source without a title or a date is cited, with the way to write them; once, and not at each clip. */
function useOfferedOnce(
  { store, notify, locale }: Desk,
  style: StyleId | undefined,
  onEdit: (what: MetadataKey) => void,
) {
  const offered = useRef(false);
  return async (id: CaptureId) => {
    if (offered.current) return;
    const capture = await readCapture(store, id);
    const view = capture && (await readSource(store, capture.source).once());
    const own = view?.captures.find((one) => one.id === id);
    if (!view || !own) return;
    const { metadata } = asRead(view.source, own);
    const missing = lacking(metadata);
    if (!missing) return;
    offered.current = true;
    notify({
      text: say(pdfWords, locale).citedAs(
        plain(citingOf(view.source, own, view.publisher, style).of(metadata)),
      ),
      action: { label: say(toastWords, locale).edit, onChoose: () => onEdit(missing) },
    });
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
