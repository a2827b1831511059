import type { Candidate, Field } from '../model/index.ts';
import { choose, fromMetas, letters } from './candidates.ts';
import { type Evidence, readUrl } from './evidence.ts';
import { losesRoute, withoutAnchor } from './identity/fragment.ts';
import { TRACKING } from './identity/hosts.ts';
import { parametersOf } from './parameters.ts';
import { WEIGHTS } from './weights.ts';

/**
 * The address the site itself gives the page; else the one in the address bar, freed of tracking. An address at
 * another site is only what the page says of itself: it stays among the others.
 */
export function findCanonicalUrl(evidence: Evidence): Field<string> | undefined {
  const { document, url } = evidence;
  const read = (text: string): string | null => ownPage(text, url);
  const weights = WEIGHTS.canonicalUrl;
  const stated: Candidate<string>[] = [];
  const link = read(document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? '');
  if (link) stated.push({ value: link, foundIn: 'link', place: 'link canonical', weight: weights.link });
  stated.push(...fromMetas(evidence, weights.meta, read));
  const candidates = stated.map((found) =>
    isStranger(found.value, url) ? { ...found, weight: found.weight * weights.stranger } : found,
  );
  const bare = url && /^https?:$/.test(url.protocol) ? withoutTracking(url) : null;
  if (bare && bare.length <= LONGEST_ADDRESS)
    candidates.push({ value: bare, foundIn: 'address', place: 'address', weight: weights.address });
  return choose(candidates, (address) => address.replace(/\/$/, ''));
}

/** An absolute web address; `null` for a front page given as the address of a page below it. */
function ownPage(text: string, url: URL | null): string | null {
  const stated = text.trim() === '' ? null : readUrl(text.trim(), url);
  if (!stated || !/^https?:$/.test(stated.protocol)) return null;
  const isFront = stated.pathname === '/' && stated.search === '';
  if (url && ((isFront && url.pathname !== '/') || losesDocument(stated, url))) return null;
  // Slashes doubled or marks dropped make no other address: the one that was opened is known to work.
  if (url && letters(pathOf(stated)) === letters(pathOf(url))) stated.pathname = url.pathname;
  const address = withoutTracking(stated);
  return address.length <= LONGEST_ADDRESS ? address : null;
}

function pathOf({ pathname }: URL): string {
  try {
    return decodeURI(pathname);
  } catch {
    return pathname;
  }
}

/** As long as the store takes them. */
const LONGEST_ADDRESS = 4_000;

const hostOf = ({ hostname }: URL): string => hostname.replace(/^(?:www\d?|m|mobile|amp)\./, '');

function isStranger(address: string, url: URL | null): boolean {
  const stated = readUrl(address);
  return url !== null && stated !== null && hostOf(stated) !== hostOf(url);
}

/** What tells one document from the next. */
const NUMBER = /\d{3}/;
const NUMBERS = /\d{3,}/g;

/** Some templates give all documents of a script one address, or that of another number: not this document's. */
function losesDocument(stated: URL, url: URL): boolean {
  const chooses = ([name, value]: [string, string]): boolean =>
    !stated.searchParams.has(name) && NUMBER.test(value);
  const telling = parametersOf(url).filter(([name]) => !TRACKING.test(name));
  if (stated.pathname === url.pathname) return telling.some(chooses) || losesRoute(url.href, stated.href);
  const above = `${stated.pathname.replace(/\/$/, '')}/`;
  if (url.pathname.startsWith(above) && NUMBER.test(url.pathname.slice(above.length))) return true;
  const unnumbered = (path: string): string => path.replace(NUMBERS, '#');
  return unnumbered(stated.pathname) === unnumbered(url.pathname);
}

function withoutTracking(url: URL): string {
  const clean = new URL(url);
  for (const [name] of parametersOf(clean)) if (TRACKING.test(name)) clean.searchParams.delete(name);
  return withoutAnchor(clean.href);
}
