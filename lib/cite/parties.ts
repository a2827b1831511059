import { type SourceKind, spokenName } from '../model/index.ts';
import { type CitationInput, writers } from './input.ts';

/** A body's name as a style writes it: the publisher's own words for that style, else the name. */
export const bodyNameIn =
  (style: string, { publisher, abbreviations }: CitationInput) =>
  (name: string): string =>
    (name === publisher ? abbreviations[style] : undefined) ?? name;

/** Who answers for a work, as a style has them named. */
export interface Parties {
  /** Named first: those who wrote it, else the body that issued it. */
  lead: string[];
  /** They are persons. */
  persons: boolean;
  /** The body that issued it, where another is named first. */
  issuer: string;
  /** The site it stands on, where that is nobody named so far. */
  site: string;
}

/** What is known by the body that answers for it, not by who wrote it there. */
const OF_BODIES: readonly SourceKind[] = ['response-to-information-request', 'urgent-action'];

/** What stands on a site as an article does in a journal. */
const ON_SITES: readonly SourceKind[] = ['country-page', 'web-page', 'news', 'encyclopedia'];

/** Whether a work is cited as a part of the site it stands on; so is what is of no known kind. */
export const isOnSite = ({ kind }: Pick<CitationInput, 'kind'>): boolean =>
  kind === null || ON_SITES.includes(kind);

/**
 * Who is named in a citation, and where.
 * @param bodyName a body's name as the style writes it
 */
export function partiesOf(input: CitationInput, bodyName: (name: string) => string): Parties {
  const issuer = input.publisher ? bodyName(input.publisher) : '';
  const written = writers(input).map((author) =>
    author.kind === 'body' ? bodyName(author.name) : spokenName(author),
  );
  const persons = writers(input).some(({ kind }) => kind === 'person');
  const lead = leading(input, written, issuer, persons);
  const site = isOnSite(input) ? siteName(input, bodyName) : '';
  return {
    lead,
    persons: persons && lead[0] === written[0],
    issuer: lead.some((name) => name.startsWith(issuer)) ? '' : issuer,
    site: lead.includes(site) ? '' : site,
  };
}

function leading(
  input: CitationInput,
  written: readonly string[],
  issuer: string,
  persons: boolean,
): string[] {
  const isOfBody = input.kind !== null && OF_BODIES.includes(input.kind);
  if (issuer && (isOfBody || (written.length === 0 && !isOnSite(input)))) return [issuer];
  if (written.length === 0) return [];
  // An office stands after its department.
  const isOffice =
    issuer !== '' && !persons && isDepartment(input.publisher ?? '') && !written.includes(issuer);
  return isOffice ? [[issuer, ...written].join(', ')] : [...new Set(written)];
}

const isDepartment = (name: string): boolean => /\b(?:department|ministry) (?:of|for)\b/i.test(name);

/** The site a work stands on; empty where none is known. `bodyName` as for `partiesOf`. */
export function siteName(input: CitationInput, bodyName: (name: string) => string): string {
  const { siteName: said, publisher } = input;
  // A bare host name stands in for a name that the page does not give; the publisher's is better.
  const isBare = said !== null && /^[\w-]+(\.[\w-]+)+$/.test(said);
  const name = isBare ? (publisher ?? said) : (said ?? publisher);
  return name ? bodyName(name) : '';
}

/** A number that does not say itself of what kind it is, with the word for it; a response's says what it is of. */
export function numbered(
  { number, kind }: Pick<CitationInput, 'number' | 'kind'>,
  no: string,
  response = 'RIR',
): string {
  if (!number) return '';
  if (kind === 'response-to-information-request') return `${response} ${no} ${number}`;
  const saysItself = /^(?:no\.?|n[o°º]\.?|ua|doc)\b|^[A-Z]{1,6}\/|^[A-Z]{2,}[ .-]?\d+\/\d|^\d+ \p{L}/iu.test(
    number,
  );
  return saysItself ? number : `${no} ${number}`;
}

/** Works that are known by the persons who wrote them; of others the body is named first, the persons after the title. */
export const isOfPersons = ({ kind }: Pick<CitationInput, 'kind'>): boolean =>
  kind === 'book' || kind === 'article';

/** A title without the punctuation that would meet that of the citation. */
export const bareTitle = (title: string | null): string => title?.replace(/[\s,;:]+$/, '') ?? '';

/** One name, two with `and` between them, three with commas; of more the first and `others`. */
export function listed(names: readonly string[], and: string, others: string): string {
  const [first = ''] = names;
  if (names.length > 3) return `${first} ${others}`;
  return names.length < 2 ? first : names.slice(0, -1).join(', ') + and + names.at(-1);
}

/** Who is named as reports on countries of origin do: the body first, the persons apart from it. */
export interface Named {
  name: string;
  /** Persons who are not named first: `author: Ana Ruiz`. */
  authors: string;
  /** The house that published a work of persons. */
  issuer: string;
}

/** See `Named`; `bodyName` as for `partiesOf`. */
export function namedIn(input: CitationInput, bodyName: (name: string) => string): Named {
  const { lead, persons, issuer, site } = partiesOf(input, bodyName);
  const body = persons ? issuer || site : '';
  if (body && !isOfPersons(input)) {
    const who = lead.length > 1 ? 'authors' : 'author';
    return { name: body, authors: `${who}: ${lead.join(', ')}`, issuer: '' };
  }
  return { name: lead.join('; ') || site, authors: '', issuer: persons ? issuer : '' };
}
