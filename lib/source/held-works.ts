import type { CitedWork, PartialDate, Source, SourceId } from '../model/index.ts';
import { isStandIn } from '../model/index.ts';
import { fold } from '../text/fold.ts';
import { addressKey, addressKeys } from './identity/address.ts';
import { bareTitle } from './identity/keys.ts';
import { numberKey } from './identity/number.ts';
import { numberIn } from './number.ts';
import { type BodyOf, isSameWhole, wholeKey, wholeKeysOf } from './whole-title.ts';

/** Which source of a library a work is that another text cites: told only where hardly anything else can be meant. */

/** Tells the library's source of a cited work; null where none is surely it, or more than one could be. */
export type HeldFinder = (work: CitedWork) => SourceId | null;

/** Shorter titles are everybody's: "Mexico", "World Report". */
const TELLING_TITLE = 20;

/**
 * Makes the finder of a library's works. One is told by its address, by the number that its entry prints, or by its whole
 * title with the day and who stands behind it; what either says otherwise (title, year, who) speaks against it.
 * A chapter or an annual report is told by all the words of its title and its book, its body and its year.
 * @param sources those that stand
 * @param bodyOf one key for all names of one body, as far as they are known
 */
export function heldWorks(sources: readonly Source[], bodyOf: BodyOf = letters): HeldFinder {
  const byKey = new Map<string, Source[]>();
  for (const source of sources)
    for (const key of keysOf(source)) {
      const there = byKey.get(key);
      if (there) there.push(source);
      else byKey.set(key, [source]);
    }
  return (work) => {
    for (const [key, fits] of waysTo(work)) {
      const found = (byKey.get(key) ?? []).filter((source) => fits(work, source));
      if (found.length === 1) return (found[0] as Source).id;
      if (found.length > 1) return null;
    }
    const key = wholeKey(work);
    const whole = key === undefined ? [] : (byKey.get(key) ?? []);
    const found = whole.filter((source) => isSameWhole(work, source, bodyOf));
    return found.length === 1 ? (found[0] as Source).id : null;
  };
}

/** A name by its letters, where no other knowledge of names is at hand. */
const letters: BodyOf = (name) => bareTitle(name) || null;

const known = new WeakMap<Source, ReadonlySet<string>>();

/** Made once for each state of a source: a library is indexed anew whenever one of them is written. */
function keysOf(source: Source): ReadonlySet<string> {
  const keys = known.get(source) ?? new Set(keysOfSource(source));
  known.set(source, keys);
  return keys;
}

function keysOfSource(source: Source): string[] {
  const { number } = source.metadata;
  return [
    ...addressesOf(source).flatMap(addressKeys),
    ...(number ? [`number:${numberKey(number.value)}`] : []),
    ...titlesOf(source).map((title) => `title:${title}`),
    ...(isStandIn(source.metadata.title) ? [] : wholeKeysOf(source)),
  ];
}

/** Copies that only their words put to the work do not lend it their address. */
function addressesOf({ addresses, onText = [] }: Source): string[] {
  const doubtful = new Set(onText.map(addressKey));
  return addresses.filter((address) => !doubtful.has(addressKey(address)));
}

type Fits = (work: CitedWork, source: Source) => boolean;

/** The keys a work may be found by, the surest first, and what has to be so besides. */
function waysTo({ address, printed, title }: CitedWork): [string, Fits][] {
  const ways: [string, Fits][] = [];
  if (address && !isFrontDoor(address)) for (const key of addressKeys(address)) ways.push([key, agrees]);
  const number = printed === undefined ? null : numberIn(printed);
  if (number) ways.push([`number:${numberKey(number)}`, agrees]);
  const bare = bareTitle(title ?? '');
  if (bare.length >= TELLING_TITLE) ways.push([`title:${bare}`, isIssuedAlike]);
  return ways;
}

/** The address of a site and of nothing in it. */
function isFrontDoor(address: string): boolean {
  const url = URL.parse(address);
  return url === null || (url.pathname === '/' && url.search === '');
}

/** Nothing of title and year speaks against it. */
const agrees: Fits = (work, source) => titleSpeaks(work, source) !== 'against' && yearSpeaks(work, source);

function titleSpeaks(work: CitedWork, source: Source): 'for' | 'against' | 'nothing' {
  const ours = bareTitle(work.title ?? '');
  const theirs = titlesOf(source, 1);
  if (ours === '' || theirs.length === 0) return 'nothing';
  return theirs.some((title) => title.includes(ours) || ours.includes(title)) ? 'for' : 'against';
}

function yearSpeaks({ published }: CitedWork, { metadata }: Source): boolean {
  if (!published || published === 'undated' || !metadata.published) return true;
  return published.year === metadata.published.value.year;
}

/** The day, or the month, is the same, or the year with a name in common; and no name speaks against it. */
const isIssuedAlike: Fits = (work, source) => {
  const { published } = work;
  const theirs = source.metadata.published?.value;
  if (!published || published === 'undated' || !theirs) return false;
  const named = sharesName(work, source);
  if (named === false) return false;
  return isSameDay(published, theirs) || (named === true && isSameYear(published, theirs));
};

const isSameDay = (one: PartialDate, other: PartialDate): boolean =>
  one.month !== undefined &&
  one.year === other.year &&
  one.month === other.month &&
  (one.day === undefined || other.day === undefined || one.day === other.day);

/** Of one year, where one of the two says no more than that. */
const isSameYear = (one: PartialDate, other: PartialDate): boolean =>
  one.year === other.year && (one.month === undefined || other.month === undefined);

/** Whether who stands behind both has a word in common; null where one says nobody. */
function sharesName({ author, persons = [], container }: CitedWork, { metadata }: Source): boolean | null {
  const cited = namesIn([author, ...persons, container]);
  const { publisher, siteName, authors, container: within } = metadata;
  const people = (authors?.value ?? []).map(({ name }) => name);
  const known = namesIn([publisher?.value, siteName?.value, within?.value, ...people]);
  if (cited.size === 0 || known.size === 0) return null;
  return [...cited].some((word) => known.has(word));
}

const namesIn = (names: readonly (string | undefined)[]): ReadonlySet<string> =>
  new Set(
    names.flatMap((name) =>
      fold(name ?? '')
        .text.normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word.length > 3),
    ),
  );

/** A source's titles as their letters alone, with its subtitle and without. */
function titlesOf({ metadata: { title, subtitle } }: Source, shortest = TELLING_TITLE): string[] {
  if (!title || isStandIn(title)) return [];
  const all = [title, ...(title.others ?? [])].map(({ value }) => value);
  const whole = subtitle ? [`${title.value} ${subtitle.value}`] : [];
  return [...all, ...whole].map(bareTitle).filter((bare) => bare.length >= shortest);
}
