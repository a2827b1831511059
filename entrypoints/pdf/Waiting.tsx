import { useMemo } from 'preact/hooks';
import { useHeldBack } from '../../components/controls/useHeldBack.ts';
import { FirstPage } from '../../components/pdf/FirstPage.tsx';
import { FrontPages } from '../../components/pdf/FrontPages.tsx';
import { FilePicker, OpenPdf } from '../../components/pdf/OpenPdf.tsx';
import { PdfRefused } from '../../components/pdf/PdfRefused.tsx';
import type { Desk } from '../../lib/surface/desk.ts';
import { numberText } from '../../lib/words/dates.ts';
import { pdfOpenWords } from '../../lib/words/pdf.ts';
import { pdfFrontWords } from '../../lib/words/pdf-front.ts';
import { say } from '../../lib/words/say.ts';
import type { Asked, Opening, ReadingOn, useOpening } from './useOpening.ts';

type Verbs = Pick<ReturnType<typeof useOpening>, 'stop' | 'unlock' | 'allow' | 'ask' | 'seen' | 'select'>;

interface Props extends Verbs {
  desk: Desk;
  opening: Exclude<Opening, { state: 'open' }>;
  fromFile: (file: File) => void;
}

/** Before a document stands open: the way in, how far reading is, or why it was not opened. */
export function Waiting(props: Props) {
  const { desk, opening, fromFile, unlock, allow } = props;
  const words = say(pdfOpenWords, desk.locale);
  return (
    <main id="content" class="page stack pdf-waiting">
      <h1>{words.title}</h1>
      {opening.state === 'none' && <OpenPdf onFile={fromFile} />}
      {opening.state === 'loading' && <p role="status">{words.fetching}</p>}
      {opening.state === 'reading' && <ReadingOnView {...props} opening={opening} />}
      {opening.state === 'refused' && (
        <>
          <PdfRefused
            refused={opening.refused}
            name={opening.name}
            onAllow={allow}
            onPassword={(password) => opening.loaded && void unlock(opening.loaded, password)}
          />
          <AskedFor asked={opening.asked} said={say(pdfFrontWords, desk.locale).notSaved} />
          <div class="row">
            <FilePicker
              onFile={fromFile}
              label={['unreachable', 'ask'].includes(opening.refused.kind) ? words.choose : words.another}
            />
          </div>
        </>
      )}
    </main>
  );
}

/** How far reading is, and what can be read meanwhile. */
function ReadingOnView({ desk, opening, stop, ask, seen, select }: Props & { opening: ReadingOn }) {
  const words = say(pdfOpenWords, desk.locale);
  const frontWords = say(pdfFrontWords, desk.locale);
  const number = (value: number) => numberText(value, desk.locale);
  const { all, front, asked } = opening;
  useHeldBack(asked.length > 0);
  // Progress is told a thousand times; the pages do not change with it.
  const pages = useMemo(() => {
    const onClip: Parameters<typeof FrontPages>[0]['onClip'] = (span) =>
      front && ask({ front, span, words: front.captured.text.slice(span.start, span.end) });
    return (
      front && (
        <FrontPages {...{ front, all, onClip }} readOnly={desk.readOnly} onSeen={seen} onSelected={select} />
      )
    );
  }, [front, all, desk.readOnly]);
  return (
    <div class="stack">
      <p class="pdf-name">{opening.name}</p>
      <p role="status">{words.reading}</p>
      <progress {...(all > 0 ? { value: opening.done, max: all } : {})} />
      {all > 0 && <p class="quiet small">{words.page(number(opening.done), number(all))}</p>}
      <div class="row">
        <button type="button" class="button" onClick={stop}>
          {words.stop}
        </button>
      </div>
      <AskedFor asked={asked} said={frontWords.waiting} />
      {opening.pdf && <p class="small quiet">{front ? frontWords.shown : words.soon}</p>}
      {opening.pdf && !front && <FirstPage pdf={opening.pdf} name={words.firstPage} />}
      {pages}
    </div>
  );
}

/** Words that were clipped and are not saved, so that nobody believes they are, and nobody loses them. */
const AskedFor = ({ asked, said }: { asked: readonly Asked[]; said: string }) => (
  <div role="status">
    {asked.length > 0 && <p>{said}</p>}
    {asked.map(({ words }, i) => (
      <blockquote key={i} class="pdf-asked">
        {words}
      </blockquote>
    ))}
  </div>
);
