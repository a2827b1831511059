import type { Candidate, Field } from '../model/index.ts';
import { candidatesOf } from './article.ts';
import { choose, fromMetas, letters } from './candidates.ts';
import { type Evidence, tidy } from './evidence.ts';
import { nameOf } from './json-ld.ts';
import { WEIGHTS } from './weights.ts';

const LONGEST_TITLE = 400;
const MOST_HEADINGS = 6;
/** What stands between a title and the name of its site or section. */
const SEPARATOR = /\s+[|\-–—:·•»«›>/~]+\s+|\s*[|｜»«·•]\s*|\s*::\s*|：/u;
const SEPARATORS = new RegExp(SEPARATOR, 'gu');

/** A heading that may be the title, with its element, so that its surroundings can be read. */
export interface Heading {
  element: Element;
  text: string;
  inArticle: boolean;
}

/** The page's first-level headings, those inside `main` or `article` first. */
export function headingsOf(document: Document): Heading[] {
  const found = Array.from(document.getElementsByTagName('h1')).slice(0, 40);
  const headings = found
    .map((element) => ({
      element,
      text: tidy((element.textContent ?? '').slice(0, LONGEST_TITLE * 2)),
      inArticle: element.closest('main, article, [role="main"], [itemprop="articleBody"]') !== null,
    }))
    .filter(
      ({ text, element }) => text !== '' && text.length <= LONGEST_TITLE && !element.hasAttribute('hidden'),
    );
  return headings.sort((a, b) => Number(b.inArticle) - Number(a.inArticle)).slice(0, MOST_HEADINGS);
}

/** The title of the publication, with the heading's other readings beside it. */
export function findTitle(
  evidence: Evidence,
  headings: readonly Heading[],
  siteNames: readonly string[],
): Field<string> | undefined {
  const weights = WEIGHTS.title;
  const pageTitle = tidy(evidence.document.title ?? '').slice(0, LONGEST_TITLE);
  const clean = (text: string): string => trimSite(tidy(text).slice(0, LONGEST_TITLE), siteNames);
  const ofSite = new Set(siteNames.map(letters));
  const candidates: Candidate<string>[] = [
    ...fromHeadings(evidence, headings, pageTitle),
    ...fromMetas(evidence, weights.meta, clean),
    ...fromJsonLd(evidence, clean),
  ];
  if (pageTitle) {
    const trimmed = clean(pageTitle);
    const weight = trimmed === pageTitle ? weights.pageTitle : weights.trimmedTitle;
    candidates.push({ value: trimmed, foundIn: 'document', place: 'title', weight });
  }
  return choose(candidates, (title) =>
    ofSite.has(letters(title)) && candidates.length > 1 ? '' : letters(title),
  );
}

function fromHeadings(
  evidence: Evidence,
  headings: readonly Heading[],
  pageTitle: string,
): Candidate<string>[] {
  const weights = WEIGHTS.title;
  const stated = [pageTitle, evidence.metas.get('og:title')?.[0] ?? ''].map(letters);
  return headings.map(({ text, inArticle }, index) => {
    const plain =
      index === 0 && (inArticle || headings.length === 1) ? weights.heading : weights.laterHeading;
    const confirmed = letters(text).length > 3 && stated.some((title) => title.includes(letters(text)));
    const weight = confirmed ? 1 - (1 - plain) * (1 - weights.confirmed) : plain;
    return { value: text, foundIn: 'visible-text', place: 'h1', weight };
  });
}

function fromJsonLd(evidence: Evidence, clean: (text: string) => string): Candidate<string>[] {
  const article = candidatesOf(evidence)[0];
  if (!article) return [];
  return Object.entries(WEIGHTS.title.jsonLd).flatMap(([property, weight]): Candidate<string>[] => {
    const value = clean(decodeEntities(nameOf(article.all(property)[0])));
    return value ? [{ value, foundIn: 'json-ld', place: property, weight }] : [];
  });
}

/** JSON-LD headlines are often escaped once too often. */
const decodeEntities = (text: string): string =>
  text
    .replace(/&#(\d{1,6});/g, (_, code) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&(amp|quot|apos|lt|gt|nbsp);/g, (_, name: string) => ENTITIES[name] ?? '');

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

/** A title without the parts at its ends that name the site. */
export function trimSite(title: string, siteNames: readonly string[]): string {
  const names = siteNames.map(letters).filter((name) => name.length > 1);
  const namesSite = (part: string): boolean => {
    const key = letters(part);
    return (
      key !== '' &&
      names.some(
        (name) =>
          key === name ||
          (key.length > 3 && name.startsWith(key)) ||
          (name.length > 3 && key.startsWith(name) && key.length < name.length * 2),
      )
    );
  };
  let rest = title;
  for (let round = 0; round < 3; round++) {
    const cuts = [...rest.matchAll(SEPARATORS)].filter((cut) => cut.index > 0);
    const [first, last] = [cuts[0], cuts.at(-1)];
    if (last && namesSite(rest.slice(last.index + last[0].length))) rest = rest.slice(0, last.index);
    else if (first && namesSite(rest.slice(0, first.index))) rest = rest.slice(first.index + first[0].length);
    else break;
  }
  return rest.trim();
}

/** The last and first parts of a title, where sites put their names. */
export function titleEnds(title: string): string[] {
  const parts = title.split(SEPARATOR).map((part) => part.trim());
  return parts.length < 2 ? [] : [parts.at(-1) ?? '', parts[0] ?? ''];
}
