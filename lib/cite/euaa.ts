import type { CitationInput } from './input.ts';
import { volumeText } from './journal.ts';
import { dateOr, longDate } from './long-dates.ts';
import type { Reference } from './originals.ts';
import { bareTitle, bodyNameIn, namedIn, numbered } from './parties.ts';
import { COI_PLACE } from './pinpoint.ts';
import { archivedPart, join, link, type Run, run } from './rich-text.ts';
import { tableStyle } from './table-style.ts';

const reference: Reference = (input, place) => {
  const { name, authors, issuer } = namedIn(input, wholeName(input));
  return join([
    { lead: '', runs: run(name) },
    ...described(input),
    { lead: ' (', close: ')', runs: run(authors) },
    { lead: ', ', runs: run(issuer) },
    { lead: ', ', runs: run(dateOr(input, longDate, input.title || input.undated ? 'n.d.' : '')) },
    { lead: ', ', runs: link(input.url) },
    ...archivedPart(input),
    { lead: ', ', runs: place },
    { lead: ', accessed ', runs: run(input.url && input.accessed ? longDate(input.accessed) : '') },
  ]);
};

function short(input: CitationInput): Run[] {
  const { name } = namedIn(input, bodyNameIn('euaa', input));
  return join([
    { lead: '', runs: run(name) },
    ...(input.number ? [{ lead: ', ', runs: run(numbered(input, 'No')) }] : described(input)),
    { lead: ', ', runs: run(input.published ? longDate(input.published) : '') },
  ]);
}

const described = (input: CitationInput) => [
  { lead: ', ', runs: run(bareTitle(input.title)) },
  { lead: ' [', close: ']', runs: run(input.translatedTitle) },
  { lead: ', in: ', runs: run(bareTitle(input.container)) },
  { lead: ', ', runs: run(volumeText(input)) },
  { lead: ', ', runs: run(numbered(input, 'No')) },
];

const wholeName = (input: CitationInput) => (name: string) => {
  const short = bodyNameIn('euaa', input)(name);
  return short === name ? name : `${short} (${name})`;
};

/**
 * As the European Union Agency for Asylum's reports cite: the body's letters, and its whole name in brackets. Its footnotes
 * hide the address behind the word "url"; what is filed on paper needs it in full, as its bibliographies have it.
 */
export const euaa = tableStyle({
  id: 'euaa',
  label: 'EUAA',
  edition: 'EUAA, COI Report Methodology and Writing and Referencing Guide (2023)',
  reference,
  short,
  place: COI_PLACE,
  citedIn: { lead: ', cited in ' },
});
