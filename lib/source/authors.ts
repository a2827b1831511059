import type { Author, Candidate, Field } from '../model/index.ts';
import { candidatesOf } from './article.ts';
import { choose, letters } from './candidates.ts';
import { type Evidence, tidy } from './evidence.ts';
import { nameOf, type Thing, typesOf } from './json-ld.ts';
import { isBody, isPersonName, namesIn, personsIn } from './names.ts';
import { isForeign, type Line, piecesOf } from './nearby.ts';
import { WEIGHTS } from './weights.ts';

const MOST_AUTHORS = 30;
const LONGEST_NAME = 200;

/**
 * Who wrote it: persons and bodies. The site's or publisher's own name stands in `publisher`; it is the author only
 * where structured data names it and nothing else names another.
 * @param heading the element that shows the title
 * @param ownNames what the site and its publisher are called
 */
export function findAuthors(
  evidence: Evidence,
  heading: Element | undefined,
  lines: readonly Line[],
  ownNames: readonly string[],
): Field<Author[]> | undefined {
  const found = [
    ...fromMeta(evidence),
    ...fromJsonLd(evidence),
    ...fromMarkup(evidence.document, heading),
    ...fromBylines(lines),
  ];
  const isOwn = ownTest(ownNames);
  const others = found.map((candidate) => ({
    ...candidate,
    value: candidate.value.filter(({ name }) => !isOwn(name)),
  }));
  return choose(personsFirst(others), keyOf) ?? choose(fromJsonLd(evidence, signs), keyOf);
}

const keyOf = (authors: readonly Author[]): string =>
  authors
    .map(({ name }) => letters(name))
    .sort()
    .join('|');

/** Where persons are named the body beside them is rather who publishes. */
function personsFirst(found: readonly Candidate<Author[]>[]): Candidate<Author[]>[] {
  const namesPersons = ({ value }: Candidate<Author[]>): boolean =>
    value.some(({ kind }) => kind === 'person');
  if (!found.some(namesPersons)) return [...found];
  return found.map((each) =>
    namesPersons(each) ? each : { ...each, weight: each.weight * WEIGHTS.authors.besidePersons },
  );
}

/** A site's name, and those of its desks: "MDR THÜRINGEN" of MDR. */
function ownTest(ownNames: readonly string[]): (name: string) => boolean {
  const own = new Set(ownNames.map(letters));
  own.delete('');
  return (name) => {
    const [first = ''] = name.split(' ');
    return (
      own.has(letters(name)) || (name === name.toUpperCase() && first.length > 2 && own.has(letters(first)))
    );
  };
}

const asAuthors = (names: readonly string[]): Author[] =>
  unique(names)
    .slice(0, MOST_AUTHORS)
    .map((name) => ({ name, kind: isBody(name) ? 'body' : 'person' }));

function unique(names: readonly string[]): string[] {
  const byLetters = new Map(names.map((name) => [letters(name), name]));
  byLetters.delete('');
  return [...byLetters.values()];
}

/** Cards say what their first datum is: "Written by", "Est. reading time". */
const WRITTEN = /written|author|verfasst|geschrieben|escrit|écrit|autor|auteur/i;

function fromMeta({ metas }: Evidence): Candidate<Author[]>[] {
  return Object.entries(WEIGHTS.authors.meta).flatMap(([key, weight]): Candidate<Author[]>[] => {
    const idle = key === 'twitter:data1' && !WRITTEN.test(metas.get('twitter:label1')?.[0] ?? '');
    const listed = idle ? [] : (metas.get(key) ?? []);
    const each = /citation|creator/.test(key) ? listed.map(givenFirst) : listed;
    const value = asAuthors(each.flatMap(namesIn));
    return value.length > 0 ? [{ value, foundIn: 'meta', place: `meta ${key}`, weight }] : [];
  });
}

/** Library metadata writes "Surname, Given". */
const givenFirst = (name: string): string => name.replace(/^([^,;]+),\s*([^,;]+)$/, '$2 $1');

/** @param counts leaves out what some publication names; all counts unless it is given */
function fromJsonLd(
  evidence: Evidence,
  counts: (value: unknown, thing: Thing) => boolean = () => true,
): Candidate<Author[]>[] {
  for (const thing of candidatesOf(evidence)) {
    const values = [...thing.all('author'), ...(thing.all('author').length ? [] : thing.all('creator'))];
    const authors = values
      .filter((value) => counts(value, thing))
      .flatMap((value): Author[] => {
        const bodily = isOrganisation(value);
        const names = bodily ? [tidy(nameOf(value).slice(0, LONGEST_NAME))] : namesIn(nameOf(value));
        return asAuthors(names).map((author) => (bodily ? { ...author, kind: 'body' } : author));
      });
    if (authors.length > 0)
      return [
        {
          value: authors.slice(0, MOST_AUTHORS),
          foundIn: 'json-ld',
          place: 'author',
          weight: WEIGHTS.authors.jsonLd,
        },
      ];
  }
  return [];
}

const isOrganisation = (value: unknown): boolean =>
  typesOf(value).some((type) => /Organi[sz]ation|Corporation/.test(type));

/** A house that signs its articles with its own name says so of an organisation; a person may have a site. */
const signs = (value: unknown, { types }: Thing): boolean =>
  isOrganisation(value) ? !types.some((type) => type.endsWith('Page')) : isPersonName(tidy(nameOf(value)));

const AUTHOR = '[rel~="author"], [itemprop~="author"], [property~="author" i], [property~="schema:author"]';
const MARKED = `${AUTHOR}, [class*="byline" i], [class*="author" i], [data-testid*="byline" i]`;
const ELSEWHERE = 'nav, [class*="comment" i], [class*="related" i], [class*="trending" i]';
const MOST_MARKED = 200;
const MOST_READ = 40;

/** Elements marked as the author; such boxes hold more, so that only what reads like persons counts. */
function fromMarkup(document: Document, heading: Element | undefined): Candidate<Author[]>[] {
  const marked = Array.from(document.querySelectorAll(MARKED)).slice(0, MOST_MARKED);
  const home = heading?.closest('article') ?? null;
  const own = marked.filter((element) => isOfPage(element, home)).slice(0, MOST_READ);
  const candidate = (value: Author[], weight: number): Candidate<Author[]>[] => [
    { value, foundIn: 'microdata', place: 'author element', weight },
  ];
  for (const element of own) {
    const value = asAuthors(personsIn(piecesOf(element)));
    if (value.length > 0) return candidate(value, WEIGHTS.authors.markup);
  }
  for (const element of own.filter((element) => element.matches(AUTHOR))) {
    const text = tidy((element.textContent ?? '').slice(0, 200));
    const value = text.length < LONGEST_BODY ? asAuthors(namesIn(text)) : [];
    if (value.length > 0) return candidate(value, WEIGHTS.authors.markedBody);
  }
  return [];
}

const LONGEST_BODY = 60;

/** Not a comment's, a teaser's or the page's own foot. */
function isOfPage(element: Element, home: Element | null): boolean {
  if (isForeign(element) || element.closest(ELSEWHERE)) return false;
  const article = element.closest('article');
  if (article && home && article !== home && !home.contains(article) && !article.contains(home)) return false;
  const edge = element.closest('footer, aside');
  if (edge?.tagName === 'ASIDE') return home?.contains(edge) === true && element.matches(AUTHOR);
  return !edge || edge.closest('article, main') !== null;
}

const BYLINE =
  /^(?:(?:written|text|words|story|reporting|ein artikel|texto?|texte|geschrieben|escrito|écrit|scritto)\s+)?(?:by|von|por|par|di|av|af|door)\s*:?\s+(?=\p{Lu})|^(?:autor(?:in|en|es)?|authors?|auteure?s?|text|texto|texte|redacción)\s*:\s*|^[（(［【[]?(?:文|著者?|作者|筆者|记者|記者|撰文|取材・文)\s*[：:●／/]/iu;

/** Lines further from the title speak of something else. */
const NEAR = 12;

function fromBylines(lines: readonly Line[]): Candidate<Author[]>[] {
  for (const { text, distance } of lines) {
    if (text.length > 200 || Math.abs(distance) > NEAR || !BYLINE.test(text)) continue;
    const value = asAuthors(personsIn(text));
    if (value.length > 0)
      return [{ value, foundIn: 'visible-text', place: 'near the title', weight: WEIGHTS.authors.byline }];
  }
  return [];
}
