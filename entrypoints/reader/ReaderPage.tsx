import { useEffect, useState } from 'preact/hooks';
import type { Capture } from '../../lib/model/index.ts';
import type { Desk } from '../../lib/surface/desk.ts';
import { Frame, type Opened } from '../../lib/surface/Frame.tsx';
import { useWanted } from '../../lib/surface/use-wanted.ts';
import { pdfOpenWords } from '../../lib/words/pdf.ts';
import { readerWords } from '../../lib/words/reader.ts';
import { say } from '../../lib/words/say.ts';
import { captureFor, type Wanted, wantedOf } from './place.ts';
import { Reading } from './Reading.tsx';

/** One capture's text, as the address asks. */
export function ReaderPage({ desk }: { desk: Desk }) {
  const words = say(readerWords, desk.locale);
  const [opened, setOpened] = useState<Opened>(null);
  const [query, setQuery] = useState('');
  const wanted = useWanted(wantedOf);
  const capture = useCapture(desk, wanted);
  const asked = wanted.capture !== null || wanted.passage !== null;
  return (
    <Frame desk={desk} place="reader" opened={opened} onOpened={setOpened} query={query} onQuery={setQuery}>
      {capture && <Reading key={capture.id} desk={desk} capture={capture} wanted={wanted} />}
      {capture === null && (
        <main id="content" class="page">
          <h1>{words.title}</h1>
          <div class="empty">
            <p>{asked ? words.missing : words.choose}</p>
            <a class="button" href="/library.html">
              {words.toLibrary}
            </a>
            <a href="/pdf.html">{say(pdfOpenWords, desk.locale).open}</a>
          </div>
        </main>
      )}
    </Frame>
  );
}

/** A PDF has a reader of its own, but for its bare text (`as=text`), where its bytes are gone. */
const isDocument = ({ page }: Capture): boolean =>
  page?.mediaType === 'application/pdf' && !new URLSearchParams(location.hash.slice(1)).has('as');

/** `undefined` while it is being read. */
function useCapture({ store }: Desk, wanted: Wanted): Capture | null | undefined {
  const [capture, setCapture] = useState<Capture | null>();
  useEffect(() => {
    let stale = false;
    void captureFor(store, wanted).then((found) => {
      if (stale) return;
      if (found && isDocument(found)) location.replace(`/pdf.html${location.hash}`);
      else setCapture(found);
    });
    return () => {
      stale = true;
    };
  }, [store, wanted]);
  return capture;
}
