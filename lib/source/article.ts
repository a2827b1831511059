import { letters } from './candidates.ts';
import type { Evidence } from './evidence.ts';
import { nameOf, type Thing } from './json-ld.ts';

/** Types of JSON-LD objects that describe a publication, the most telling first. */
const PUBLICATIONS: readonly RegExp[] = [
  /Article|Report|Posting|Legislation|Book|Thesis|Dataset|CreativeWork$|Review$|Recipe|VideoObject|PodcastEpisode/,
  /Page$/,
];

/** The JSON-LD object that describes this page's publication, if any. */
export function articleOf(evidence: Evidence): Thing | undefined {
  return candidatesOf(evidence)[0];
}

/** Of longer ones the beginning tells. */
const LONGEST_NAME = 300;

const found = new WeakMap<Evidence, Thing[]>();

/** All JSON-LD objects that may describe it, the best first: the one that shares the page's title or address. */
export function candidatesOf(evidence: Evidence): Thing[] {
  const before = found.get(evidence);
  if (before) return before;
  const titles = titlesOf(evidence);
  const fitting = evidence.things.map((thing) => ({ thing, fit: fitOf(thing, titles, evidence.url) }));
  const candidates = PUBLICATIONS.flatMap((types) =>
    fitting
      .filter(({ thing }) => thing.types.some((type) => types.test(type)))
      .sort((a, b) => b.fit - a.fit)
      .map(({ thing }) => thing),
  );
  found.set(evidence, candidates);
  return candidates;
}

const titlesOf = ({ title, metas }: Evidence): string =>
  letters(`${title} ${metas.get('og:title')?.[0] ?? ''}`.slice(0, 4 * LONGEST_NAME));

function fitOf(thing: Thing, titles: string, url: URL | null): number {
  const name = nameOf(thing.all('headline')[0]) || nameOf(thing.all('name')[0]);
  const headline = letters(name.slice(0, LONGEST_NAME));
  const sameTitle = headline.length > 8 && titles.includes(headline.slice(0, 60));
  const address = String(thing.all('url')[0] ?? '');
  return (sameTitle ? 2 : 0) + (url && address.includes(url.pathname) && url.pathname.length > 1 ? 1 : 0);
}
