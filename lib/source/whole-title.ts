import type { CitedWork, Source } from '../model/index.ts';
import { fold } from '../text/fold.ts';

/**
 * Titles of chapters and of reports that appear each year, which are cited as "Mexico", in "Country Reports on Human
 * Rights Practices for 2022", and published as "2022 Country Reports on Human Rights Practices: Mexico".
 */

/** One key for all names of one body; null where it is no name. */
export type BodyOf = (name: string) => string | null;

/** Fewer words than these are everybody's, but of one body on one day. */
const TELLING_WORDS = 4;
/** Shorter words tell nothing; years have as many digits. */
const SHORTEST = 4;

const MONTHS = new Set(
  (
    'january february march april june july august september october november december enero febrero marzo abril mayo ' +
    'junio julio agosto septiembre octubre noviembre diciembre janvier fevrier mars avril juin juillet aout septembre ' +
    'octobre novembre decembre'
  ).split(' '),
);

/** The telling words of titles, in the singular, months aside. */
const wordsOf = (...titles: (string | undefined)[]): Set<string> =>
  new Set(
    fold(titles.filter(Boolean).join(' '))
      .text.normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length >= SHORTEST && !MONTHS.has(word))
      .map((word) => (word.length > SHORTEST && word.endsWith('s') ? word.slice(0, -1) : word)),
  );

/** The word of a title by which it is looked for: the longest, which are the rarest. */
const rarest = (words: ReadonlySet<string>): string | undefined =>
  [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0];

/** Each word of its title, under which a source is found; the cited title holds the same or fewer. */
export const wholeKeysOf = ({ metadata: { title, subtitle } }: Source): string[] =>
  title ? Array.from(wordsOf(title.value, subtitle?.value), (word) => `word:${word}`) : [];

/** Under which a cited work's title is looked for. */
export const wholeKey = ({ title }: CitedWork): string | undefined => {
  const word = rarest(wordsOf(title));
  return word === undefined ? undefined : `word:${word}`;
};

/**
 * Whether a source's title is that of a cited work and what that stands in, of the same body and the same year: all words
 * of the cited title are in it, and it holds none that the citation has not, but the year it came out.
 */
export function isSameWhole(work: CitedWork, source: Source, bodyOf: BodyOf): boolean {
  const { title, subtitle, container, published } = source.metadata;
  const [cited, whole] = [wordsOf(work.title), wordsOf(work.title, work.container)];
  const own = wordsOf(title?.value, subtitle?.value);
  const around = wordsOf(title?.value, subtitle?.value, container?.value);
  if (cited.size === 0 || own.size === 0 || !isSameBody(work, source, bodyOf)) return false;
  const { published: day } = work;
  const when = day && day !== 'undated' ? day : null;
  const theirs = published?.value;
  if (when && theirs && when.year !== theirs.year) return false;
  const isExtra = (word: string) => !whole.has(word) && word !== String(when?.year);
  if ([...cited].some((word) => !around.has(word)) || [...own].some(isExtra)) return false;
  const isDay = when?.day !== undefined && when.month === theirs?.month && when.day === theirs.day;
  if (isDay) return true;
  const isOther = (one?: number, other?: number) => one !== undefined && other !== undefined && one !== other;
  if (isOther(when?.month, theirs?.month) || isOther(when?.day, theirs?.day)) return false;
  const year = [...own].find((word) => /^(?:19|20)\d\d$/.test(word));
  const isOfYear = (when !== null && theirs !== undefined) || (year !== undefined && whole.has(year));
  return isOfYear && own.size >= TELLING_WORDS;
}

/** Of a printed entry the parts before its title may name the body: "United States (US). 2023-03-20. Department of State." */
const LONGEST_ENTRY = 400;
const MOST_PARTS = 12;

function isSameBody({ author, printed }: CitedWork, { metadata }: Source, bodyOf: BodyOf): boolean {
  const { publisher, siteName, authors } = metadata;
  const bodies = (authors?.value ?? []).filter(({ kind }) => kind === 'body').map(({ name }) => name);
  const theirs = namesIn([publisher?.value, siteName?.value, ...bodies]).map(bodyOf);
  const known = new Set(theirs.filter((body) => body !== null));
  const parts = printed?.slice(0, LONGEST_ENTRY).split(/[.;]\s+/, MOST_PARTS) ?? [];
  return namesIn([author, ...parts]).some((name) => {
    const body = bodyOf(name);
    return body !== null && known.has(body);
  });
}

/** Names as they stand, without what is in brackets, and that alone. */
const namesIn = (names: readonly (string | undefined)[]): string[] =>
  names.flatMap((name = '') => {
    const inside = Array.from(name.matchAll(/\(([^()]+)\)/g), ([, words = '']) => words);
    return [name, name.replace(/\([^()]*\)/g, ' '), ...inside].map((one) => one.trim()).filter(Boolean);
  });
