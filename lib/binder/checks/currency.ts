import { comparePartialDates, type PackageItem, type PartialDate, type Source } from '../../model/index.ts';
import type { BinderItem } from '../view.ts';
import type { Found, NewerEdition } from './finding.ts';
import { firstOfEach, type Ground, idsOf } from './ground.ts';
import { THRESHOLDS } from './thresholds.ts';

/** An issue whose newest source of a known date came out long before the day that counts. */
export const issueOld = ({ issues, day }: Ground): Found<'issue-old'>[] =>
  issues.flatMap(({ issue, items }) => {
    const firsts = firstOfEach(items);
    const dated = firsts.flatMap(({ source }) => source.metadata.published?.value ?? []);
    const [first, ...others] = dated;
    if (!first) return [];
    const newest = others.reduce((a, b) => (comparePartialDates(b, a) > 0 ? b : a), first);
    const isNewest = ({ source: { metadata } }: BinderItem) =>
      metadata.published !== undefined && comparePartialDates(metadata.published.value, newest) === 0;
    const months = monthsBetween(newest, day);
    const limit = THRESHOLDS.issueOldMonths;
    if (months < limit) return [];
    return [
      {
        of: issue.id,
        issue: issue.id,
        // It is said of all that stands under the issue: whatever of that is filed, its newest is no newer.
        entries: idsOf(items),
        sources: firsts.filter(isNewest).map(({ source }) => source.id),
        // One without a date may be newer: that is said beside it.
        counts: { newest, undated: firsts.length - dated.length, months, limit },
        // Another month gone by is no other finding, nor is another passage that is no newer.
        on: newest,
      },
    ];
  });

/** A source that came out very long before the day that counts. */
export const sourceOld = ({ bySource, day }: Ground): Found<'source-old'>[] =>
  [...bySource].flatMap(([id, items]) => {
    const published = items[0]?.source.metadata.published?.value;
    const limit = THRESHOLDS.sourceOldMonths;
    const months = published ? monthsBetween(published, day) : 0;
    if (!published || months < limit) return [];
    return [
      { of: id, sources: [id], entries: idsOf(items), counts: { published, months, limit }, on: published },
    ];
  });

/** Whole months from a date to a day; what is not known of the date counts in its favour. */
export function monthsBetween({ year, month = 12, day = 31 }: PartialDate, to: string): number {
  const [years = 0, months = 0, days = 0] = to.split('-').map(Number);
  return (years - year) * 12 + (months - month) - (days < Math.min(day, lastOf(years, months)) ? 1 : 0);
}

/** The last day of a month. */
const lastOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A source whose title or period names another year than the one it came out in. */
export const reportYear = ({ bySource }: Ground): Found<'report-year'>[] =>
  [...bySource].flatMap(([id, items]) => {
    const { title, eventPeriod, published } = items[0]?.source.metadata ?? {};
    const years = yearsIn(eventPeriod?.value ?? '');
    const named = years.length > 0 ? years : reportedIn(title?.value ?? '', published?.value.year ?? 0);
    const year = Math.max(...named);
    if (!published || named.length === 0 || isAmong(published.value.year, named)) return [];
    return [
      {
        of: id,
        sources: [id],
        entries: idsOf(items),
        counts: { year, published: published.value },
        on: [year, published.value.year],
      },
    ];
  });

/** Within a span of years that is named, its own too: "2018-2022". */
const isAmong = (year: number, named: readonly number[]): boolean =>
  named.includes(year) || (named.length > 1 && Math.min(...named) < year && year < Math.max(...named));

const LAWS =
  'convention|convenci[oó]n|agenda|protocol[eo]?|resolution|resoluci[oó]n|r[eé]solution|law|ley|loi|act|decree|decreto|d[eé]cret|constitution|constituci[oó]n|declaration|declaraci[oó]n|d[eé]claration|treaty|tratado|trait[eé]|covenant|pacto|pacte|statute|estatuto|statut|code|c[oó]digo';
/** "1951 Convention", "2030 Agenda"; "Convención de 1951", "Human Rights Act 1998", "Resolution 2334 (2016)". */
const YEAR_OF_LAW = new RegExp(
  `(?<!\\p{L})(?:\\d{4} (?:\\p{L}{1,30} ){0,3}(?:${LAWS})(?!\\p{L})|(?:${LAWS})s?(?!\\p{L})(?:[ (]{1,2}[\\p{L}\\d./]{1,30}){0,4})`,
  'giu',
);
/** Older years are those of what is told of, and later ones than the next those of a plan. */
const LONGEST_AGO = 10;

/** The years that a title may name as those it reports on. */
function reportedIn(title: string, published: number): number[] {
  const years = yearsIn(title.slice(0, 1_000).replace(YEAR_OF_LAW, ' '));
  if (isAmong(published, years)) return [];
  return years.filter((year) => year >= published - LONGEST_AGO && year <= published + 1);
}

const yearsIn = (text: string): number[] =>
  Array.from(text.slice(0, 1_000).matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g), ([year]) => Number(year));

/**
 * A source of which a later edition is known, in the library or in a package of the case: the same words but for the
 * years in the title, by the same publisher. It is said, and nothing is put in its place: a later edition may leave out
 * what the earlier one says.
 */
export function superseded({ bySource, library = [], packages = [] }: Ground): Found<'superseded'>[] {
  const known = new Map<string, Edition[]>();
  const add = (one: Edition | null) => {
    const there = one && known.get(one.series);
    if (there) there.push(one);
    else if (one) known.set(one.series, [one]);
  };
  for (const source of library) if (!source.deletedAt) add(editionOf(source));
  for (const { list } of packages)
    for (const { items } of list.sections) for (const item of items) add(listedOf(item));
  return [...bySource].flatMap(([id, items]) => {
    const own = items[0] && editionOf(items[0].source);
    if (!own) return [];
    const later = (known.get(own.series) ?? []).filter((one) => one.source !== id && isLater(one, own));
    const newest = later.toSorted(newestFirst)[0];
    if (!newest) return [];
    const { series: _, year: __, by: ___, ...counts } = newest;
    return [{ of: id, sources: [id], entries: idsOf(items), counts, on: [newest.title, newest.published] }];
  });
}

interface Edition extends NewerEdition {
  /** What all editions have in common. */
  series: string;
  /** The last year its title names. */
  year: number;
  /** The publisher's name, folded; empty where it is not known. */
  by: string;
}

function editionOf({ id, metadata }: Source): Edition | null {
  const { title, subtitle, published, publisher } = metadata;
  const words = [title?.value, subtitle?.value].filter(Boolean).join(' ');
  const one = seriesOf(words, publisher?.value ?? '', published?.value ?? null);
  return one && { ...one, title: title?.value ?? '', in: 'library', source: id };
}

function listedOf({ title, subtitle, body, published, number }: PackageItem): Edition | null {
  const one = seriesOf([title, subtitle].filter(Boolean).join(' '), body ?? '', published ?? null);
  return one && { ...one, title: [title, subtitle].filter(Boolean).join(': '), in: 'package', item: number };
}

/** A title that names no year is of no series; one of few words may be anybody's. */
function seriesOf(
  title: string,
  by: string,
  published: PartialDate | null,
): Pick<Edition, 'series' | 'year' | 'by' | 'published'> | null {
  const years = yearsIn(title);
  const words = foldedWords(title.slice(0, 1_000)).filter((word) => !/\d/.test(word) && !SMALL.has(word));
  if (years.length === 0 || words.length < 2) return null;
  return {
    series: [...new Set(words)].sort().join(' '),
    year: Math.max(...years),
    by: foldedWords(by).join(' '),
    published,
  };
}

const SMALL = new Set(
  'a an the of on in for and to de la las el los en y del le les des du et sur pour dans events'.split(' '),
);

const foldedWords = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Of another publisher it is another series; a package names bodies in its own way, and its title has to do. */
function isLater(one: Edition, own: Edition): boolean {
  if (one.in === 'library' && one.by !== own.by) return false;
  if (one.year !== own.year) return one.year > own.year;
  // Editions of one year are told apart by their days only where both are known.
  return false;
}

const newestFirst = (a: Edition, b: Edition): number =>
  b.year - a.year ||
  (a.published && b.published ? comparePartialDates(b.published, a.published) : a.in < b.in ? -1 : 1);
