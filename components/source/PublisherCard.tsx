import { useState } from 'preact/hooks';
import type { AssessmentDraft, PublisherView } from '../../lib/model/index.ts';
import { countryText, dayText } from '../../lib/words/dates.ts';
import {
  authorshipWords,
  cautionWords,
  publisherTypeWords,
  publisherWords,
} from '../../lib/words/publisher.ts';
import { useLocale, useWords } from '../words.tsx';
import { AssessDialog } from './AssessDialog.tsx';
import type { Assess } from './fields.ts';

interface Props {
  publisher: PublisherView;
  /** Where the page stands. */
  address: string | undefined;
  /** Absent where nothing may be changed. */
  onAssess?: Assess;
}

/** Who stands behind a source: what is recorded of them with its source, and what the user found. */
export function PublisherCard({ publisher, address, onAssess }: Props) {
  const words = useWords(publisherWords);
  const types = useWords(publisherTypeWords);
  const cautions = useWords(cautionWords);
  const locale = useLocale();
  const [assessing, setAssessing] = useState(false);
  const { type, country, mandate, assessment } = publisher;
  const facts = [type && types[type], country && countryText(country, locale)].filter(Boolean);
  return (
    <section class="publisher stack" aria-label={words.publisher}>
      <p>
        <strong>{publisher.name[locale]}</strong>
        {facts.length > 0 && <span class="quiet"> · {facts.join(' · ')}</span>}
      </p>
      <NamedOnly by={publisher.by} address={address} />
      {mandate && (
        <p class="small">
          {mandate.words[locale]}{' '}
          <a href={mandate.source} target="_blank" rel="noreferrer">
            {words.mandateFrom}
          </a>
        </p>
      )}
      {publisher.cautions.map((caution) => (
        <p key={caution} class="small caution">
          {cautions[caution]}
        </p>
      ))}
      <p class="small quiet">
        {assessment ? words.assessed(dayText(assessment.assessedAt, locale)) : words.notAssessed}
        {onAssess && (
          <>
            {' '}
            <button type="button" class="button link" onClick={() => setAssessing(true)}>
              {assessment ? words.change : words.assess}
              <span class="unseen"> ({publisher.name[locale]})</span>
            </button>
          </>
        )}
      </p>
      {assessment && <Assessed assessment={assessment} />}
      {assessing && onAssess && (
        <AssessDialog publisher={publisher} onAssess={onAssess} onClose={() => setAssessing(false)} />
      )}
    </section>
  );
}

/** A name that a page gives itself is no proof of who stands behind it. */
export function NamedOnly({
  by,
  address,
}: {
  by: PublisherView['by'] | undefined;
  address: string | undefined;
}) {
  const words = useWords(publisherWords);
  const host = URL.parse(address ?? '')?.hostname.replace(/^www\./, '');
  if (by !== 'name' || !host) return null;
  return <p class="small caution">{words.namedOnly(host)}</p>;
}

const ASKED = ['mandate', 'method', 'funding', 'independence', 'notes'] as const;

/** What the user answered; questions left open are left out. */
function Assessed({ assessment }: { assessment: AssessmentDraft }) {
  const words = useWords(publisherWords);
  const authors = useWords(authorshipWords);
  return (
    <dl class="assessed small">
      {ASKED.filter((key) => assessment[key] !== '').map((key) => (
        <div key={key}>
          <dt>{words[key]}</dt>
          <dd>{assessment[key]}</dd>
        </div>
      ))}
      {assessment.authorship && (
        <div>
          <dt>{words.authorship}</dt>
          <dd>{authors[assessment.authorship]}</dd>
        </div>
      )}
    </dl>
  );
}
