import { useEffect, useState } from 'preact/hooks';
import { plain, type RichText } from '../../lib/cite/rich-text.ts';
import { linesIn } from '../../lib/export/printed.ts';
import type { Passage } from '../../lib/model/index.ts';
import { stanceWords } from '../../lib/words/binder.ts';
import { citingWords } from '../../lib/words/citing.ts';
import { hearingWords } from '../../lib/words/hearing.ts';
import type { PassageContext } from '../binder/InContext.tsx';
import { pinpointLine } from '../binder/PassageFacts.tsx';
import { Citation } from '../source/Citation.tsx';
import { CitationLine } from '../source/CitationLine.tsx';
import { PassageShown } from '../source/PassageShown.tsx';
import { useLocale, useWords } from '../words.tsx';
import { counterpartsOf, type Place } from './places.ts';

interface Props {
  place: Place;
  places: readonly Place[];
  citation: RichText;
  /** Where it stands in what the case files; null: it does not. */
  record: string | null;
  onCopy: (text: string) => void;
  readContext: (passage: Passage) => Promise<PassageContext | null>;
  onGo: (place: Place) => void;
}

/** A passage among its paragraphs, where it is filed, how it is cited, and what stands against it. */
export function FoundPlace({ place, places, citation, record, readContext, onCopy, onGo }: Props) {
  const citing = useWords(citingWords);
  const words = useWords(hearingWords);
  const stances = useWords(stanceWords);
  const locale = useLocale();
  const { item, tab, filedBy, isOut } = place;
  const { stance } = item.entry;
  const pinpoint = pinpointLine(item, locale);
  return (
    <article class="hearing-found" aria-label={words.tab(tab)}>
      <header class="row">
        <h2>{words.tab(tab)}</h2>
        {pinpoint && <p>{pinpoint}</p>}
        {stance && <span class={`chip ${stance}`}>{stances[stance]}</span>}
        {isOut && <span class="chip">{words.notFiled}</span>}
        {filedBy !== null && <span class="chip">{words.filedBy(filedBy)}</span>}
      </header>
      <InItsContext place={place} readContext={readContext} />
      <div class="citations">
        {record && (
          <CitationLine of={citing.record} copy={citing.copyRecord} onCopy={() => onCopy(record)}>
            {record}
          </CitationLine>
        )}
        <CitationLine copy={citing.copyFull} onCopy={() => onCopy(plain(citation))}>
          <Citation text={citation} />
        </CitationLine>
      </div>
      <p>
        <a href={`/reader.html#passage=${item.passage.id}`}>{words.open}</a>
      </p>
      <Against place={place} places={places} onGo={onGo} />
    </article>
  );
}

/** The words at once, the paragraphs around them as soon as they are read. */
function InItsContext({ place: { item }, readContext }: Pick<Props, 'place' | 'readContext'>) {
  const [read, setRead] = useState<{ id: string; context: PassageContext | null } | null>(null);
  const { passage, source } = item;
  useEffect(() => {
    let stale = false;
    const keep = (context: PassageContext | null) => !stale && setRead({ id: passage.id, context });
    readContext(passage).then(keep, () => keep(null));
    return () => {
      stale = true;
    };
  }, [passage.id]);
  const context = read?.id === passage.id ? read.context : null;
  const language = source.metadata.language?.value;
  return (
    <div class="in-context shown" lang={language}>
      {context?.before.map((paragraph) => (
        <p key={paragraph} class="passage quiet" dir="auto">
          {paragraph}
        </p>
      ))}
      <PassageShown passage={passage} language={language} hasLines={linesIn(item.capture)} />
      {context?.after.map((paragraph) => (
        <p key={paragraph} class="passage quiet" dir="auto">
          {paragraph}
        </p>
      ))}
    </div>
  );
}

function Against({ place, places, onGo }: Pick<Props, 'place' | 'places' | 'onGo'>) {
  const words = useWords(hearingWords);
  const { answers, answeredBy, otherSide, side } = counterpartsOf(places, place);
  const groups = [
    { title: words.answers, places: answers },
    { title: words.answeredBy, places: answeredBy },
    { title: words[side], places: otherSide },
  ].filter((group) => group.places.length > 0);
  if (groups.length === 0) return <p class="quiet">{words.alone}</p>;
  return (
    <>
      {groups.map((group) => (
        <section key={group.title} aria-label={group.title}>
          <h3>{group.title}</h3>
          <ul class="counterparts">
            {group.places.map((other) => (
              <li key={other.item.entry.id}>
                <button type="button" class="button plain" onClick={() => onGo(other)}>
                  <span class="quiet">{words.tab(other.tab)}</span>
                  <span class="passage">{other.item.passage.selectors.quote.exact}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
