import { ChevronDown, LocateFixed, Scissors } from 'lucide-preact';
import type {
  CaptureSummary,
  Passage,
  PassageOrigin,
  PublisherView,
  Sighting,
  Source,
} from '../../lib/model/index.ts';
import { asRead } from '../../lib/source/identity/as-read.ts';
import { type CapturedOften, capturedText } from '../../lib/words/captured.ts';
import { libraryWords } from '../../lib/words/library.ts';
import { panelWords } from '../../lib/words/panel.ts';
import { wordsOf } from '../../lib/words/picture.ts';
import { Cited } from '../source/Cited.tsx';
import { CopyNotes, CopyOf } from '../source/CopyNotes.tsx';
import type { Citing } from '../source/citing.ts';
import type { Assess, Correct } from '../source/fields.ts';
import { PublisherCard } from '../source/PublisherCard.tsx';
import type { RuleVerbs } from '../source/RuleOffer.tsx';
import { SeenAgain } from '../source/SeenAgain.tsx';
import { SourceFields } from '../source/SourceFields.tsx';
import { sourceLine, titleText } from '../source/source-line.ts';
import { useLocale, useWords } from '../words.tsx';
import { Cites } from './Cites.tsx';

/** What the panel knows of the tab beside it. */
export type PanelPage =
  /** The library has not answered yet: nothing is said of the page. */
  | { state: 'reading' }
  /** A page of Proffer's own. */
  | { state: 'own' }
  | { state: 'not-granted' }
  | { state: 'not-allowed' }
  | {
      state: 'page';
      source: Source | null;
      publisher: PublisherView | null;
      /** How often the page was captured, and its source; null: not known yet. */
      captured: CapturedOften | null;
      /** The latest capture of this very page; null: only other copies were captured. */
      seen: CaptureSummary | null;
      passages: PanelPassage[];
      /** How the page's copy of the source is cited. */
      citing?: Citing | null;
      /** How many sources are likely the same as this one. */
      duplicates: number;
    };

export interface PanelPassage {
  passage: Passage;
  /** How it stood when its page was looked at last; absent while that was never done. */
  seen?: Sighting;
  /** Where it was clipped, if that is a copy which only its words put to the source. */
  copyAt?: string;
  /** Where it was clipped, if the page is such a copy and it is not of it. */
  originalAt?: string;
  /** What it cites itself; absent: not known. */
  origins?: readonly PassageOrigin[];
}

interface Props {
  page: PanelPage;
  readOnly: boolean;
  onClip: () => void;
  onOpen: (passage: Passage) => void;
  /** Brings it into sight on the page. */
  onGo: (passage: Passage) => void;
  /** Confirms what a passage cites; absent where nothing may be changed. */
  onConfirmOrigin?: ((passage: Passage, origin: PassageOrigin) => void) | undefined;
  /** Whether passages are shown on every visit to the page's site; null where that cannot be asked for. */
  visited: { site: string; always: boolean; onChange: (always: boolean) => void } | null;
  /** What may be changed of the page's source; absent where nothing may. */
  verbs?: SourceVerbs | null;
}

interface SourceVerbs {
  onCorrect: Correct;
  onAssess: Assess;
  rules: RuleVerbs;
}

/** This page: its source, what was clipped from it, and the way to clip more. */
export function PagePanel({ page, readOnly, onClip, verbs, ...rest }: Props) {
  const words = useWords(panelWords);
  const twins = useWords(libraryWords);
  return (
    <section class="stack page-panel" aria-labelledby="panel-title">
      <h1 id="panel-title" class="unseen">
        {words.thisPage}
      </h1>
      {!readOnly && page.state !== 'not-allowed' && page.state !== 'own' && (
        <button type="button" class="button main" onClick={onClip}>
          <Scissors aria-hidden="true" /> {words.clip}
        </button>
      )}
      {page.state === 'own' && <p class="quiet">{words.ownPage}</p>}
      {page.state === 'not-granted' && <p class="quiet">{words.needsGesture}</p>}
      {page.state === 'not-allowed' && <p class="quiet">{words.notAllowed}</p>}
      {page.state === 'page' && !page.source && <p class="quiet">{words.unknown}</p>}
      {page.state === 'page' && page.source && (
        <>
          {page.seen && <CopyOf source={page.source} capture={page.seen} />}
          <SourceCard {...page} source={page.source} verbs={verbs ?? null} />
          {page.duplicates > 0 && (
            <p class="notice-line">
              {twins.mayBeSame(page.duplicates)}{' '}
              <a href={`/library.html#source=${page.source.id}&compare`} target="_blank" rel="noopener">
                {twins.compare}
              </a>
            </p>
          )}
          <PassageList passages={page.passages} {...rest} />
        </>
      )}
    </section>
  );
}

interface CardProps {
  source: Source;
  publisher: PublisherView | null;
  captured: CapturedOften | null;
  seen: CaptureSummary | null;
  citing?: Citing | null;
  verbs: SourceVerbs | null;
}

/** What the page says of itself, as it was last captured: of a page of versions the newest, of a copy its own. */
function SourceCard({ source, publisher, captured, seen, citing, verbs }: CardProps) {
  const locale = useLocale();
  const { metadata } = seen ? asRead(source, seen) : source;
  const often = captured && capturedText(captured, locale);
  return (
    <details class="source-card">
      <summary>
        <span class="passage title">{titleText(metadata, locale)}</span>
        <span class="quiet">{sourceLine(metadata, locale, publisher)}</span>
        {often && <span class="small quiet">{often}</span>}
        <Opens changes={verbs !== null} />
      </summary>
      {publisher && (
        <PublisherCard
          publisher={publisher}
          address={seen?.address ?? source.addresses[0]}
          {...(verbs ? { onAssess: verbs.onAssess } : {})}
        />
      )}
      {citing && <Cited citing={citing} metadata={metadata} />}
      <SourceFields
        key={source.id}
        metadata={metadata}
        publisher={publisher}
        {...(citing ? { citing } : {})}
        {...(verbs ? { onCorrect: verbs.onCorrect, rules: verbs.rules } : {})}
      />
    </details>
  );
}

/** Says that the line opens, as words would be pressed; the line itself is what is pressed. */
function Opens({ changes }: { changes: boolean }) {
  const words = useWords(panelWords);
  return (
    <span class="opens small">
      {changes ? words.edit : words.details}
      <ChevronDown aria-hidden="true" />
    </span>
  );
}

function OnEveryVisit({ site, always, onChange }: NonNullable<Props['visited']>) {
  const words = useWords(panelWords);
  return (
    <div>
      <label class="check">
        <input
          type="checkbox"
          checked={always}
          aria-describedby="visit-hint"
          onChange={(event) => {
            const wanted = event.currentTarget.checked;
            // Shows what the browser granted, not what was pressed.
            event.currentTarget.checked = always;
            onChange(wanted);
          }}
        />
        {words.everyVisit(site)}
      </label>
      <p id="visit-hint" class="small quiet">
        {words.everyVisitHint} {words.everyVisitTells}
      </p>
    </div>
  );
}

type ListProps = { passages: readonly PanelPassage[] } & Pick<
  Props,
  'onOpen' | 'onGo' | 'visited' | 'onConfirmOrigin'
>;

function PassageList({ passages, onOpen, onGo, visited, onConfirmOrigin }: ListProps) {
  const locale = useLocale();
  const words = useWords(panelWords);
  return (
    <section class="stack" aria-labelledby="panel-passages">
      <h2 id="panel-passages">{words.passages}</h2>
      {passages.length === 0 && <p class="quiet">{words.noPassages}</p>}
      <ol class="panel-passages">
        {passages.map(({ passage, seen, origins = [], ...from }) => (
          <li key={passage.id}>
            <button type="button" class="passage" onClick={() => onOpen(passage)}>
              {wordsOf(passage, locale)}
            </button>
            <CopyNotes passage={passage} {...from} />
            <Cites
              origins={origins}
              onConfirm={onConfirmOrigin && ((origin) => onConfirmOrigin(passage, origin))}
            />
            <div class="row">
              {seen && <SeenAgain seen={seen} brief />}
              {seen?.state !== 'gone' && (
                <button type="button" class="button link small" onClick={() => onGo(passage)}>
                  <LocateFixed aria-hidden="true" /> {words.go}
                </button>
              )}
            </div>
          </li>
        ))}
      </ol>
      {visited && passages.length > 0 && <OnEveryVisit {...visited} />}
    </section>
  );
}
