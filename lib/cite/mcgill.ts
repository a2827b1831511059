import { inQuotes } from './in-quotes.ts';
import type { CitationInput } from './input.ts';
import { longDate } from './long-dates.ts';
import { originalRuns, type Reference, restingIn } from './originals.ts';
import { bareTitle, isOnSite, listed, numbered, partiesOf } from './parties.ts';
import { type PlaceWords, placeIn } from './pinpoint.ts';
import { quoteMarksOf } from './quoting.ts';
import { italic, join, link, type Run, run } from './rich-text.ts';
import type { Style } from './style.ts';

const MARKS = quoteMarksOf('mcgill', 'en');
const PLACE: PlaceWords = {
  page: 'at ',
  pages: 'at ',
  section: 's',
  paragraph: 'para',
  paragraphs: 'paras',
  to: ' to ',
};

/** The McGill Guide, as Canadian boards and courts read it. */
export const mcgill: Style = {
  id: 'mcgill',
  label: 'McGill',
  edition: 'Canadian Guide to Uniform Legal Citation, 10th ed. (2023)',
  confidence: 'to-verify',
  cite: (input, form) => (form === 'short' ? short(input) : full(input)),
  resting: (origins) => restingIn(reference, 'at ')(origins),
};

/** A source that rests on others stands after them: "…, cited in …". */
const full = (input: CitationInput): Run[] =>
  join([
    { lead: '', runs: originalRuns(input.origins ?? [], reference, 'at ') },
    { lead: ', cited in ', runs: reference(input, run(placeIn(input.pinpoint, PLACE))) },
  ]);

const reference: Reference = (input, place) => {
  const { lead, issuer, site, persons } = partiesOf(input, bodyName(input));
  const visited = !input.published && input.url && input.accessed ? longDate(input.accessed) : '';
  const date = input.published ? longDate(input.published) : visited && `last visited ${visited}`;
  const inBrackets = [persons ? issuer : '', date].filter(Boolean).join(', ');
  const isPage = /^at /.test(place[0]?.text ?? '');
  return join([
    { lead: '', runs: run(listed(lead, ' & ', 'et al')) },
    { lead: ', ', runs: titleRuns(input) },
    { lead: ' in ', runs: italic(bareTitle(input.container)) },
    { lead: ', ', runs: run(numbered(input, 'No')) },
    { lead: ' (', close: ')', runs: run(inBrackets) },
    { lead: isPage ? ' ' : ', ', runs: place },
    { lead: ', ', runs: online(site, input.url) },
  ]);
};

function short(input: CitationInput): Run[] {
  const { lead, site } = partiesOf(input, bodyName(input));
  const number = numbered(input, 'No');
  return join([
    { lead: '', runs: run(listed(lead, ' & ', 'et al') || site) },
    { lead: ', ', runs: number ? run(number) : titleRuns(input) },
  ]);
}

/** What stands within something else is in quotation marks, what stands by itself in italics. */
function titleRuns(input: CitationInput): Run[] {
  const title = bareTitle(input.title);
  return input.container || isOnSite(input) ? run(inQuotes(title, MARKS)) : italic(title);
}

function online(site: string, url: string | null): Run[] {
  if (!url) return run(site);
  return [{ text: `online: ${site && `${site} `}<` }, ...link(url), { text: '>' }];
}

const bodyName =
  ({ publisher, abbreviations }: CitationInput) =>
  (name: string): string =>
    (name === publisher ? abbreviations.mcgill : undefined) ?? name;
