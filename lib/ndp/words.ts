import type { PackageItem, PartialDate } from '../model/index.ts';
import { findDates, findMonth } from '../source/dates.ts';
import { numberIn } from '../source/number.ts';
import { countryCode } from './country.ts';
import { isForm, languagesNamed } from './languages.ts';

/** What a list's own words say of a document; the sentences in IRB's order: title, container, bodies, date. */
export type Said = Pick<PackageItem, 'subtitle' | 'body' | 'published' | 'documentNumber'> & {
  title: string;
};

const LONGEST = 1_000;
/** Points after these end no sentence. */
const ABBREVIATED =
  /(?:^|[\s(“"«])(?:\p{Lu}|no|nos|n|st|ste|dr|mr|mrs|ms|prof|vs?|art|al|ed|éd|vol|p|pp|para|c|ch|U\.S|U\.K|U\.N|E\.U|É\.-U)$/iu;
const RIR_LABEL =
  /^(?:response to (?:an )?information request|réponse à (?:une |la )?demande d.information|RIR|RDI)$/iu;
const QUOTES = /^["“”«»'‘’\s]+|["“”«»'‘’\s.,;]+$/gu;

/**
 * Reads one document's lines. The first sentence is the title; the bodies begin at the first that names another
 * state or union of states, else they are the last; what stands between is the container ("The World Factbook").
 * @param lines without item number, languages and forms
 * @param titled the words that the list itself marks as the title, by a link or a column
 * @param country that the package is about: its name begins titles, not bodies
 */
export function readWords(
  lines: readonly string[],
  titled: string | null,
  country: string | null,
): Said | null {
  const documentNumber = numberIn(lines.join(' '));
  const published = dateIn(lines);
  const clean = (text: string): string => withoutDate(withoutNumber(text, documentNumber));
  const sentences = lines.flatMap(splitSentences).map(clean).map(bare).filter(tells);
  const [first] = sentences;
  if (first === undefined)
    return documentNumber ? named({ title: documentNumber }, documentNumber, published) : null;
  const marked = titled ? splitSentences(titled).map(clean).map(bare).filter(tells) : [];
  const start = marked.length > 0 && marked.length < sentences.length ? marked.length : null;
  const at = start ?? bodyAt(sentences, country);
  const head = sentences.slice(0, at);
  const said: Said = { title: clip(head[0] ?? first) };
  if (head.length > 1) said.subtitle = clip(head.slice(1).join('. '));
  const body = sentences.slice(at).join('. ');
  if (body !== '') said.body = clip(body);
  return named(said, documentNumber, published);
}

function named(said: Said, documentNumber: string | null, published: PartialDate | null): Said {
  if (documentNumber) said.documentNumber = documentNumber;
  if (published) said.published = published;
  return said;
}

/** Where the bodies begin among the sentences, the first of which is the title. */
function bodyAt(sentences: readonly string[], country: string | null): number {
  const own = country ? (countryCode(country) ?? country) : null;
  const state = sentences.findIndex((sentence, index) => {
    const code = index > 0 ? countryCode(sentence) : null;
    return code !== null && code !== own;
  });
  return state > 0 ? state : Math.max(1, sentences.length - 1);
}

/** Sentences of a citation, their closing points gone. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const point of text.matchAll(/\.["”»’]?\s+(?=[\p{Lu}\d“"«([])/gu)) {
    if (ABBREVIATED.test(text.slice(Math.max(0, point.index - 12), point.index))) continue;
    sentences.push(text.slice(start, point.index));
    start = point.index + point[0].length;
  }
  return [...sentences, text.slice(start)];
}

/** The last date of an entry: those before it stand in titles. A year alone counts where it is all of a sentence. */
export function dateIn(lines: readonly string[]): PartialDate | null {
  for (const text of lines.toReversed()) {
    const whole = findDates(text).at(-1);
    if (whole) return whole.date;
  }
  for (const sentence of lines.flatMap(splitSentences).toReversed()) {
    const month = findMonth(sentence);
    if (month && bare(sentence.slice(0, month.start)) === '') return month.date;
    const year = /^\W*((?:19|20)\d\d)\W*$/.exec(sentence)?.[1];
    if (year) return { year: Number(year) };
  }
  return null;
}

/** A sentence that is a date alone is not a name; a date within a title stays there. */
function withoutDate(sentence: string): string {
  const rest = bare(sentence);
  const [found] = findDates(rest);
  const month = found ?? findMonth(rest);
  const left = month ? rest.slice(0, month.start) + rest.slice(month.end) : rest;
  if (/^(?:[\W_]|er)*$/u.test(left)) return '';
  return /^\W*(?:19|20)\d\d\W*$/.test(rest) ? '' : sentence;
}

const withoutNumber = (text: string, number: string | null): string =>
  number ? text.replace(number, ' ').replace(/[([]\s*[)\]]/g, ' ') : text;

const bare = (text: string): string =>
  text
    .replace(/[([]([^()[\]]{1,80})[)\]]/gu, (whole, inner: string) =>
      languagesNamed(inner).length > 0 || isForm(inner) ? ' ' : whole,
    )
    .replace(/\s+/g, ' ')
    .replace(QUOTES, '')
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/gu, '');

const tells = (sentence: string): boolean =>
  /[\p{L}\p{N}]/u.test(sentence) &&
  !RIR_LABEL.test(sentence) &&
  !isForm(sentence) &&
  languagesNamed(sentence).length === 0;

const clip = (text: string): string => text.slice(0, LONGEST);
