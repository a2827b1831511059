import type { CslName } from '../csl.ts';
import { cslName } from '../csl.ts';
import { type CitationInput, writers } from '../input.ts';
import { typeOf } from '../mapping.ts';
import { bareTitle, isOnSite, siteName } from '../parties.ts';
import { AMPERSAND, HYPHEN, unsigned } from './format.ts';

type Value = string | { 'date-parts': number[][] } | CslName[];

/**
 * The item of which a processor makes a citation (CSL 1.0.2, appendix IV); what is not known is absent.
 * @param spares whom a style does not repeat as the publisher: the author, or also the body that an author is an office of
 */
export function itemOf(
  input: CitationInput,
  spares: 'author' | 'author-and-its-body',
): Record<string, Value> & { id: string; type: string } {
  const item: Record<string, Value> & { id: string; type: string } = {
    id: 'work',
    type: typeOf(input.kind).csl,
  };
  const say = (variable: string, value: string | null | undefined) => {
    if (value) item[variable] = verbatim(value);
  };
  const issuer = input.publisher;
  const written = writers(input);
  const authors = written.length > 0 ? written : issuer ? [{ name: issuer, kind: 'body' as const }] : [];
  if (authors.length > 0) item.author = authors.map((author) => nameOf(cslName(author)));
  say('title', titleOf(input));
  say('title-short', bareTitle(input.shortTitle ?? null));
  say('container-title', bareTitle(input.container) || containerOf(input, authors[0]?.name));
  if (!isOnSite(input) && !isNamed(issuer, authors, spares)) say('publisher', issuer);
  // Of an article the place is its journal's: without one, styles set it in brackets behind nothing.
  const isLoose = item.type.startsWith('article') && !item['container-title'];
  if (item.publisher && !isLoose) say('publisher-place', input.place);
  if (input.number) item.number = joined(verbatim(input.number));
  say('genre', typeOf(input.kind).genre);
  // Styles set an issue behind its volume in brackets, and both behind what they are of.
  if (input.container) {
    say('volume', input.volume);
    if (input.volume) say('issue', input.issue);
    say('page', input.pages);
  }
  say('edition', input.edition);
  // A processor takes what says no language for English, and raises the letters of its title.
  say('language', input.language ?? 'und');
  // Of what has neither day, a style says "retrieved" all the same; nobody knows when.
  if (isReadOn(input)) say('URL', input.url);
  if (input.published) item.issued = dateOf(input.published);
  else if (input.url && input.accessed) item.accessed = dateOf(input.accessed);
  return item;
}

/** Whether the day of the work or of the visit is known; else the address is not the processor's to print. */
export const isReadOn = ({ published, accessed }: CitationInput): boolean =>
  published !== null || accessed !== null;

function isNamed(
  issuer: string | null,
  authors: readonly { name: string }[],
  spares: 'author' | 'author-and-its-body',
): boolean {
  if (issuer === null) return true;
  return authors.some(({ name }) => (spares === 'author' ? name === issuer : name.includes(issuer)));
}

/** A page's site stands for what contains it, unless it is named first. */
function containerOf(input: CitationInput, lead: string | undefined): string {
  const site = isOnSite(input) ? siteName(input, (name) => name) : '';
  return site === lead ? '' : site;
}

function titleOf({ title, translatedTitle }: CitationInput): string {
  const bare = bareTitle(title);
  return bare && translatedTitle ? `${bare} [${translatedTitle}]` : bare;
}

const dateOf = ({ year, month, day }: NonNullable<CitationInput['published']>) => ({
  'date-parts': [[year, month, day].filter((part) => part !== undefined)],
});

const nameOf = (name: CslName): CslName =>
  'literal' in name
    ? { literal: verbatim(name.literal) }
    : { family: verbatim(name.family), given: verbatim(name.given) };

/** A label or a number with its hyphens kept: it is one, and no range. */
export const joined = (label: string): string => label.replaceAll('-', HYPHEN);

/**
 * As it stands: tags of a text are its own characters, and a shapeless one behind the bracket keeps the processor from
 * reading them; an ampersand is set apart in numbers; an address or a file's name for a title keeps its small letters.
 */
function verbatim(text: string): string {
  const said = unsigned(text).replaceAll('<', '<\u2060').replaceAll('&', AMPERSAND);
  const isName = /^\[.*\]$/u.test(said) || /^[\w-]+(?:\.[\w-]+)+$/u.test(said);
  return isName ? `<span class="nocase">${said}</span>` : said;
}
