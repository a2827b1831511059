import type { Candidate, Field } from '../model/index.ts';
import { candidatesOf } from './article.ts';
import { choose, fromMetas, letters } from './candidates.ts';
import { type Evidence, tidy } from './evidence.ts';
import type { Heading } from './headings.ts';
import { nameOf } from './json-ld.ts';
import { headingText } from './nearby.ts';
import { titleEnds, trimSite } from './title-parts.ts';
import { WEIGHTS } from './weights.ts';

const LONGEST_TITLE = 500;
/** A name of a site, even one that says what it is for. */
const LONGEST_SITE_HEADING = 40;
/** A heading this short may stand in any title by chance. */
const SHORTEST_TELLING = 4;

/** The title of the publication, with its other readings beside it. */
export function findTitle(
  evidence: Evidence,
  headings: readonly Heading[],
  siteNames: readonly string[],
): Field<string> | undefined {
  const pageTitle = evidence.title;
  const ownNames = [...siteNames, ...namesInHeadings(headings, pageTitle, siteNames)];
  const own = new Set(ownNames.map(letters));
  const clean = (text: string): string => trimSite(tidy(text.slice(0, LONGEST_TITLE)), ownNames);
  const stated = [
    ...fromMetas(evidence, WEIGHTS.title.meta, clean),
    ...fromJsonLd(evidence, clean),
    ...fromPageTitle(pageTitle, clean),
  ];
  const others = stated.filter(({ value }) => !own.has(letters(value)));
  const shown = fromHeadings(headings, others, addressWords(evidence), clean);
  const candidates = [...shown, ...stated.map((candidate) => withoutSlogan(candidate, shown))];
  const telling = candidates.filter(({ value }) => !own.has(letters(value)));
  return choose(telling.length > 0 ? telling : candidates, letters);
}

/**
 * A short heading in the site's own place that also ends `<title>` is the site's name; one that begins it only where
 * nothing known of the site ends it, since there the title of the page stands.
 */
function namesInHeadings(
  headings: readonly Heading[],
  pageTitle: string,
  siteNames: readonly string[],
): string[] {
  const [last = '', first = ''] = titleEnds(pageTitle).map(letters);
  const known = siteNames.map(letters);
  const isKnown = known.some((name) => last.includes(name) || (last !== '' && name.includes(last)));
  return headings
    .filter(({ text, ofSite }) => ofSite && text.length <= LONGEST_SITE_HEADING)
    .filter(({ text }) => letters(text) === last || (!isKnown && letters(text) === first))
    .map(({ text }) => text);
}

function fromPageTitle(pageTitle: string, clean: (text: string) => string): Candidate<string>[] {
  if (pageTitle === '') return [];
  const value = clean(pageTitle);
  const weight = value === pageTitle ? WEIGHTS.title.pageTitle : WEIGHTS.title.trimmedTitle;
  return [{ value, foundIn: 'document', place: 'title', weight }];
}

/** What an address ends with, where sites spell the title; short ones are sections' and files' names. */
function addressWords({ url }: Evidence): string {
  const spelled = letters(url?.pathname.split('/').findLast((part) => part !== '') ?? '');
  return spelled.length >= LEAST_PART ? spelled : '';
}

function fromHeadings(
  headings: readonly Heading[],
  stated: readonly Candidate<string>[],
  spelled: string,
  clean: (text: string) => string,
): Candidate<string>[] {
  const weights = WEIGHTS.title;
  const keys = stated.map(({ value }) => letters(value));
  return headings.map((heading, index) => {
    const value = clean(withoutKicker(heading, keys));
    const key = letters(value);
    const confirmed =
      isBorneOut(key, keys) ||
      (key.length >= LEAST_PART && spelled.includes(key)) ||
      stated.some((title) => rewords(value, title.value));
    const plain = heading.ofSite ? weights.siteHeading : index === 0 ? weights.heading : weights.laterHeading;
    const alone = heading.ofSite || index > 0 || stated.length < 2 ? plain : weights.loneHeading;
    // Of several the stated titles tell which; where they bear out none, none stands out.
    const weight = confirmed
      ? 1 - (1 - plain) * (1 - weights.confirmed)
      : Math.min(alone, headings.length > 1 ? weights.laterHeading : 1);
    return { value, foundIn: 'visible-text', place: 'h1', weight };
  });
}

/** Whether a stated title holds a heading's words; beside the words of another title they name the section. */
function isBorneOut(key: string, keys: readonly string[]): boolean {
  const holding = keys.filter((title) => title.includes(key));
  const isSection = keys.some(
    (other) => !other.includes(key) && holding.every((title) => title.includes(other)),
  );
  return key.length >= SHORTEST_TELLING && holding.length > 0 && !isSection;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}|\d+/gu) ?? [];
const LEAST_WORDS = 4;

/** Whether a title says what a heading says in other words, as titles made for search engines do. */
function rewords(heading: string, title: string): boolean {
  const [words, stated] = [wordsOf(heading), wordsOf(title)];
  return (
    words.length >= LEAST_WORDS && words.filter((word) => stated.includes(word)).length * 3 > words.length * 2
  );
}

/** A title that is a heading's words and then, parted from them, the site's own says the same as the heading. */
function withoutSlogan(stated: Candidate<string>, shown: readonly Candidate<string>[]): Candidate<string> {
  const heading = shown.find(
    ({ value }) =>
      value.length >= LEAST_PART && stated.value.startsWith(value) && opensApart(stated.value, value),
  );
  return heading ? { ...stated, value: heading.value } : stated;
}

const opensApart = (title: string, start: string): boolean =>
  /^\s+[-–—|•·]\s/.test(title.slice(start.length));

/** A part of a heading at least this long can be the title. */
const LEAST_PART = 12;

/**
 * Some headings hold a line above the title in an element of its own; the page's stated titles tell them apart: one
 * is that part, or holds it where none holds the heading whole.
 */
function withoutKicker({ element, text }: Heading, stated: readonly string[]): string {
  const parts = Array.from(element.querySelectorAll('*')).slice(0, 12).map(headingText);
  const between = Array.from(element.childNodes).filter(({ nodeType }) => nodeType === 3);
  const whole = letters(text);
  const own = [...parts, tidy(between.map(({ nodeValue }) => nodeValue).join(''))].filter(
    (part) => part.length > LEAST_PART && part.length > text.length / 2 && letters(part) !== whole,
  );
  if (stated.some((title) => title.includes(whole)))
    return own.find((part) => stated.includes(letters(part))) ?? text;
  return own.find((part) => stated.some((title) => title.includes(letters(part)))) ?? text;
}

function fromJsonLd(evidence: Evidence, clean: (text: string) => string): Candidate<string>[] {
  const article = candidatesOf(evidence)[0];
  if (!article) return [];
  return Object.entries(WEIGHTS.title.jsonLd).flatMap(([property, weight]): Candidate<string>[] => {
    const value = clean(decodeEntities(nameOf(article.all(property)[0])));
    const trust = article.foundIn === 'json-ld' ? 1 : WEIGHTS.title.marked;
    return value ? [{ value, foundIn: article.foundIn, place: property, weight: weight * trust }] : [];
  });
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

/** JSON-LD headlines are often escaped once too often. */
const decodeEntities = (text: string): string =>
  text
    .replace(/&#(\d{1,6});/g, (_, code) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&(amp|quot|apos|lt|gt|nbsp);/g, (_, name: string) => ENTITIES[name] ?? '');
