import type { PartialDate } from '../model/index.ts';
import { titleRuns } from './in-quotes.ts';
import type { CitationInput } from './input.ts';
import { inJournal } from './journal.ts';
import { dateOr, longDate } from './long-dates.ts';
import type { Resting } from './originals.ts';
import { bareTitle, bodyNameIn, listed, numbered, partiesOf } from './parties.ts';
import type { PlaceWords } from './pinpoint.ts';
import { type QuoteMarks, quoteMarksOf } from './quoting.ts';
import {
  archivedPart,
  italic,
  join,
  link,
  type Part,
  plain,
  type RichText,
  type Run,
  run,
} from './rich-text.ts';
import { type Back, type Manner, tableStyle } from './table-style.ts';

/** The Guide's own words in each of its languages. */
interface Words {
  locale: 'en' | 'fr';
  and: string;
  within: string;
  no: string;
  rir: string;
  online: string;
  visited: string;
  citedIn: string;
  resting: Resting;
  place: PlaceWords;
}

const ENGLISH: Words = {
  locale: 'en',
  and: ' & ',
  within: ' in ',
  no: 'No',
  rir: 'RIR',
  online: 'online: ',
  visited: 'last visited ',
  citedIn: ', cited in ',
  resting: { citing: 'citing ', quoting: 'quoting ' },
  place: {
    page: 'at ',
    pages: 'at ',
    section: 's',
    sections: 'ss',
    paragraph: 'para',
    paragraphs: 'paras',
    to: ' to ',
  },
};

/** With a space that no line is broken at before the colon, as French sets it. */
const FRENCH: Words = {
  locale: 'fr',
  and: ' et ',
  within: ' dans ',
  no: 'no',
  rir: 'RDI',
  online: 'en ligne\u00a0: ',
  visited: 'consulté le ',
  citedIn: ', cité dans ',
  resting: { citing: 'citant ', quoting: 'citant les mots de ' },
  place: {
    page: 'à la p ',
    pages: 'aux pp ',
    section: 'art',
    sections: 'arts',
    paragraph: 'para',
    paragraphs: 'paras',
    to: ' à ',
  },
};

function mannerIn(words: Words): Manner {
  const marks = quoteMarksOf('mcgill', words.locale);
  const nameOf = (input: CitationInput): string => {
    const { lead, site } = partiesOf(input, bodyNameIn('mcgill', input));
    return listed(lead, words.and, 'et al') || site;
  };
  const shortRuns = (input: CitationInput): Run[] => {
    const number = numbered(input, words.no, words.rir);
    return join([
      { lead: '', runs: run(nameOf(input)) },
      { lead: ', ', runs: number ? run(number) : titleRuns(input, marks) },
    ]);
  };
  return {
    place: { ...words.place, marks: marks[0] },
    resting: words.resting,
    citedIn: { lead: words.citedIn },
    short: shortRuns,
    reference: (input, place) => referenceIn(words, marks, input, place),
    back: backIn(words, (input) => nameOf(input) || plain(shortRuns(input))),
  };
}

function referenceIn(words: Words, marks: QuoteMarks, input: CitationInput, place: RichText): Run[] {
  const { lead, issuer, site, persons } = partiesOf(input, bodyNameIn('mcgill', input));
  return join([
    { lead: '', runs: run(listed(lead, words.and, 'et al')) },
    { lead: ', ', runs: titleRuns(input, marks) },
    { lead: ' [', close: ']', runs: run(input.translatedTitle) },
    journalPart(input),
    { lead: words.within, runs: italic(inJournal(input) ? '' : bareTitle(input.container)) },
    { lead: ', ', runs: run(numbered(input, words.no, words.rir)) },
    {
      lead: ' (',
      close: ')',
      runs: run(
        [persons ? issuer : '', inJournal(input) ? '' : dayIn(words, input)].filter(Boolean).join(', '),
      ),
    },
    placed(place, words),
    { lead: ', ', runs: online(site, input, words) },
  ]);
}

/** `(2019) 12:3 Journal 5` (McGill Guide, 6.1; to verify). */
function journalPart(input: CitationInput): Part {
  const at = inJournal(input);
  if (!at) return { lead: ' ', runs: [] };
  const number = [at.volume, at.issue].filter(Boolean).join(':');
  return {
    lead: ' ',
    runs: join([
      { lead: '', runs: run([at.year && `(${at.year})`, number].filter(Boolean).join(' ')) },
      { lead: ' ', runs: italic(at.title) },
      { lead: ' ', runs: run(at.page) },
    ]),
  };
}

/** The day of the work; of a page without one, that of the visit. */
function dayIn({ locale, visited }: Words, input: CitationInput): string {
  const date = (of: PartialDate) => longDate(of, locale);
  if (!input.published && input.url && input.accessed) return visited + date(input.accessed);
  return dateOr(input, date, input.undated === 'said' ? 'nd' : '');
}

const backIn = (words: Words, name: Back['name']): Back => ({
  name,
  again: (opens) => [{ text: opens ? 'Ibid' : 'ibid', italic: true }],
  earlier: (known, note, title) => [
    ...run([known, title].filter(Boolean).join(', ')),
    { text: ', ' },
    { text: 'supra', italic: true },
    { text: ` note ${note}` },
  ],
  place: (runs) => placed(runs, words),
  announced: (title) => ` [${title}]`,
});

/** Pages and paragraphs stand behind "at" without a comma, sections behind one: `at 12`, `at para 4`, `, s 3.4`. */
function placed(place: RichText, { place: { page, pages, paragraph }, locale }: Words) {
  const text = plain(place);
  if (text.startsWith(page) || text.startsWith(pages)) return { lead: ' ', runs: place };
  if (!text.startsWith(paragraph ?? '¶')) return { lead: ', ', runs: place };
  return { lead: locale === 'fr' ? ' au ' : ' at ', runs: place };
}

function online(site: string, input: CitationInput, words: Words): Run[] {
  const { url } = input;
  if (!url) return run(site);
  const address = [{ text: `${words.online}${site && `${site} `}<` }, ...link(url), { text: '>' }];
  return join([{ lead: '', runs: address }, ...archivedPart(input)]);
}

/** The McGill Guide, as Canadian boards and courts read it; in French for documents in French. */
export const mcgill = tableStyle({
  id: 'mcgill',
  label: 'McGill',
  edition: 'Canadian Guide to Uniform Legal Citation, 10th ed. (2023)',
  ...mannerIn(ENGLISH),
  inLanguage: { fr: mannerIn(FRENCH) },
  stops: 'notes',
});
