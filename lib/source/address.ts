import type { Candidate, Field } from '../model/index.ts';
import { choose, fromMetas } from './candidates.ts';
import { type Evidence, readUrl } from './evidence.ts';
import { losesRoute, withoutAnchor } from './identity/fragment.ts';
import { TRACKING } from './identity/hosts.ts';
import { parametersOf } from './parameters.ts';
import { WEIGHTS } from './weights.ts';

/** The address the site itself gives the page; else the one in the address bar, freed of tracking. */
export function findCanonicalUrl(evidence: Evidence): Field<string> | undefined {
  const { document, url } = evidence;
  const read = (text: string): string | null => ownPage(text, url);
  const weights = WEIGHTS.canonicalUrl;
  const candidates: Candidate<string>[] = [];
  const link = read(document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? '');
  if (link) candidates.push({ value: link, foundIn: 'link', place: 'link canonical', weight: weights.link });
  candidates.push(...fromMetas(evidence, weights.meta, read));
  const bare = url && /^https?:$/.test(url.protocol) ? withoutTracking(url) : null;
  if (bare) candidates.push({ value: bare, foundIn: 'address', place: 'address', weight: weights.address });
  return choose(candidates, (address) => address.replace(/\/$/, ''));
}

/** An absolute web address; `null` for a front page given as the address of a page below it. */
function ownPage(text: string, url: URL | null): string | null {
  const stated = text.trim() === '' ? null : readUrl(text.trim(), url);
  if (!stated || !/^https?:$/.test(stated.protocol)) return null;
  const isFront = stated.pathname === '/' && stated.search === '';
  if (url && ((isFront && url.pathname !== '/') || losesDocument(stated, url))) return null;
  return withoutTracking(stated);
}

/** Some templates give all documents of a script one address; it must not become the address of each. */
function losesDocument(stated: URL, url: URL): boolean {
  const chooses = ([name, value]: [string, string]): boolean =>
    !stated.searchParams.has(name) && /\d{3}/.test(value);
  const telling = parametersOf(url).filter(([name]) => !TRACKING.test(name));
  return stated.pathname === url.pathname && (telling.some(chooses) || losesRoute(url.href, stated.href));
}

function withoutTracking(url: URL): string {
  const clean = new URL(url);
  for (const [name] of parametersOf(clean)) if (TRACKING.test(name)) clean.searchParams.delete(name);
  return withoutAnchor(clean.href);
}
