import { useMemo, useState } from 'preact/hooks';
import { Reader } from '../../components/reader/Reader.tsx';
import { Sections } from '../../components/reader/Sections.tsx';
import type { Highlight } from '../../components/reader/segments.ts';
import { sourceLine, titleText } from '../../components/source/source-line.ts';
import type { Capture, Passage, Span } from '../../lib/model/index.ts';
import { clipFromReader, readActiveCase, readSource } from '../../lib/store/index.ts';
import type { Desk } from '../../lib/surface/desk.ts';
import { useLive } from '../../lib/surface/use-live.ts';
import { readerWords } from '../../lib/words/reader.ts';
import { say } from '../../lib/words/say.ts';
import { shellWords } from '../../lib/words/shell.ts';
import type { Wanted } from './place.ts';

interface Props {
  desk: Desk;
  capture: Capture;
  wanted: Wanted;
}

export function Reading({ desk, capture, wanted }: Props) {
  const { store, locale, readOnly } = desk;
  const words = say(readerWords, locale);
  const [jump, setJump] = useState<{ passage: string | null; start: number | null }>(wanted);
  const known = useLive(() => readSource(store, capture.source), capture.source);
  const metadata = known?.source.metadata ?? capture.metadata;
  const highlights = useMemo(() => highlightsOf(known?.passages ?? [], capture), [known, capture]);
  const clip = useClip(desk, capture);
  return (
    <div class="reading">
      <Sections captured={capture.text} onGo={(start) => setJump({ passage: null, start })} />
      <main id="content" class="reading-page">
        <header>
          <h1 lang={metadata.language?.value}>{titleText(metadata, locale)}</h1>
          <p class="quiet">
            {sourceLine(metadata, locale)} · {words.passages(highlights.length)}
          </p>
          <p class="small address">
            <a href={capture.address} target="_blank" rel="noreferrer">
              {capture.address}
            </a>
          </p>
          <p class="small quiet">{words.hint}</p>
        </header>
        <Reader
          captured={capture.text}
          language={metadata.language?.value}
          highlights={highlights}
          chosen={jump.passage}
          startAt={jump.start}
          readOnly={readOnly}
          onClip={clip}
          onChoose={(passage) => setJump({ passage, start: null })}
        />
      </main>
    </div>
  );
}

/** A passage stands here when it was clipped here, or was found here again. */
function highlightsOf(passages: readonly Passage[], capture: Capture): Highlight[] {
  return passages.flatMap((passage) => {
    const spans = [
      ...(passage.capture === capture.id ? [passage.span] : []),
      ...(passage.alsoAt ?? []).filter((at) => at.capture === capture.id).map((at) => at.span),
    ];
    return spans.map((span) => ({ id: passage.id, ...span }));
  });
}

function useClip(desk: Desk, capture: Capture): (span: Span) => void {
  const { store, run, notify, locale } = desk;
  const active = useLive(() => readActiveCase(store), 'active');
  const words = say(readerWords, locale);
  return async (span) => {
    const clipped = await run(clipFromReader(store, { capture: capture.id, span }));
    if (!clipped) return;
    const said = active ? words.clipped(active.reference) : words.clippedLibrary;
    const undo = { label: say(shellWords, locale).undo, onChoose: desk.undo };
    notify(clipped.sameAs ? { text: words.already } : { text: said, action: undo });
  };
}
