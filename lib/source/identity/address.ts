import { readUrl } from '../evidence.ts';
import { parametersOf } from '../parameters.ts';
import { decodeOnce, routeKey, withoutAnchor } from './fragment.ts';
import {
  AMP_FILE,
  FORM_ENDINGS,
  FORM_LABELS,
  FORM_VALUES,
  HOST_ALIASES,
  IDLE,
  INNER_MOBILE,
  PATH_ALIASES,
  TRACKING,
} from './hosts.ts';
import { unwrapped } from './wrappers.ts';

const INDEX_FILE = /\/(?:index|default|home)\.(?:html?|php|aspx?|jsp)$/i;
/** Sessions kept in the path: Java's, and ASP.NET's `(S(…))`. */
const SESSION = /;jsessionid=[^/]*|\/\((?:[A-Z]\([\w-]+\))+\)(?=\/)/gi;
const LONGEST_ADDRESS = 4_000;

/**
 * One form for all the addresses of one copy of a page: scheme, default port, `www.`, host aliases, tracking
 * parameters, sessions, anchors, AMP and print variants, trailing slash and index files make no difference; what
 * chooses the document does, the route in the fragment of a page that draws itself included. Archives' and caches'
 * wrappers are taken off. Of anything that is no web address only the fragment is taken off.
 */
export function addressKey(address: string): string {
  const url = readUrl(unwrapped(address.trim().slice(0, LONGEST_ADDRESS)));
  if (!url || !/^https?:$/.test(url.protocol)) return address.replace(/#.*$/s, '').trim();
  const host = hostKey(url.hostname);
  const page = host + portKey(url.port) + pathKey(host, url.pathname) + queryKey(url);
  return page + routeKey(url.hash);
}

/**
 * The very page an address leads to: without anchor and tracking, over whichever scheme. Otherwise than with
 * `addressKey`, another copy of it (an archive's, a form for printing) is another page.
 */
export function pageAddress(address: string): string {
  const url = readUrl(address.trim().slice(0, LONGEST_ADDRESS));
  if (!url || !/^https?:$/.test(url.protocol)) return withoutAnchor(address.trim());
  const query = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair.split('=', 1)[0] ?? ''));
  const asked = query.length > 0 ? `?${query.join('&')}` : '';
  return url.hostname.toLowerCase() + portKey(url.port) + url.pathname + asked + routeKey(url.hash);
}

/** The host an address stands at, as its key knows it: an archive's copy stands where the original does. */
export const siteOf = (address: string): string => addressKey(address).split(/[/?#]/, 1)[0] ?? '';

/** Identity keys of one address, as the store keeps them. */
export const addressKeys = (address: string): string[] => [`address:${addressKey(address)}`];

function hostKey(hostname: string): string {
  const host = hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(FORM_LABELS, '')
    .replace(INNER_MOBILE, '$1.');
  return Object.hasOwn(HOST_ALIASES, host) ? (HOST_ALIASES[host] as string) : host;
}

/** `:443` said aloud by an `http:` address is the default of the other scheme. */
const portKey = (port: string): string => (port === '' || port === '80' || port === '443' ? '' : `:${port}`);

function pathKey(host: string, pathname: string): string {
  const path = pathname
    .replace(SESSION, '')
    .replace(AMP_FILE, '')
    .replace(INDEX_FILE, '/')
    .replace(/\/{2,}/g, '/')
    .replace(FORM_ENDINGS, '')
    .replace(INDEX_FILE, '/')
    .replace(/\/+$/, '');
  const alias = PATH_ALIASES.find((known) => known.host.test(host) && known.path.test(path));
  return decodeOnce(alias ? path.replace(alias.path, alias.one) : path);
}

function queryKey(url: URL): string {
  const telling = parametersOf(url).filter(
    ([name, value]) =>
      !IDLE.test(name) && !TRACKING.test(name) && value !== '' && !FORM_VALUES.test(`${name}=${value}`),
  );
  const pairs = telling.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  return pairs.length === 0 ? '' : `?${pairs.sort().join('&')}`;
}
