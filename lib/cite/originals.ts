import type { CitedWork } from '../model/index.ts';
import type { CitationInput } from './input.ts';
import type { CitedOrigin } from './origins.ts';
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

function originalInput(work: CitedWork): CitationInput {
  const { name, title, container, address } = originalOf(work);
  const published = work.published === 'undated' ? undefined : work.published;
  return {
    kind: 'report',
    title: title || null,
    authors: name ? [{ name, kind: 'body' }] : [],
    publisher: null,
    siteName: null,
    published: published ?? null,
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

/** Works that a citation names first, with what they rest on in their turn; `page` stands before a bare number. */
export const originalRuns = (origins: readonly CitedOrigin[], reference: Reference, page: string): Run[] =>
  join(
    origins.map((origin) => ({
      lead: '; ',
      runs: join([
        { lead: '', runs: reference(originalInput(origin.work), run(placeOf(origin, page))) },
        { lead: ', citing ', runs: origin.rests ? originalRuns([origin.rests], reference, page) : [] },
      ]),
    })),
  );

/** What a passage rests on, apart from its source's citation: `quoting …; citing …`. */
export const restingIn =
  (reference: Reference, page: string) =>
  (origins: readonly CitedOrigin[]): Run[] =>
    join(
      [...Map.groupBy(origins, ({ quoted }) => quoted)].map(([quoted, of]) => ({
        lead: '; ',
        runs: [{ text: quoted ? 'quoting ' : 'citing ' }, ...originalRuns(of, reference, page)],
      })),
    );

/** Pages as the style says them; what else is printed as a place stands as it is. */
export const placeOf = ({ pinpoint }: Pick<CitedOrigin, 'pinpoint'>, page: string): string =>
  pinpoint && /^\d[\d\s,–-]*$/.test(pinpoint) ? `${page}${pinpoint}` : tidy(pinpoint);

const tidy = (text: string | null | undefined): string => text?.replace(/\s+/g, ' ').trim() ?? '';
