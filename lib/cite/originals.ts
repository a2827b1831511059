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

const SPOKEN: Readonly<Record<NonNullable<CitedWork['spoken']>, string>> = {
  interview: 'Interview with ',
  correspondence: 'Correspondence with ',
  post: 'Post by ',
};

/** A whole paragraph names nothing. */
const LONGEST_PRINTED = 300;

/** What is known of a cited work, as a citation's input; where neither name nor title was told apart, the entry as it stands. */
export function originalInput(work: CitedWork): CitationInput {
  const name = tidy(work.author) || tidy(work.persons?.[0]);
  const body = name.replace(/ \([A-Z][A-Za-z.&-]{1,11}\)$/, '');
  const title = tidy(work.title).replace(/[\s.,;:]+$/, '');
  // The words of a link name nobody: then its address stands for the work.
  const address = !body && !title && work.address ? work.address : null;
  const said = body || title || address ? body : printedOf(work);
  const lead = said && work.spoken ? SPOKEN[work.spoken] + said : said;
  const published = work.published === 'undated' ? undefined : work.published;
  return {
    kind: 'report',
    title: title || null,
    authors: lead ? [{ name: lead, kind: 'body' }] : [],
    publisher: null,
    siteName: null,
    published: published ?? null,
    number: null,
    container: tidy(work.container) || null,
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
        { lead: '', runs: reference(originalInput(origin.work), run(placeText(origin.pinpoint, page))) },
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
const placeText = (pinpoint: string | null, page: string): string =>
  pinpoint && /^\d[\d\s,–-]*$/.test(pinpoint) ? `${page}${pinpoint}` : tidy(pinpoint);

const tidy = (text: string | null | undefined): string => text?.replace(/\s+/g, ' ').trim() ?? '';
