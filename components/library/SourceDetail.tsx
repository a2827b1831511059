import { ArrowLeft } from 'lucide-preact';
import type { Ref } from 'preact';
import {
  type CaptureId,
  type CaptureSummary,
  isRetired,
  type Passage,
  type PublisherView,
  type Source,
  type SourceId,
} from '../../lib/model/index.ts';
import { asLastSeen } from '../../lib/source/identity/as-read.ts';
import { libraryWords } from '../../lib/words/library.ts';
import { wordsOf } from '../../lib/words/picture.ts';
import { sourceWords } from '../../lib/words/source.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { Cited } from '../source/Cited.tsx';
import { CopyNotes, copyAtOf } from '../source/CopyNotes.tsx';
import type { Citing } from '../source/citing.ts';
import type { Assess, Correct } from '../source/fields.ts';
import { PublisherCard } from '../source/PublisherCard.tsx';
import type { RuleVerbs } from '../source/RuleOffer.tsx';
import { SourceFields } from '../source/SourceFields.tsx';
import { sourceLine, titleText } from '../source/source-line.ts';
import { useLocale, useWords } from '../words.tsx';
import { Homes } from './Homes.tsx';
import { Relations } from './Relations.tsx';
import { type Retire, Retired, RetireForm } from './Retired.tsx';
import type { Kin } from './types.ts';

/** What may be changed of a source. */
export interface SourceVerbs {
  onCorrect: Correct;
  onAssess: Assess;
  onSplit: (captures: CaptureId[]) => void;
  onRetire: Retire;
  rules: RuleVerbs;
}

interface Props {
  source: Source;
  publisher: PublisherView | null;
  captures: readonly CaptureSummary[];
  passages: readonly Passage[];
  kin: readonly Kin[];
  /** How many sources are likely the same. */
  duplicates: number;
  /** How it is cited. */
  citing?: Citing;
  heading: Ref<HTMLHeadingElement>;
  onBack: () => void;
  onChoose: (id: SourceId) => void;
  onCompare: () => void;
  /** Absent where nothing may be changed. */
  verbs?: SourceVerbs;
}

/** All that is known of one source, and all that was taken from it. */
export function SourceDetail({ publisher, verbs, ...props }: Props) {
  const words = useWords(libraryWords);
  const about = useWords(sourceWords);
  const locale = useLocale();
  const source = asLastSeen(props.source, props.captures);
  const { metadata } = source;
  return (
    <article class="stack source-detail" aria-labelledby="source-title">
      <span class="step-back">
        <IconButton icon={ArrowLeft} label={words.back} onClick={props.onBack} />
      </span>
      <h2 id="source-title" ref={props.heading} tabIndex={-1} lang={metadata.language?.value}>
        {titleText(metadata, locale)}
      </h2>
      <p class="quiet">{sourceLine(metadata, locale, publisher)}</p>
      {props.duplicates > 0 && (
        <p class="notice-line">
          {words.mayBeSame(props.duplicates)}{' '}
          <button type="button" class="button link" onClick={props.onCompare}>
            {words.compare}
          </button>
        </p>
      )}
      <Retired retired={source.retired} {...(verbs ? { onRetire: verbs.onRetire } : {})} />
      <Taken source={source} captures={props.captures} passages={props.passages} />
      <section class="stack">
        <h3>{about.about}</h3>
        {publisher && (
          <PublisherCard
            publisher={publisher}
            address={source.addresses[0]}
            {...(verbs ? { onAssess: verbs.onAssess } : {})}
          />
        )}
        {props.citing && <Cited citing={props.citing} metadata={metadata} />}
        <SourceFields
          key={source.id}
          metadata={metadata}
          publisher={publisher}
          {...(props.citing ? { citing: props.citing } : {})}
          {...(verbs ? { onCorrect: verbs.onCorrect, rules: verbs.rules } : {})}
        />
      </section>
      <Homes
        captures={props.captures}
        addresses={source.addresses}
        onText={source.onText}
        {...(verbs ? { onSplit: verbs.onSplit } : {})}
      />
      <Relations kin={props.kin} onChoose={props.onChoose} />
      {verbs && !isRetired(source) && <RetireForm key={`retire ${source.id}`} onRetire={verbs.onRetire} />}
    </article>
  );
}

/** The passages of every copy; those of a copy that only its words put here say so. */
function Taken({ source, captures, passages }: Pick<Props, 'source' | 'captures' | 'passages'>) {
  const locale = useLocale();
  const words = useWords(libraryWords);
  return (
    <section class="stack">
      <h3>{words.taken}</h3>
      {passages.length === 0 && <p class="quiet">{words.noneTaken}</p>}
      <ol class="taken">
        {passages.map((passage) => (
          <li key={passage.id}>
            <a
              class="passage"
              href={`/reader.html#passage=${passage.id}`}
              lang={source.metadata.language?.value}
            >
              {wordsOf(passage, locale)}
            </a>
            <CopyNotes passage={passage} copyAt={copyAtOf(source, captures, passage)} />
          </li>
        ))}
      </ol>
    </section>
  );
}
