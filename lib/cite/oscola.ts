import { inQuotes } from './in-quotes.ts';
import type { CitationInput } from './input.ts';
import { inJournal } from './journal.ts';
import { dateOr, longDate } from './long-dates.ts';
import type { Reference } from './originals.ts';
import { bareTitle, bodyNameIn, listed, numbered, partiesOf } from './parties.ts';
import type { PlaceWords } from './pinpoint.ts';
import { quoteMarksOf } from './quoting.ts';
import { archivedPart, italic, join, link, type Part, plain, type Run, run } from './rich-text.ts';
import { type Back, tableStyle } from './table-style.ts';

const MARKS = quoteMarksOf('oscola', 'en');
const PLACE: PlaceWords = {
  page: '',
  pages: '',
  section: 's',
  sections: 'ss',
  paragraph: 'para',
  paragraphs: 'paras',
  to: ' to ',
  marks: MARKS[0],
};

const reference: Reference = (input, place) => {
  const { lead, issuer, site, persons } = partiesOf(input, bodyNameIn('oscola', input));
  const date = inJournal(input) ? '' : dateOr(input, longDate, input.undated === 'said' ? 'nd' : '');
  return join([
    { lead: '', runs: run(listed(lead, ' and ', 'and others')) },
    { lead: ', ', runs: titleRuns(input) },
    { lead: ' [', close: ']', runs: run(input.translatedTitle) },
    journalPart(input),
    { lead: ' in ', runs: italic(inJournal(input) ? '' : bareTitle(input.container)) },
    {
      lead: ' (',
      close: ')',
      runs: join([
        { lead: '', runs: italic(site) },
        { lead: ', ', runs: run(persons ? issuer : '') },
        { lead: ', ', runs: run(numbered(input, 'No')) },
        { lead: ', ', runs: run(date) },
      ]),
    },
    { lead: inJournal(input)?.page ? ', ' : ' ', runs: place },
    { lead: ' ', runs: input.url ? [{ text: '<' }, ...link(input.url), { text: '>' }] : [] },
    ...archivedPart(input),
    { lead: ' accessed ', runs: run(input.url && input.accessed ? longDate(input.accessed) : '') },
  ]);
};

/** `(2019) 12(3) Journal 5` (OSCOLA, 3.3.1; to verify). */
function journalPart(input: CitationInput): Part {
  const at = inJournal(input);
  if (!at) return { lead: ' ', runs: [] };
  const number = at.volume + (at.issue && `(${at.issue})`);
  const parts = [at.year && `(${at.year})`, number, at.title, at.page];
  return { lead: ' ', runs: run(parts.filter(Boolean).join(' ')) };
}

const nameOf = (input: CitationInput): string => {
  const { lead, site } = partiesOf(input, bodyNameIn('oscola', input));
  return listed(lead, ' and ', 'and others') || site;
};

function short(input: CitationInput): Run[] {
  const number = numbered(input, 'No');
  return join([
    { lead: '', runs: run(nameOf(input)) },
    { lead: ', ', runs: number ? run(number) : titleRuns(input) },
  ]);
}

/** `ibid` is never set in capitals or italics (OSCOLA, 1.2.3; to verify). */
const back: Back = {
  name: (input) => nameOf(input) || plain(short(input)),
  again: () => run('ibid'),
  earlier: (name, note, title) => run(`${[name, title].filter(Boolean).join(', ')} (n ${note})`),
  place: ' ',
  announced: () => '',
};

/** A book's title is in italics, every other in quotation marks. */
function titleRuns({ kind, container, title }: CitationInput): Run[] {
  const bare = bareTitle(title);
  return kind === 'book' && !container ? italic(bare) : run(inQuotes(bare, MARKS));
}

/** OSCOLA, as tribunals of the United Kingdom read it. */
export const oscola = tableStyle({
  id: 'oscola',
  label: 'OSCOLA',
  edition: 'Oxford University Standard for the Citation of Legal Authorities, 4th ed. (2012)',
  reference,
  short,
  place: PLACE,
  citedIn: { lead: ' (as cited in ', close: ')' },
  back,
  stops: 'notes',
});
