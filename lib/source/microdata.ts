import type { Thing } from './json-ld.ts';

const SCOPE = '[itemtype], [typeof]';
const PROPERTY = '[itemprop], [property]';
const PUBLICATION = /Article|Report|Posting|Legislation|Book|Thesis|Dataset/;
/** Pages list other articles too: the one that is looked for shows the title and stands among the first. */
const MOST_SCOPES = 8;
const MOST_PROPERTIES = 200;
const LONGEST_VALUE = 500;
/** Read from their elements, with what stands around those: `authors`, `date-markup`. */
const ELSEWHERE = /^(?:author|creator|datePublished|dateCreated)$/;

/** The publication that a page marks up in its own text, by schema.org's microdata or RDFa; none where it marks none. */
export function markedThing(document: Document): Thing[] {
  const scopes = Array.from(document.querySelectorAll(SCOPE)).slice(0, MOST_SCOPES);
  const scope = scopes.find((each) => PUBLICATION.test(typeOf(each)) && each.querySelector('h1'));
  if (!scope) return [];
  const values = new Map<string, unknown[]>();
  for (const element of Array.from(scope.querySelectorAll(PROPERTY)).slice(0, MOST_PROPERTIES)) {
    if (element.parentElement?.closest(SCOPE) !== scope) continue;
    for (const name of namesOf(element)) {
      if (!ELSEWHERE.test(name) && !isShownTitle(name, element))
        values.set(name, [...(values.get(name) ?? []), readValue(element)]);
    }
  }
  const types = typeOf(scope).split(/\s+/);
  return [{ foundIn: 'microdata', types, all: (name) => values.get(name) ?? [] }];
}

/** What is shown is read as a heading, where a line above it can be told apart. */
const isShownTitle = (name: string, element: Element): boolean =>
  /^(?:headline|name)$/.test(name) && !element.hasAttribute('content');

/** Of a long run of letters the pattern would look at every ending. */
const unprefixed = (text: string): string => text.slice(0, LONGEST_VALUE).replace(/\S*[/:#]/g, '');
const typeOf = (element: Element): string =>
  unprefixed(element.getAttribute('itemtype') ?? element.getAttribute('typeof') ?? '');
const namesOf = (element: Element): string[] =>
  unprefixed(element.getAttribute('itemprop') ?? element.getAttribute('property') ?? '').split(/\s+/);

/** A text, or of a thing within the thing its type and name, as JSON-LD has them. */
function readValue(element: Element): unknown {
  if (!element.matches(SCOPE)) return textOf(element);
  const named = element.querySelector('[itemprop~="name"], [property$="name"]');
  return { '@type': typeOf(element), name: named ? textOf(named) : '' };
}

const textOf = (element: Element): string =>
  (element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent ?? '').slice(
    0,
    LONGEST_VALUE,
  );
