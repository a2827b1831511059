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

/** All JSON-LD objects that may describe it, the best first: the one that shares the page's title or address. */
export function candidatesOf({ things, metas, url, document }: Evidence): Thing[] {
  const titles = letters(`${document.title} ${metas.get('og:title')?.[0] ?? ''}`);
  const fits = (thing: Thing): number => {
    const headline = letters(nameOf(thing.all('headline')[0]) || nameOf(thing.all('name')[0]));
    const sameTitle = headline.length > 8 && titles.includes(headline.slice(0, 60));
    const address = String(thing.all('url')[0] ?? '');
    return (sameTitle ? 2 : 0) + (url && address.includes(url.pathname) && url.pathname.length > 1 ? 1 : 0);
  };
  return PUBLICATIONS.flatMap((types) => {
    const some = things.filter((thing) => thing.types.some((type) => types.test(type)));
    return some.sort((a, b) => fits(b) - fits(a));
  });
}
