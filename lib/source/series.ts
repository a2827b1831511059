import type { Candidate, Field, SourceKind } from '../model/index.ts';
import { candidatesOf } from './article.ts';
import { choose, fromMetas, letters } from './candidates.ts';
import { type Evidence, tidy } from './evidence.ts';
import { nameOf, typesOf } from './json-ld.ts';
import type { Line } from './nearby.ts';
import { WEIGHTS } from './weights.ts';

const LONGEST_NAME = 300;
/** Of a number, an edition. */
const LONGEST_LABEL = 100;

const readText = (text: string, longest = LONGEST_NAME): string | null =>
  text === '' || text.length > longest ? null : text;
const readLabel = (text: string): string | null => readText(text, LONGEST_LABEL);

/** Sites, pages and the subscription that a text is sold with are none. */
const WORKS = /Periodical|Journal|Magazine|Publication|Book|Series|Report|Collection|Proceedings/;

/** What it stands in: a journal, a book, a series. */
export function findContainer(evidence: Evidence): Field<string> | undefined {
  const found: Candidate<string>[] = fromMetas(evidence, WEIGHTS.container.meta, readText);
  const [article] = candidatesOf(evidence);
  for (const part of article?.all('isPartOf') ?? []) {
    const value = typesOf(part).some((type) => WORKS.test(type)) ? readText(tidy(nameOf(part))) : null;
    if (article && value)
      found.push({ value, foundIn: article.foundIn, place: 'isPartOf', weight: WEIGHTS.container.jsonLd });
  }
  return choose(found, letters);
}

/** Which edition or version it is, as JSON-LD says. */
export function findEdition(evidence: Evidence): Field<string> | undefined {
  const [article] = candidatesOf(evidence);
  for (const place of ['bookEdition', 'version']) {
    const value = readLabel(tidy(String(article?.all(place)[0] ?? '')));
    if (article && value) return { value, foundIn: article.foundIn, place, weight: WEIGHTS.edition };
  }
  return undefined;
}

/** Types of JSON-LD objects that tell what kind of publication this is. */
const KINDS: { types: RegExp; kind: SourceKind }[] = [
  { types: /NewsArticle|ReportageNews/, kind: 'news' },
  { types: /^Report$/, kind: 'report' },
  { types: /ScholarlyArticle/, kind: 'article' },
  { types: /Legislation/, kind: 'legislation' },
  { types: /^Book$/, kind: 'book' },
];

/** What kind of publication it is, where JSON-LD tells. */
export function findKind(evidence: Evidence): Field<SourceKind> | undefined {
  const [article] = candidatesOf(evidence);
  const value = KINDS.find((known) => article?.types.some((type) => known.types.test(type)))?.kind;
  return article && value && { value, foundIn: article.foundIn, place: '@type', weight: WEIGHTS.kind.jsonLd };
}

/** The number that library metadata states. */
export function findNumber(evidence: Evidence): Field<string> | undefined {
  return choose(fromMetas(evidence, WEIGHTS.number.meta, readLabel), letters);
}

const SUBTITLE =
  '[class*="subtitle" i], [class*="sub-title" i], [class*="subhead" i], [class*="standfirst" i], [class~="dek" i], [class~="deck" i]';
/** Lines away from the title; further ones are of another part of the page. */
const BESIDE = 3;

/** The line below the title that is its own: in an element named so, or as metadata states it. */
export function findSubtitle(
  evidence: Evidence,
  heading: Element | undefined,
  lines: readonly Line[],
  title: string,
): Field<string> | undefined {
  const read = (text: string): string | null => {
    const value = readText(tidy(text));
    return value && !letters(title).includes(letters(value)) ? value : null;
  };
  const found: Candidate<string>[] = fromMetas(evidence, WEIGHTS.subtitle.meta, read);
  const named = lines
    .filter(({ distance }) => distance > 0 && distance <= BESIDE)
    .map(({ element }) => element.closest(SUBTITLE))
    .find((element) => element && !element.contains(heading ?? null));
  const value = read((named?.textContent ?? '').slice(0, 2 * LONGEST_NAME));
  if (value)
    found.push({ value, foundIn: 'visible-text', place: 'below the title', weight: WEIGHTS.subtitle.marked });
  return choose(found, letters);
}
