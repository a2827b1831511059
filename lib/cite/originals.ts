import type { CitedWork } from '../model/index.ts';
import type { CitationInput } from './input.ts';
import type { CitedOrigin } from './origins.ts';
import type { PlaceWords } from './pinpoint.ts';
import { join, type RichText, type Run, run } from './rich-text.ts';

/**
 * The work that a source rests on, cited as a style cites any work, of what its source prints of it: no address, no day
 * that somebody read it, since nobody here did.
 */

/** A style's way to cite a work, with the words for the place in it. */
export type Reference = (input: CitationInput, place: RichText) => Run[];

/** An interview, a letter and a post are named as what they are (Bluebook, rules 17.2.5 and 17.2.3; to verify). */
const SPOKEN: Readonly<Record<NonNullable<CitedWork['spoken']>, string>> = {
  interview: 'Interview with ',
  correspondence: 'Correspondence with ',
  post: 'Post by ',
};

/** A whole paragraph names nothing. */
const LONGEST_PRINTED = 300;

/** What its source prints of a work. */
export interface Original {
  /** Who stands first; where neither name nor title was told apart, the entry as it stands. */
  name: string;
  title: string;
  container: string;
  /** Stands for a work of which nothing else is known: the words of a link name nobody. */
  address: string | null;
}

/** @param bodyName a body's name as the style writes it */
export function originalOf(work: CitedWork, bodyName = (name: string): string => name): Original {
  const said = tidy(work.author) || tidy(work.persons?.[0]);
  const body = said && bodyName(said.replace(/ \([A-Z][A-Za-z.&-]{1,11}\)$/, ''));
  const title = tidy(work.title).replace(/[\s.,;:]+$/, '');
  const address = !body && !title && work.address ? work.address : null;
  const name = body || title || address ? body : printedOf(work);
  return {
    name: name && work.spoken ? SPOKEN[work.spoken] + name : name,
    title,
    container: tidy(work.container),
    address,
  };
}

/** What a citation is made of, of a work that a text names. */
export function namedWork(work: CitedWork): CitationInput {
  const { name, title, container, address } = originalOf(work);
  return {
    kind: 'report',
    title: title || null,
    authors: name ? [{ name, kind: 'body' }] : [],
    publisher: null,
    siteName: null,
    published: work.published === 'undated' ? null : (work.published ?? null),
    undated: work.published === 'undated' ? 'said' : 'unknown',
    number: null,
    container: container || null,
    volume: null,
    issue: null,
    pages: null,
    editors: [],
    place: null,
    edition: null,
    doi: null,
    isbn: null,
    language: null,
    url: address,
    accessed: null,
    pinpoint: null,
    abbreviations: {},
  };
}

function printedOf({ printed }: CitedWork): string {
  const said = tidy(printed).replace(/[\s.,;:]+$/, '');
  return said.length > LONGEST_PRINTED ? `${said.slice(0, LONGEST_PRINTED)}…` : said;
}

/** Before works that something rests on. */
export interface Resting {
  citing: string;
  quoting: string;
}
const RESTING: Resting = { citing: 'citing ', quoting: 'quoting ' };

/** Works that a citation names first, with what they rest on in their turn. */
export const originalRuns = (
  origins: readonly CitedOrigin[],
  reference: Reference,
  place: PageWords,
  said: Resting = RESTING,
): Run[] =>
  join(
    origins.map((origin) => ({
      lead: '; ',
      runs: join([
        { lead: '', runs: reference(namedWork(origin.work), run(placeOf(origin, place))) },
        {
          lead: `, ${said.citing}`,
          runs: origin.rests ? originalRuns([origin.rests], reference, place, said) : [],
        },
      ]),
    })),
  );

/** What a passage rests on, apart from its source's citation: `quoting …; citing …`. */
export const restingIn =
  (reference: Reference, place: PageWords, said: Resting = RESTING) =>
  (origins: readonly CitedOrigin[]): Run[] =>
    join(
      [...Map.groupBy(origins, ({ quoted }) => quoted)].map(([quoted, of]) => ({
        lead: '; ',
        runs: [{ text: quoted ? said.quoting : said.citing }, ...originalRuns(of, reference, place, said)],
      })),
    );

/** What a style puts before one page and before several. */
type PageWords = Pick<PlaceWords, 'page' | 'pages'>;

/** Pages as the style says them, `pp. 12–14`; what else is printed as a place stands as it is. */
export function placeOf({ pinpoint }: Pick<CitedOrigin, 'pinpoint'>, { page, pages }: PageWords): string {
  const said = tidy(pinpoint);
  if (!/^\d[\d\s,–-]*$/.test(said)) return said;
  return /\d\s?[,–-]\s?\d/.test(said) ? pages + said.replace(/\s?[–-]\s?/g, '–') : page + said;
}

const tidy = (text: string | null | undefined): string => text?.replace(/\s+/g, ' ').trim() ?? '';
