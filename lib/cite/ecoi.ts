import type { CitationInput } from './input.ts';
import { volumeText } from './journal.ts';
import { dateOr, longDate } from './long-dates.ts';
import type { Reference } from './originals.ts';
import { bareTitle, bodyNameIn, namedIn } from './parties.ts';
import { COI_PLACE } from './pinpoint.ts';
import { archivedPart, join, link, type Run, run } from './rich-text.ts';
import { tableStyle } from './table-style.ts';

const reference: Reference = (input, place) => {
  const { name, authors, issuer } = namedIn(input, bodyNameIn('ecoi', input));
  return join([
    { lead: '', runs: run(name) },
    { lead: ': ', runs: run(titleText(input)) },
    { lead: ' (', close: ')', runs: run(authors) },
    { lead: ', in: ', runs: run(bareTitle(input.container)) },
    { lead: ', ', runs: run(volumeText(input)) },
    { lead: ', ', runs: run(issuer) },
    { lead: ', ', runs: run(dateOr(input, longDate, input.title || input.undated ? 'undated' : '')) },
    { lead: ', ', runs: place },
    { lead: ', ', runs: link(input.url) },
    ...archivedPart(input),
    {
      lead: ' (accessed on ',
      close: ')',
      runs: run(input.url && input.accessed ? longDate(input.accessed) : ''),
    },
  ]);
};

const short = (input: CitationInput): Run[] => {
  const { name } = namedIn(input, bodyNameIn('ecoi', input));
  return join([
    { lead: '', runs: run(name) },
    { lead: ', ', runs: run(input.number ?? bareTitle(input.title)) },
  ]);
};

/** A document's number stands in brackets after its title. */
const titleText = ({ title, translatedTitle, number }: CitationInput): string =>
  [bareTitle(title), inBrackets(translatedTitle), inBrackets(number)].filter(Boolean).join(' ');

const inBrackets = (text: string | null | undefined): string => (text ? `[${text}]` : '');

/** As ecoi.net and ACCORD's reports cite: "USDOS – US Department of State: Title, 22 April 2024, URL (accessed on …)". */
export const ecoi = tableStyle({
  id: 'ecoi',
  label: 'ecoi.net',
  edition: 'ecoi.net / ACCORD, as their reports print it (2024)',
  reference,
  short,
  place: COI_PLACE,
  citedIn: { lead: ', cited in ' },
});
