import { titleRuns } from './in-quotes.ts';
import type { CitationInput } from './input.ts';
import { longDate } from './long-dates.ts';
import type { Reference } from './originals.ts';
import { bareTitle, bodyNameIn, listed, numbered, partiesOf } from './parties.ts';
import type { PlaceWords } from './pinpoint.ts';
import { quoteMarksOf } from './quoting.ts';
import { italic, join, link, type Run, run } from './rich-text.ts';
import { tableStyle } from './table-style.ts';

const MARKS = quoteMarksOf('mcgill', 'en');
const PLACE: PlaceWords = {
  page: 'at ',
  pages: 'at ',
  section: 's',
  paragraph: 'para',
  paragraphs: 'paras',
  to: ' to ',
};

const reference: Reference = (input, place) => {
  const { lead, issuer, site, persons } = partiesOf(input, bodyNameIn('mcgill', input));
  const visited = !input.published && input.url && input.accessed ? longDate(input.accessed) : '';
  const date = input.published ? longDate(input.published) : visited && `last visited ${visited}`;
  const inBrackets = [persons ? issuer : '', date].filter(Boolean).join(', ');
  const isPage = /^at /.test(place[0]?.text ?? '');
  return join([
    { lead: '', runs: run(listed(lead, ' & ', 'et al')) },
    { lead: ', ', runs: titleRuns(input, MARKS) },
    { lead: ' in ', runs: italic(bareTitle(input.container)) },
    { lead: ', ', runs: run(numbered(input, 'No')) },
    { lead: ' (', close: ')', runs: run(inBrackets) },
    { lead: isPage ? ' ' : ', ', runs: place },
    { lead: ', ', runs: online(site, input.url) },
  ]);
};

function short(input: CitationInput): Run[] {
  const { lead, site } = partiesOf(input, bodyNameIn('mcgill', input));
  const number = numbered(input, 'No');
  return join([
    { lead: '', runs: run(listed(lead, ' & ', 'et al') || site) },
    { lead: ', ', runs: number ? run(number) : titleRuns(input, MARKS) },
  ]);
}

function online(site: string, url: string | null): Run[] {
  if (!url) return run(site);
  return [{ text: `online: ${site && `${site} `}<` }, ...link(url), { text: '>' }];
}

/** The McGill Guide, as Canadian boards and courts read it. */
export const mcgill = tableStyle({
  id: 'mcgill',
  label: 'McGill',
  edition: 'Canadian Guide to Uniform Legal Citation, 10th ed. (2023)',
  reference,
  short,
  place: PLACE,
  citedIn: { lead: ', cited in ' },
});
