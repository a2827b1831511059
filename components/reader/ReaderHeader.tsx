import type { ComponentChildren } from 'preact';
import type {
  CaptureSummary,
  PassageState,
  PublisherView,
  Sighting,
  Source,
  SourceMetadata,
} from '../../lib/model/index.ts';
import { dayText, momentText } from '../../lib/words/dates.ts';
import { lookWords } from '../../lib/words/look.ts';
import { readerWords } from '../../lib/words/reader.ts';
import { lastSeenWords } from '../../lib/words/seen.ts';
import { Segments } from '../controls/Segments.tsx';
import { CopyOf } from '../source/CopyNotes.tsx';
import { PageAddress } from '../source/PageAddress.tsx';
import { sourceLine, titleText } from '../source/source-line.ts';
import { useLocale, useWords } from '../words.tsx';

export type View = 'text' | 'look';

export interface ReaderHeaderProps {
  capture: CaptureSummary;
  /** As this capture may be cited. */
  metadata: SourceMetadata;
  publisher: PublisherView | null;
  /** Null while it is not known. */
  source: Source | null;
  /** Passages that stand in this capture. */
  passages: number;
  /** Of the source, the newest first. */
  captures: readonly CaptureSummary[];
  /** How the source's passages were last seen on their page. */
  sightings: readonly Sighting[];
  view: View;
  /** Null where only the text was kept. */
  onView: ((view: View) => void) | null;
  onCapture: (capture: string) => void;
  /** What can be done with the capture. */
  children?: ComponentChildren;
}

/** What is being read: its source, which capture of it, how its passages were last seen, and in which view. */
export function ReaderHeader(props: ReaderHeaderProps) {
  const { capture, metadata, view, onView } = props;
  const words = useWords(readerWords);
  const look = useWords(lookWords);
  const locale = useLocale();
  return (
    <header>
      <h1 lang={metadata.language?.value}>{titleText(metadata, locale)}</h1>
      <p class="quiet">
        {sourceLine(metadata, locale, props.publisher)} · {words.passages(props.passages)}
      </p>
      {props.source && <CopyOf source={props.source} capture={capture} />}
      <p>
        <PageAddress address={capture.address} small />
      </p>
      <LastSeen sightings={props.sightings} />
      <div class="reader-tools">
        {onView && (
          <Segments
            legend={look.view}
            value={view}
            options={[
              { value: 'text', label: look.text },
              { value: 'look', label: look.look },
            ]}
            onChange={(chosen) => chosen && onView(chosen)}
          />
        )}
        <Captures {...props} />
        {props.children}
      </div>
      {view === 'text' && <p class="small quiet">{words.hint}</p>}
    </header>
  );
}

/** One capture is no choice. */
function Captures({ capture, captures, onCapture }: ReaderHeaderProps) {
  const words = useWords(lookWords);
  const locale = useLocale();
  if (captures.length < 2) return null;
  const nameOf = ({ circumstances: { startedAt }, address }: CaptureSummary): string => {
    const site = URL.parse(address)?.hostname ?? address;
    return startedAt ? `${momentText(startedAt, locale)} · ${site}` : site;
  };
  return (
    <label class="captures">
      <span>{words.captures}</span>
      <select class="input" value={capture.id} onChange={(event) => onCapture(event.currentTarget.value)}>
        {captures.map((one) => (
          <option key={one.id} value={one.id} selected={one.id === capture.id}>
            {nameOf(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

const STATES: readonly PassageState[] = ['exact', 'moved', 'changed', 'gone'];

function LastSeen({ sightings }: Pick<ReaderHeaderProps, 'sightings'>) {
  const words = useWords(lastSeenWords);
  const locale = useLocale();
  const last = sightings
    .map(({ seenAt }) => seenAt)
    .sort()
    .at(-1);
  if (last === undefined) return null;
  const counts = STATES.map(
    (state) => [state, sightings.filter((one) => one.state === state).length] as const,
  );
  const parts = counts.filter(([, count]) => count > 0).map(([state, count]) => words[state](count));
  const list = new Intl.ListFormat(locale, { type: 'unit' }).format(parts);
  const altered = sightings.some(({ state }) => state === 'changed' || state === 'gone');
  return (
    <p class={altered ? 'small seen altered' : 'small quiet seen'}>
      {words.seen(dayText(last, locale), list)}
    </p>
  );
}
