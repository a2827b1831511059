import type { Author, Candidate, Field } from '../model/index.ts';
import { candidatesOf } from './article.ts';
import { choose, letters } from './candidates.ts';
import { type Evidence, tidy } from './evidence.ts';
import { nameOf, typesOf } from './json-ld.ts';
import { isBody, namesIn, personsIn } from './names.ts';
import { isForeign, type Line, piecesOf } from './nearby.ts';
import { WEIGHTS } from './weights.ts';

const MOST_AUTHORS = 30;

/**
 * Who wrote it: persons and bodies. The site's or publisher's own name is no author: it stands in `publisher`.
 * @param ownNames what the site and its publisher are called
 */
export function findAuthors(
  evidence: Evidence,
  lines: readonly Line[],
  ownNames: readonly string[],
): Field<Author[]> | undefined {
  const own = new Set(ownNames.map(letters));
  const found = [
    ...fromMeta(evidence),
    ...fromJsonLd(evidence),
    ...fromMarkup(evidence.document),
    ...fromBylines(lines),
  ];
  const others = found.map((candidate) => ({
    ...candidate,
    value: candidate.value.filter(({ name }) => !own.has(letters(name))),
  }));
  return choose(others, (authors) =>
    authors
      .map(({ name }) => letters(name))
      .sort()
      .join('|'),
  );
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

function fromMeta({ metas }: Evidence): Candidate<Author[]>[] {
  return Object.entries(WEIGHTS.authors.meta).flatMap(([key, weight]): Candidate<Author[]>[] => {
    const listed = metas.get(key) ?? [];
    const each = key.startsWith('citation') || key.includes('creator') ? listed.map(givenFirst) : listed;
    const value = asAuthors(each.flatMap(namesIn));
    return value.length > 0 ? [{ value, foundIn: 'meta', place: `meta ${key}`, weight }] : [];
  });
}

/** Library metadata writes "Surname, Given". */
const givenFirst = (name: string): string => name.replace(/^([^,;]+),\s*([^,;]+)$/, '$2 $1');

function fromJsonLd(evidence: Evidence): Candidate<Author[]>[] {
  for (const thing of candidatesOf(evidence)) {
    const values = [...thing.all('author'), ...(thing.all('author').length ? [] : thing.all('creator'))];
    const authors = values.flatMap((value): Author[] => {
      const bodily = typesOf(value).some((type) => /Organi[sz]ation|Corporation/.test(type));
      const names = bodily ? [tidy(nameOf(value))] : namesIn(nameOf(value));
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

const MARKED =
  '[rel~="author"], [itemprop~="author"], [class*="byline" i], [class*="author" i], [data-testid*="byline" i]';

/** Elements marked as the author; only what reads like persons counts, since such boxes hold more. */
function fromMarkup(document: Document): Candidate<Author[]>[] {
  const marked = Array.from(document.querySelectorAll(MARKED)).slice(0, 40);
  for (const element of marked) {
    if (
      isForeign(element) ||
      element.closest('aside, footer, nav, [class*="comment" i], [class*="related" i]')
    )
      continue;
    const value = asAuthors(personsIn(piecesOf(element)));
    if (value.length > 0)
      return [{ value, foundIn: 'microdata', place: 'author element', weight: WEIGHTS.authors.markup }];
  }
  return [];
}

const BYLINE =
  /^(?:(?:written|text|words|story|reporting|ein artikel|texto?|texte)\s+)?(?:by|von|por|par|di|av|af|door)\s*:?\s+(?=\p{Lu})|^(?:autor(?:in|en|es)?|authors?|auteure?s?|text|texto|texte|redacción)\s*:\s*/iu;

function fromBylines(lines: readonly Line[]): Candidate<Author[]>[] {
  for (const { text, distance } of lines) {
    if (text.length > 200 || Math.abs(distance) > 12 || !BYLINE.test(text)) continue;
    const value = asAuthors(personsIn(text));
    if (value.length > 0)
      return [{ value, foundIn: 'visible-text', place: 'near the title', weight: WEIGHTS.authors.byline }];
  }
  return [];
}
