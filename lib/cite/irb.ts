import { formatPartialDate } from '../model/index.ts';
import { titleRuns } from './in-quotes.ts';
import type { CitationInput } from './input.ts';
import { volumeText } from './journal.ts';
import { dateOr } from './long-dates.ts';
import type { Reference } from './originals.ts';
import { bareTitle, isOfPersons, listed, numbered, partiesOf } from './parties.ts';
import type { PlaceWords } from './pinpoint.ts';
import { quoteMarksOf } from './quoting.ts';
import { archivedPart, italic, join, link, type RichText, type Run, run } from './rich-text.ts';
import { tableStyle } from './table-style.ts';

const MARKS = quoteMarksOf('irb', 'en');
const PLACE: PlaceWords = {
  page: 'p. ',
  pages: 'pp. ',
  section: 'Sec.',
  sections: 'Secs.',
  paragraph: 'para.',
  paragraphs: 'paras.',
  to: ' to ',
};

const reference: Reference = (input, place) => {
  const { lead, persons, body, issuer } = boardNames(input);
  return inSentences([
    run(body),
    run(dateOr(input, formatPartialDate, input.title || input.undated ? 'N.d.' : '')),
    run(persons && body !== lead ? lead : ''),
    titled(input),
    italic(bareTitle(input.container)),
    run(volumeText(input)),
    run(issuer),
    run(numbered(input, 'No.')),
    place,
    run(input.url && input.accessed ? `[Accessed ${formatPartialDate(input.accessed)}]` : ''),
    join([{ lead: '', runs: link(input.url) }, ...archivedPart(input)]),
  ]);
};

const titled = (input: CitationInput): Run[] =>
  join([
    { lead: '', runs: titleRuns(input, MARKS) },
    { lead: ' [', close: ']', runs: run(input.translatedTitle) },
  ]);

function short(input: CitationInput): Run[] {
  const name = boardNames(input).body || bareTitle(input.title);
  const date = input.published ? formatPartialDate(input.published) : name && 'n.d.';
  return join([
    { lead: '', runs: run(name) },
    { lead: ' ', runs: run(date) },
  ]);
}

/** The body stands first and persons after the day, but for books, which are their authors'. */
function boardNames(input: CitationInput) {
  const { lead: names, issuer, site, persons } = partiesOf(input, (name) => name);
  const lead = persons ? listed(names, ' & ', 'et al.') : names.join(', ');
  const isTheirs = persons && isOfPersons(input);
  const above = persons && !isTheirs ? issuer || site : '';
  return { lead, persons, body: above || lead || site, issuer: isTheirs ? issuer : '' };
}

/** Parts with full stops between them, within a closing quotation mark as American printing has it; none at the end. */
function inSentences(parts: readonly RichText[]): Run[] {
  const said = parts.filter((runs) => runs.length > 0);
  return join(
    said.map((runs, index) => ({ lead: ' ', runs: index < said.length - 1 ? stopped(runs) : runs })),
  );
}

function stopped(runs: RichText): Run[] {
  const last = runs.at(-1);
  if (!last || /[.…?!\]]”?$/.test(last.text)) return [...runs];
  if (last.italic) return [...runs, { text: '.' }];
  const text = last.text.endsWith('”') ? `${last.text.slice(0, -1)}.”` : `${last.text}.`;
  return [...runs.slice(0, -1), { ...last, text }];
}

/**
 * As the references of the Board's Responses to Information Requests print them: body, day, persons, title. What stands in a
 * National Documentation Package is cited by its item, see `citePackageItem`.
 */
export const irb = tableStyle({
  id: 'irb',
  label: 'IRB',
  edition: 'Immigration and Refugee Board of Canada, Responses to Information Requests (2023)',
  reference,
  short,
  place: PLACE,
  citedIn: { lead: ', cited in ' },
});
