import { useState } from 'preact/hooks';
import { useDroppedFiles } from '../../components/controls/useDroppedFiles.ts';
import { FirstPage } from '../../components/pdf/FirstPage.tsx';
import { FilePicker, OpenPdf } from '../../components/pdf/OpenPdf.tsx';
import { PdfRefused } from '../../components/pdf/PdfRefused.tsx';
import type { Desk } from '../../lib/surface/desk.ts';
import { Frame, type Opened } from '../../lib/surface/Frame.tsx';
import { useWanted } from '../../lib/surface/use-wanted.ts';
import { numberText } from '../../lib/words/dates.ts';
import { pdfOpenWords } from '../../lib/words/pdf.ts';
import { say } from '../../lib/words/say.ts';
import { wantedOf } from './place.ts';
import { Reading } from './Reading.tsx';
import { type Opening, useOpening } from './useOpening.ts';

/** The reader of PDFs: the way in, and the document that is open. */
export function PdfPage({ desk }: { desk: Desk }) {
  const [opened, setOpened] = useState<Opened>(null);
  const [query, setQuery] = useState('');
  const wanted = useWanted(wantedOf);
  const { opening, openFile, unlock, stop, stored, allow } = useOpening(desk.store, wanted);
  const fromFile = (file: File) => {
    // A reload must not bring back what stood here before.
    history.replaceState(null, '', location.pathname);
    openFile(file);
  };
  const over = useDroppedFiles(([file]) => file && fromFile(file));
  return (
    <Frame desk={desk} place="reader" opened={opened} onOpened={setOpened} query={query} onQuery={setQuery}>
      {opening.state === 'open' ? (
        <Reading
          key={opening.open.visit}
          desk={desk}
          open={opening.open}
          wanted={wanted}
          onFile={fromFile}
          onStored={stored}
        />
      ) : (
        <Waiting {...{ desk, opening, fromFile, stop, unlock, allow }} />
      )}
      {over && <div class="pdf-drop" aria-hidden="true" />}
    </Frame>
  );
}

interface WaitingProps {
  desk: Desk;
  opening: Exclude<Opening, { state: 'open' }>;
  fromFile: (file: File) => void;
  stop: () => void;
  unlock: ReturnType<typeof useOpening>['unlock'];
  allow: () => void;
}

/** Before a document stands open: the way in, how far reading is, or why it was not opened. */
function Waiting({ desk, opening, fromFile, stop, unlock, allow }: WaitingProps) {
  const words = say(pdfOpenWords, desk.locale);
  const number = (value: number) => numberText(value, desk.locale);
  return (
    <main id="content" class="page stack pdf-waiting">
      <h1>{words.title}</h1>
      {opening.state === 'none' && <OpenPdf onFile={fromFile} />}
      {opening.state === 'loading' && <p role="status">{words.fetching}</p>}
      {opening.state === 'reading' && (
        <div class="stack">
          <p class="pdf-name">{opening.name}</p>
          <p role="status">{words.reading}</p>
          <progress {...(opening.all > 0 ? { value: opening.done, max: opening.all } : {})} />
          {opening.all > 0 && (
            <p class="quiet small">{words.page(number(opening.done), number(opening.all))}</p>
          )}
          <div class="row">
            <button type="button" class="button" onClick={stop}>
              {words.stop}
            </button>
          </div>
          {opening.pdf && <p class="small quiet">{words.soon}</p>}
          {opening.pdf && <FirstPage pdf={opening.pdf} name={words.firstPage} />}
        </div>
      )}
      {opening.state === 'refused' && (
        <>
          <PdfRefused
            refused={opening.refused}
            name={opening.name}
            onAllow={allow}
            onPassword={(password) => opening.loaded && unlock(opening.loaded, password)}
          />
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
