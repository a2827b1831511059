import { useState } from 'preact/hooks';
import { useDroppedFiles } from '../../components/controls/useDroppedFiles.ts';
import type { Desk } from '../../lib/surface/desk.ts';
import { Frame, type Opened } from '../../lib/surface/Frame.tsx';
import { useWanted } from '../../lib/surface/use-wanted.ts';
import { wantedOf } from './place.ts';
import { Reading } from './Reading.tsx';
import { useOpening } from './useOpening.ts';
import { Waiting } from './Waiting.tsx';

/** The reader of PDFs: the way in, and the document that is open. */
export function PdfPage({ desk }: { desk: Desk }) {
  const [opened, setOpened] = useState<Opened>(null);
  const [query, setQuery] = useState('');
  const wanted = useWanted(wantedOf);
  const { opening, openFile, stored, ...verbs } = useOpening(desk.store, wanted);
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
        <Waiting {...{ desk, opening, fromFile }} {...verbs} />
      )}
      {over && <div class="pdf-drop" aria-hidden="true" />}
    </Frame>
  );
}
