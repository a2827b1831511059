import { ArrowLeft } from 'lucide-preact';
import type { Ref } from 'preact';
import type { CaptureSummary, Passage, Source } from '../../lib/model/index.ts';
import { momentText } from '../../lib/words/dates.ts';
import { libraryWords } from '../../lib/words/library.ts';
import { sourceWords } from '../../lib/words/source.ts';
import { IconButton } from '../controls/IconButton.tsx';
import type { Correct } from '../source/fields.ts';
import { SourceFields } from '../source/SourceFields.tsx';
import { sourceLine, titleText } from '../source/source-line.ts';
import { useLocale, useWords } from '../words.tsx';

interface Props {
  source: Source;
  captures: readonly CaptureSummary[];
  passages: readonly Passage[];
  heading: Ref<HTMLHeadingElement>;
  onBack: () => void;
  onCorrect?: Correct;
}

/** All that is known of one source, and all that was taken from it. */
export function SourceDetail({ source, captures, passages, heading, onBack, onCorrect }: Props) {
  const words = useWords(libraryWords);
  const about = useWords(sourceWords);
  const locale = useLocale();
  const { metadata } = source;
  return (
    <article class="stack source-detail" aria-labelledby="source-title">
      <span class="step-back">
        <IconButton icon={ArrowLeft} label={words.back} onClick={onBack} />
      </span>
      <h2 id="source-title" ref={heading} tabIndex={-1} lang={metadata.language?.value}>
        {titleText(metadata, locale)}
      </h2>
      <p class="quiet">{sourceLine(metadata, locale)}</p>
      <Captures captures={captures} />
      <section class="stack">
        <h3>{words.taken}</h3>
        {passages.length === 0 && <p class="quiet">{words.noneTaken}</p>}
        <ol class="taken">
          {passages.map((passage) => (
            <li key={passage.id}>
              <a class="passage" href={`/reader.html#passage=${passage.id}`} lang={metadata.language?.value}>
                {passage.selectors.quote.exact}
              </a>
            </li>
          ))}
        </ol>
      </section>
      <section class="stack">
        <h3>{about.about}</h3>
        <SourceFields key={source.id} metadata={metadata} {...(onCorrect ? { onCorrect } : {})} />
        <details>
          <summary>{about.addresses}</summary>
          <ul>
            {source.addresses.map((address) => (
              <li key={address} class="address">
                <a href={address} target="_blank" rel="noreferrer">
                  {address}
                </a>
              </li>
            ))}
          </ul>
        </details>
      </section>
    </article>
  );
}

function Captures({ captures }: { captures: readonly CaptureSummary[] }) {
  const words = useWords(libraryWords);
  const about = useWords(sourceWords);
  const locale = useLocale();
  return (
    <section class="stack">
      <h3>{words.copies}</h3>
      <ul class="copies">
        {captures.map((capture) => {
          const at = capture.circumstances.startedAt;
          const seed = capture.circumstances.mode === 'seed';
          return (
            <li key={capture.id}>
              <span>
                {seed && `${about.seed} · `}
                {at ? momentText(at, locale) : words.dayUnknown}
                <span class="small quiet address">{capture.address}</span>
              </span>
              <a class="button" href={`/reader.html#capture=${capture.id}`}>
                {words.read}
                <span class="unseen"> {capture.address}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
