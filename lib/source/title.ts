import type { Candidate, Field } from '../model/index.ts';
import { candidatesOf } from './article.ts';
import { choose, fromMetas, letters } from './candidates.ts';
import { type Evidence, tidy } from './evidence.ts';
import type { Heading } from './headings.ts';
import { nameOf } from './json-ld.ts';
import { headingText } from './nearby.ts';
import { titleEnds, trimSite } from './title-parts.ts';
import { WEIGHTS } from './weights.ts';

const LONGEST_TITLE = 400;
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
  const pageTitle = tidy(evidence.document.title ?? '').slice(0, LONGEST_TITLE);
  const ownNames = [...siteNames, ...namesInHeadings(headings, pageTitle, siteNames)];
  const own = new Set(ownNames.map(letters));
  const clean = (text: string): string => trimSite(tidy(text).slice(0, LONGEST_TITLE), ownNames);
  const stated = [
    ...fromMetas(evidence, WEIGHTS.title.meta, clean),
    ...fromJsonLd(evidence, clean),
    ...fromPageTitle(pageTitle, clean),
  ];
  const shown = fromHeadings(headings, stated);
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

function fromHeadings(
  headings: readonly Heading[],
  stated: readonly Candidate<string>[],
): Candidate<string>[] {
  const weights = WEIGHTS.title;
  const keys = stated.map(({ value }) => letters(value));
  const found = headings.map((heading, index): Candidate<string> & { confirmed: boolean } => {
    const value = withoutKicker(heading, keys);
    const key = letters(value);
    const confirmed = key.length >= SHORTEST_TELLING && keys.some((title) => title.includes(key));
    const plain = heading.ofSite ? weights.siteHeading : index === 0 ? weights.heading : weights.laterHeading;
    const alone = heading.ofSite || index > 0 || stated.length < 2 ? plain : weights.loneHeading;
    const weight = confirmed ? 1 - (1 - plain) * (1 - weights.confirmed) : alone;
    return { value, foundIn: 'visible-text', place: 'h1', weight, confirmed };
  });
  const anyConfirmed = found.some(({ confirmed }) => confirmed);
  const amongMany = found.length > 1 && !anyConfirmed;
  return found.map(({ confirmed: _, ...rest }) =>
    amongMany ? { ...rest, weight: weights.laterHeading } : rest,
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
  const own = parts.filter(
    (part) => part.length > LEAST_PART && part.length > text.length / 2 && part !== text,
  );
  const whole = letters(text);
  if (stated.some((title) => title.includes(whole)))
    return own.find((part) => stated.includes(letters(part))) ?? text;
  return own.find((part) => stated.some((title) => title.includes(letters(part)))) ?? text;
}

function fromJsonLd(evidence: Evidence, clean: (text: string) => string): Candidate<string>[] {
  const article = candidatesOf(evidence)[0];
  if (!article) return [];
  return Object.entries(WEIGHTS.title.jsonLd).flatMap(([property, weight]): Candidate<string>[] => {
    const value = clean(decodeEntities(nameOf(article.all(property)[0])));
    return value ? [{ value, foundIn: 'json-ld', place: property, weight }] : [];
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
