import type { CitationInput } from './input.ts';
import { longDate } from './long-dates.ts';
import { originalRuns, type Reference, restingIn } from './originals.ts';
import { bareTitle, namedIn } from './parties.ts';
import { COI_PLACE, placeIn } from './pinpoint.ts';
import { join, link, type Run, run } from './rich-text.ts';
import type { Style } from './style.ts';

/** As ecoi.net and ACCORD's reports cite: "USDOS – US Department of State: Title, 22 April 2024, URL (accessed on …)". */
export const ecoi: Style = {
  id: 'ecoi',
  label: 'ecoi.net',
  edition: 'ecoi.net / ACCORD, as their reports print it (2024)',
  confidence: 'to-verify',
  cite: (input, form) => (form === 'short' ? short(input) : full(input)),
  resting: (origins) => restingIn(reference, 'p. ')(origins),
};

const full = (input: CitationInput): Run[] =>
  join([
    { lead: '', runs: originalRuns(input.origins ?? [], reference, 'p. ') },
    { lead: ', cited in ', runs: reference(input, run(placeIn(input.pinpoint, COI_PLACE))) },
  ]);

const reference: Reference = (input, place) => {
  const { name, authors, issuer } = namedIn(input, bodyName(input));
  return join([
    { lead: '', runs: run(name) },
    { lead: ': ', runs: run(titleText(input)) },
    { lead: ' (', close: ')', runs: run(authors) },
    { lead: ', in: ', runs: run(bareTitle(input.container)) },
    { lead: ', ', runs: run(issuer) },
    { lead: ', ', runs: run(input.published ? longDate(input.published) : input.title ? 'undated' : '') },
    { lead: ', ', runs: place },
    { lead: ', ', runs: link(input.url) },
    {
      lead: ' (accessed on ',
      close: ')',
      runs: run(input.url && input.accessed ? longDate(input.accessed) : ''),
    },
  ]);
};

const short = (input: CitationInput): Run[] => {
  const { name } = namedIn(input, bodyName(input));
  return join([
    { lead: '', runs: run(name) },
    { lead: ', ', runs: run(input.number ?? bareTitle(input.title)) },
  ]);
};

/** A document's number stands in brackets after its title. */
const titleText = ({ title, number }: CitationInput): string =>
  [bareTitle(title), number ? `[${number}]` : ''].filter(Boolean).join(' ');

const bodyName =
  ({ publisher, abbreviations }: CitationInput) =>
  (name: string): string =>
    (name === publisher ? abbreviations.ecoi : undefined) ?? name;
