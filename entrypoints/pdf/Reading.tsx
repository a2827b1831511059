import { useEffect, useMemo, useState } from 'preact/hooks';
import { FilePicker } from '../../components/pdf/OpenPdf.tsx';
import type { Marked } from '../../components/pdf/overlays.ts';
import type { Going } from '../../components/pdf/PdfPane.tsx';
import { PdfReader } from '../../components/pdf/PdfReader.tsx';
import { sourceLine, titleText } from '../../components/source/source-line.ts';
import { sha256Text } from '../../lib/custody/index.ts';
import type { CaptureId, SetPageLabel, SourceMetadata } from '../../lib/model/index.ts';
import { labelPage } from '../../lib/store/index.ts';
import { ClipNote } from '../../lib/surface/ClipNote.tsx';
import type { Desk } from '../../lib/surface/desk.ts';
import { factsOfDocument } from '../../lib/surface/document-facts.ts';
import { momentText } from '../../lib/words/dates.ts';
import { pdfOpenWords, pdfWords } from '../../lib/words/pdf.ts';
import { readerWords } from '../../lib/words/reader.ts';
import { say } from '../../lib/words/say.ts';
import { toastWords } from '../../lib/words/toast.ts';
import { AboutSource, type Editing } from './AboutSource.tsx';
import type { Wanted } from './place.ts';
import { useAsked } from './useAsked.ts';
import { useClips } from './useClips.ts';
import { useLabels } from './useLabels.ts';
import { useKnown, useMarks } from './useMarks.ts';
import type { OpenDocument } from './useOpening.ts';

interface Props {
  desk: Desk;
  open: OpenDocument;
  wanted: Wanted;
  onFile: (file: File) => void;
  onStored: (capture: CaptureId) => void;
}

/** A document being read. */
export function Reading({ desk, open, wanted, onFile, onStored }: Props) {
  const { document: pdf, held } = open;
  const { text } = pdf.captured;
  const isAsStored = open.capture?.text.text === text;
  const [capture, setCapture] = useState<CaptureId | null>(isAsStored ? (open.capture?.id ?? null) : null);
  const textHash = useTextHash(text);
  const known = useKnown(desk, held.address, capture ?? open.capture?.id ?? null);
  const { captured, states, setHere } = useLabels(pdf, open, known?.source.pageLabels ?? NONE, textHash);
  const [chosen, setChosen] = useState(wanted.passage);
  const marks = useMarks(desk, known, captured, textHash, chosen);
  const start = useStart(wanted, marks, open.page);
  const [editing, setEditing] = useState<Editing | null>(null);
  const clips = useClips(desk, open, capture, {
    onStored: (id) => {
      setCapture(id);
      onStored(id);
      // From now on a reload opens what was kept.
      history.replaceState(null, '', `#capture=${id}`);
    },
    onEdit: setEditing,
  });
  useAsked(desk, open, clips);
  const metadata = useMemo(
    () => known?.source.metadata ?? factsOfDocument(held, pdf, open.readAt).metadata,
    [known, pdf],
  );
  return (
    <main id="content" class="pdf-reading">
      <Header
        {...{ desk, open, metadata, onFile }}
        kept={capture !== null}
        passages={marks.length}
        onEdit={known && !desk.readOnly ? () => setEditing('all') : null}
      />
      {open.capture && !isAsStored && <p class="small warning">{say(pdfWords, desk.locale).differs}</p>}
      <PdfReader
        document={pdf}
        captured={captured}
        states={states}
        marks={marks}
        start={start}
        selected={open.selected}
        readOnly={desk.readOnly}
        onClip={clips.clip}
        onPicture={clips.clipPicture}
        onChoose={setChosen}
        onLabel={(page, label) => {
          if (!known) return setHere(page, label);
          void desk.run(labelPage(desk.store, known.source.id, { textHash, page, label }));
        }}
      />
      {known && editing !== null && (
        <AboutSource {...{ desk, known, capture, editing }} onClose={() => setEditing(null)} />
      )}
      <ClipNote desk={desk} clip={clips.made} onClose={clips.closeNote} />
    </main>
  );
}

const NONE: readonly SetPageLabel[] = [];

function useTextHash(text: string): string {
  const [hash, setHash] = useState('');
  useEffect(() => void sha256Text(text).then(setHash), [text]);
  return hash;
}

/** Where the address leads: to a passage once it is known where it stands, else to an offset, else to what was in sight. */
function useStart({ passage, start }: Wanted, marks: readonly Marked[], before: number): Going | null {
  const mark = passage === null ? undefined : marks.find(({ id }) => id === passage);
  const page = mark?.box?.page ?? (passage === null && start === null && before > 0 ? before : undefined);
  const offset = mark?.span.start ?? start;
  return useMemo(() => {
    if (page !== undefined) return { page };
    return offset === null ? null : { offset };
  }, [page, offset, passage]);
}

interface HeaderProps {
  desk: Desk;
  open: OpenDocument;
  metadata: SourceMetadata;
  kept: boolean;
  passages: number;
  /** Null while nothing of it is in the library, and where nothing may be changed. */
  onEdit: (() => void) | null;
  onFile: (file: File) => void;
}

/** What is being read, where its bytes came from, and what is odd about it. */
function Header({ desk, open, metadata, kept, passages, onEdit, onFile }: HeaderProps) {
  const { locale } = desk;
  const words = say(pdfOpenWords, locale);
  const pdf = say(pdfWords, locale);
  const toast = say(toastWords, locale);
  const { held, document: doc } = open;
  const origin =
    held.from.how !== 'fetched'
      ? words.file(held.from.name)
      : words.fetched(
          URL.parse(held.from.address)?.host ?? held.from.address,
          momentText(held.from.at, locale),
        );
  const odd = [doc.isTextless && pdf.textless, doc.isCut && pdf.cut, doc.form === 'xfa' && pdf.xfa];
  return (
    <header class="pdf-header">
      <div>
        <h1 lang={metadata.language?.value}>{metadata.title ? titleText(metadata, locale) : held.name}</h1>
        <p class="quiet small">
          {sourceLine(metadata, locale)} · {origin} ·{' '}
          {kept ? say(readerWords, locale).passages(passages) : words.notKept}{' '}
          {onEdit && (
            <button type="button" class="button link" onClick={onEdit}>
              {toast.edit}
              <span class="unseen">: {toast.about}</span>
            </button>
          )}
        </p>
        {odd.map((said) => said && <p class="small warning">{said}</p>)}
      </div>
      <FilePicker onFile={onFile} label={words.another} />
    </header>
  );
}
