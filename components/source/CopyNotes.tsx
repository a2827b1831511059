import type { CaptureSummary, Passage, Source } from '../../lib/model/index.ts';
import { restsOnText } from '../../lib/source/identity/as-read.ts';
import { copyWords, lackingTexts, siteText } from '../../lib/words/copies.ts';
import { useLocale, useWords } from '../words.tsx';
import { sourceLine, titleText } from './source-line.ts';

/** That what is looked at is a copy which only its words put to a source, and of which one; nothing of any other. */
export function CopyOf({ source, capture }: { source: Source; capture: CaptureSummary }) {
  const words = useWords(copyWords);
  const locale = useLocale();
  if (!restsOnText(source, capture)) return null;
  const work = `${words.quoted(titleText(source.metadata, locale))} (${sourceLine(source.metadata, locale)})`;
  return <p class="small caution">{words.copyOf(siteText(capture.address), work)}</p>;
}

interface NotesProps {
  passage: Pick<Passage, 'notAt'>;
  /** Where it was clipped, if that is a copy which only its words put to the source. */
  copyAt?: string | undefined;
  /** Where it was clipped, if it is shown beside such a copy and is not of it. */
  originalAt?: string | undefined;
}

/** Where a passage comes from, if not from the source's own page, and which other copies lack its words. */
export function CopyNotes({ passage, copyAt, originalAt }: NotesProps) {
  const words = useWords(copyWords);
  return (
    <>
      {copyAt !== undefined && <p class="small quiet">{words.fromCopy(siteText(copyAt))}</p>}
      {originalAt !== undefined && <p class="small quiet">{words.fromOriginal(siteText(originalAt))}</p>}
      <NotInCopies places={passage.notAt} />
    </>
  );
}

/** Which copies of its source lack a passage's words. */
export function NotInCopies({ places }: { places: Passage['notAt'] }) {
  const locale = useLocale();
  return (
    <>
      {lackingTexts(places, locale).map((line) => (
        <p key={line} class="small caution">
          {line}
        </p>
      ))}
    </>
  );
}

/** Where a passage was clipped, if that is a copy which only its words put to its source. */
export function copyAtOf(
  source: Source,
  captures: readonly CaptureSummary[],
  passage: Passage,
): string | undefined {
  const capture = captures.find(({ id }) => id === passage.capture);
  return capture && restsOnText(source, capture) ? capture.address : undefined;
}
