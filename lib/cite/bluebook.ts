import { type SourceKind, spokenName } from '../model/index.ts';
import { dateText } from './bluebook-dates.ts';
import { bluebookName } from './bluebook-names.ts';
import { restingText } from './bluebook-origins.ts';
import { headline, isEnglish } from './headline.ts';
import { type CitationInput, writers } from './input.ts';
import { inJournal } from './journal.ts';
import { bodyNameIn, siteName } from './parties.ts';
import { inSections, sectionNumber, sectionText } from './pinpoint.ts';
import { archivedPart, italic, join, link, type Part, type RichText, type Run, run } from './rich-text.ts';
import type { Style } from './style.ts';

/** What one kind of source asks for. */
interface Row {
  /** Who is named first: those who wrote it, or the body that issued it. */
  lead: 'authors' | 'publisher';
  /** Names the site after the title, and the body only where it is another. */
  site: boolean;
  /** Word before a number that does not say itself what it is. */
  number: string;
}

const REPORT: Row = { lead: 'authors', site: false, number: 'No.' };
const PAGE: Row = { lead: 'authors', site: true, number: 'No.' };

/** The kinds the seed documents hold have their own rows; the others follow the report until they get one. */
const ROWS: Readonly<Record<SourceKind, Row>> = {
  report: REPORT,
  'response-to-information-request': { ...REPORT, lead: 'publisher' },
  'urgent-action': { ...REPORT, lead: 'publisher' },
  'country-page': PAGE,
  'web-page': PAGE,
  news: PAGE,
  article: REPORT,
  book: REPORT,
  encyclopedia: PAGE,
  legislation: REPORT,
  decision: REPORT,
};

/** The Bluebook, as reports and pages are cited in filings; the pattern is the Indigo Book's, rule R33. */
export const bluebook: Style = {
  id: 'bluebook',
  label: 'Bluebook',
  edition: 'The Bluebook, 21st ed. (2020), after the Indigo Book, R33',
  confidence: 'to-verify',
  stops: 'citations',
  placesRemark: true,
  cite: (input, form) => (form === 'full' ? full(input) : form === 'short' ? short(input) : later(input)),
  resting: restingText,
  back: () => ({
    again: (input, opens) => behind([{ text: opens ? 'Id.' : 'id.', italic: true }], input),
    earlier: (input, note, title) => {
      const known = title ? [{ lead: ', ', runs: run(title) }] : [];
      const name = join([{ lead: '', runs: run(nameOf(input)) }, ...known]);
      return behind(
        [...name, { text: ', ' }, { text: 'supra', italic: true }, { text: ` note ${note}` }],
        input,
        ', ',
      );
    },
    name: nameOf,
    announced: (title) => ` [hereinafter ${title}]`,
    seesPastOrigins: true,
  }),
};

function full(input: CitationInput): Run[] {
  const row = rowOf(input);
  const between = input.number !== null || input.container !== null;
  const journal = inJournal(input);
  const date = journal ? journal.year : input.published ? dateText(input.published) : '';
  const visited = !input.published && input.url && input.accessed ? dateText(input.accessed) : '';
  return join([
    { lead: '', runs: run(names(input, row)) },
    { lead: ', ', runs: titleRuns(input) },
    { lead: ' [', close: ']', runs: run(input.translatedTitle) },
    ...(between ? [] : pinpointParts(input)),
    withinPart(input),
    { lead: ', ', runs: run(numberText(input, row)) },
    ...(between ? pinpointParts(input) : []),
    { lead: ', ', runs: run(site(input, row)) },
    { lead: ' (', close: ')', runs: run(date) },
    remarkOf(input),
    { lead: ', ', runs: link(input.url) },
    ...archivedPart(input),
    { lead: ' (', close: ')', runs: run(visited && `last visited ${visited}`) },
    resting(input),
  ]);
}

/** The short form with its place, where nothing is numbered that could be referred to. */
const later = (input: CitationInput): Run[] =>
  join([{ lead: '', runs: short(input) }, ...pinpointParts(input), remarkOf(input), resting(input)]);

/** A name and the place, and what the passage rests on, in a parenthetical: `Id. at 5 (citing …)`. */
function behind(known: RichText, input: CitationInput, lead = ' '): Run[] {
  const place = pinpointParts(input).map((part) => ({ ...part, lead }));
  return join([{ lead: '', runs: known }, ...place, remarkOf(input), resting(input)]);
}

/** A journal's volume stands before it, and the first page behind (rule 16.4); other works hold what stands in them. */
function withinPart(input: CitationInput): Part {
  const journal = inJournal(input);
  if (!journal) return { lead: ', in ', runs: run(styled(input.container, input)) };
  return { lead: ', ', runs: run([journal.volume, journal.title, journal.page].filter(Boolean).join(' ')) };
}

const resting = ({ origins = [] }: CitationInput): Part => ({ lead: ' ', runs: restingText(origins) });

/** Before the address, and before what the work rests on (rule 1.5(b)). */
const remarkOf = ({ remark }: CitationInput): Part => ({ lead: ' ', runs: run(remark) });

/** Who is named first, else the work itself. */
const nameOf = (input: CitationInput): string =>
  names(input, rowOf(input)) ||
  site(input, rowOf(input)) ||
  numberText(input, rowOf(input)) ||
  styled(input.title, input);

function short(input: CitationInput): Run[] {
  const row = rowOf(input);
  const number = numberText(input, row);
  const name = names(input, row) || site(input, row);
  return join([
    { lead: '', runs: run(name) },
    { lead: ', ', runs: number ? run(number) : titleRuns(input) },
  ]);
}

const rowOf = ({ kind }: CitationInput): Row => (kind ? ROWS[kind] : PAGE);

/** A title that stands inside another work is set in italics. */
function titleRuns(input: CitationInput): Run[] {
  const title = styled(input.title, input);
  return input.container ? italic(title) : run(title);
}

function names(input: CitationInput, row: Row): string {
  const issuer = input.publisher ? [bodyName(input.publisher, input)] : [];
  const written = writers(input).map((author) =>
    author.kind === 'body' ? bodyName(author.name, input) : spokenName(author),
  );
  const persons = writers(input).some(({ kind }) => kind === 'person');
  if (row.lead === 'publisher' && issuer.length > 0) return issuer.join(', ');
  if (row.site) return listed(written.filter((name) => name !== site(input, row)));
  if (written.length === 0) return issuer.join(', ');
  // A person's report is the body's too, named second (rule 15.1(d)); an office stands after its department.
  const [first, second] = persons ? [[listed(written)], issuer] : [issuer.filter(isDepartment), written];
  return [...new Set([...first, ...second])].join(', ');
}

const isDepartment = (name: string): boolean => /Dep't/.test(name);

const site = (input: CitationInput, row: Row): string =>
  row.site ? siteName(input, (name) => bodyName(name, input)) : '';

/** The registry's words, else those of the Bluebook's tables. */
function bodyName(name: string, input: CitationInput): string {
  const known = bodyNameIn('bluebook', input)(name);
  return known === name ? bluebookName(name) : known;
}

/** Two names with "&"; of more, the first and "et al." (rule 15.1). */
function listed(all: readonly string[]): string {
  const [first = '', second] = all;
  if (second === undefined) return first;
  return all.length === 2 ? `${first} & ${second}` : `${first} et al.`;
}

function numberText({ number }: CitationInput, row: Row): string {
  if (!number) return '';
  if (/^[A-Z]{3} \d+\/\d+\/\d{4}$/.test(number)) return `AI Index ${number}`;
  return /^(no\.?|n[o°º]\.?|ua|doc)\b/i.test(number) ? number : `${row.number} ${number}`;
}

function pinpointParts({ pinpoint, number, container }: CitationInput): Part[] {
  if (!pinpoint) return [];
  const { page, section, last } = pinpoint;
  if (page) return [{ lead: ', ', runs: run(`at ${last?.page ? pagesText(page, last.page) : page}`) }];
  const numbered = sectionNumber(section) !== '';
  const place = inSections(pinpoint, { to: ' to ' });
  return [
    {
      lead: numbered && !number && !container ? ' ' : ', ',
      runs: run(numbered || !sectionText(section) ? place : `under ${place}`),
    },
  ];
}

/** Of the last page the last two digits, and what else is another (rule 3.2(a)): `at 147–48`, `at i–ii`, `at A-1 to A-2`. */
function pagesText(first: string, last: string): string {
  if (/[-–—]/.test(first + last)) return `${first} to ${last}`;
  const isCounted = /^\d{3,}$/.test(first) && /^\d{3,}$/.test(last) && first.length === last.length;
  if (!isCounted) return `${first}–${last}`;
  const same = [...first].findIndex((digit, i) => digit !== last[i]);
  return `${first}–${last.slice(Math.min(same, last.length - 2))}`;
}

const styled = (title: string | null, { language }: CitationInput): string => {
  const bare = title?.replace(/[\s,;:]+$/, '') ?? '';
  return isEnglish(language) ? headline(bare) : bare;
};
