import { useMemo, useState } from 'preact/hooks';
import { Reader } from '../../components/reader/Reader.tsx';
import { ReaderHeader } from '../../components/reader/ReaderHeader.tsx';
import { SavedPage } from '../../components/reader/SavedPage.tsx';
import { Sections } from '../../components/reader/Sections.tsx';
import type { LookedAt } from '../../components/reader/saved-page.ts';
import { Today } from '../../components/reader/Today.tsx';
import type { Capture, CaptureSummary, ClipId, Span } from '../../lib/model/index.ts';
import { asRead, restsOnText } from '../../lib/source/index.ts';
import {
  clipFromReader,
  readActiveCase,
  readSightings,
  readSource,
  type SourceView,
} from '../../lib/store/index.ts';
import { ClipNote } from '../../lib/surface/ClipNote.tsx';
import type { Desk } from '../../lib/surface/desk.ts';
import { useLive } from '../../lib/surface/use-live.ts';
import { lookWords, todayWords } from '../../lib/words/look.ts';
import { readerWords } from '../../lib/words/reader.ts';
import { say } from '../../lib/words/say.ts';
import type { Wanted } from './place.ts';
import { useSaved } from './useSaved.ts';
import { useToday } from './useToday.ts';
import { keepView, lastView } from './view.ts';

interface Props {
  desk: Desk;
  capture: Capture;
  wanted: Wanted;
}

interface Jump {
  passage: string | null;
  start: number | null;
}

/** A capture being read, as its text or as it looked. */
export function Reading({ desk, capture, wanted }: Props) {
  const { store, readOnly, locale } = desk;
  const [jump, setJump] = useState<Jump>(wanted);
  const [chosenView, setView] = useState(lastView);
  const [clip, setClip] = useState<ClipId | null>(null);
  const isPage = capture.page?.mediaType === 'text/html';
  const view = isPage ? chosenView : 'text';
  const known = useLive(() => readSource(store, capture.source), capture.source);
  const sightings = useSightings(desk, known);
  const metadata = known ? asRead(known.source, capture).metadata : capture.metadata;
  const marks = useMarks(desk, known, capture);
  const comparing = useToday(desk, capture, known);
  const shared = {
    captured: capture.text,
    highlights: marks,
    chosen: jump.passage,
    startAt: jump.start,
    readOnly,
    onClip: useClip(desk, capture, setClip),
    onChoose: (passage: string) => setJump({ passage, start: null }),
  };
  return (
    <div class={`reading in-${view}`}>
      {view === 'text' && (
        <Sections captured={capture.text} onGo={(start) => setJump({ passage: null, start })} />
      )}
      <main id="content" class="reading-page">
        <ReaderHeader
          capture={capture}
          metadata={metadata}
          publisher={known && !restsOnText(known.source, capture) ? known.publisher : null}
          source={known?.source ?? null}
          passages={marks.length}
          captures={newestFirst(known?.captures ?? [])}
          sightings={sightings}
          view={view}
          onView={isPage ? (next) => show(next, setView) : null}
          onCapture={(id) => location.assign(`#capture=${id}`)}
        >
          {/^https?:/.test(capture.address) && !['seed', 'pdf'].includes(capture.circumstances.mode) && (
            <button type="button" class="button" onClick={comparing.compare}>
              {say(todayWords, locale).compare}
            </button>
          )}
        </ReaderHeader>
        {comparing.today && (
          <Today
            today={comparing.today}
            address={capture.address}
            readOnly={readOnly}
            onAllow={comparing.allow}
            onAgain={comparing.compare}
            onKeep={comparing.keep}
            onClose={comparing.close}
          />
        )}
        {view === 'text' && <Reader {...shared} language={metadata.language?.value} />}
        {view === 'look' && <AsItLooked desk={desk} capture={capture} {...shared} />}
      </main>
      <ClipNote desk={desk} clip={clip} onClose={() => setClip(null)} />
    </div>
  );
}

function show(view: ReturnType<typeof lastView>, setView: (view: ReturnType<typeof lastView>) => void): void {
  keepView(view);
  setView(view);
}

type SharedProps = Omit<Parameters<typeof SavedPage>[0], 'html' | 'appearance' | 'width' | 'onLink'>;

function AsItLooked({ desk, capture, ...shared }: SharedProps & { desk: Desk; capture: Capture }) {
  const words = say(lookWords, desk.locale);
  const saved = useSaved(desk.store, capture, true);
  if (saved === undefined) return <p class="quiet">{words.reading}</p>;
  if (saved === null) return <p class="quiet">{words.noPage}</p>;
  return (
    <SavedPage
      {...shared}
      html={saved.html}
      appearance={saved.appearance}
      width={capture.circumstances.viewport?.width}
      onLink={(address) => window.open(address, '_blank', 'noopener,noreferrer')}
    />
  );
}

const startOf = ({ circumstances }: CaptureSummary): string => circumstances.startedAt ?? '';

const newestFirst = (captures: readonly CaptureSummary[]): CaptureSummary[] =>
  [...captures].sort((a, b) => (startOf(a) < startOf(b) ? 1 : -1));

function useSightings({ store }: Desk, known: SourceView | null | undefined) {
  const ids = (known?.passages ?? []).map(({ id }) => id);
  const found = useLive(() => readSightings(store, ids), ids.join(' '));
  return useMemo(() => [...(found?.values() ?? [])], [found]);
}

/** A passage stands here when it was clipped here, or was found here again; coloured by the active case. */
function useMarks({ store }: Desk, known: SourceView | null | undefined, capture: Capture): LookedAt[] {
  const active = useLive(() => readActiveCase(store), 'active');
  return useMemo(() => {
    const entries = (known?.entries ?? []).filter((entry) => entry.case === active?.id);
    const stanceOf = new Map(entries.map((entry) => [entry.passage, entry.stance]));
    return (known?.passages ?? []).flatMap((passage) => {
      const spans = [
        ...(passage.capture === capture.id ? [passage.span] : []),
        ...(passage.alsoAt ?? []).filter((at) => at.capture === capture.id).map((at) => at.span),
      ];
      return spans.map((span) => ({ id: passage.id, look: stanceOf.get(passage.id) ?? 'plain', ...span }));
    });
  }, [known, active, capture]);
}

function useClip(
  { store, run, notify, locale }: Desk,
  capture: Capture,
  onClipped: (clip: ClipId) => void,
): (span: Span) => void {
  return async (span) => {
    const clipped = await run(clipFromReader(store, { capture: capture.id, span }));
    if (clipped?.sameAs) notify({ text: say(readerWords, locale).already });
    else if (clipped) onClipped(clipped.clip);
  };
}
