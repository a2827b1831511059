import type { SourceMetadata } from '../model/index.ts';
import { readUrl } from './evidence.ts';
import { HOST_ALIASES, IDLE, TRACKING } from './host-aliases.ts';

const INDEX_FILE = /\/(?:index|default|home)\.(?:html?|php|aspx?|jsp)$/i;
const ARCHIVE = /^\/web\/\d{1,14}(?:[a-z]{2}_)?\/(.+)$/i;
const TEXT_FRAGMENT = /:~:.*$/s;
const ROUTE = /^[/!{]./s;
/** Read as something else, or dropped, when a key is taken for an address again. */
const UNREADABLE = /[\s\p{Cc}%\\]/gu;
const LONGEST_ADDRESS = 4_000;

/**
 * One form for all the addresses of one copy of a page: scheme, port, `www.`, host aliases, tracking parameters,
 * anchors, trailing slash and index files make no difference; what chooses the document does, the route in the
 * fragment of a page that draws itself included. Wrappers of the Internet Archive are taken off. Of anything that
 * is no web address only the fragment is taken off.
 */
export function addressKey(address: string): string {
  const url = readUrl(unwrapArchive(address.trim().slice(0, LONGEST_ADDRESS)));
  if (!url || !/^https?:$/.test(url.protocol)) return address.trim().replace(/#.*$/s, '');
  return hostKey(url.hostname) + pathKey(url.pathname) + queryKey(url.searchParams) + routeKey(url.hash);
}

/** An address without its anchor and text fragment; a route, which chooses the document, stays. */
export function withoutAnchor(address: string): string {
  const [page = '', fragment = ''] = splitFragment(address);
  return routeKey(fragment) === '' ? page : `${page}#${fragment.replace(TEXT_FRAGMENT, '')}`;
}

/** Whether an address has a route and the other, said to be the page's own, would lose it. */
export const losesRoute = (address: string, other: string): boolean =>
  routeKey(splitFragment(address)[1]) !== '' && routeKey(splitFragment(other)[1]) === '';

/** Identity keys of one address, as the store keeps them. */
export const addressKeys = (address: string): string[] => [`address:${addressKey(address)}`];

function unwrapArchive(address: string): string {
  const url = readUrl(address);
  const wrapped =
    url?.hostname === 'web.archive.org' ? ARCHIVE.exec(url.pathname + url.search + url.hash)?.[1] : undefined;
  if (!wrapped) return address;
  return /^https?:\/[^/]/.test(wrapped)
    ? wrapped.replace(':/', '://')
    : wrapped.replace(/^(?!https?:)/, 'http://');
}

function hostKey(hostname: string): string {
  const host = hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\d?\./, '');
  return Object.hasOwn(HOST_ALIASES, host) ? (HOST_ALIASES[host] as string) : host;
}

function pathKey(pathname: string): string {
  const path = pathname
    .replace(/;jsessionid=[^/]*/i, '')
    .replace(INDEX_FILE, '/')
    .replace(/\/{2,}/g, '/');
  return decodeOnce(path.replace(/\/+$/, ''));
}

function queryKey(parameters: URLSearchParams): string {
  const telling = [...parameters].filter(
    ([name, value]) => !IDLE.test(name) && !TRACKING.test(name) && value !== '',
  );
  const pairs = telling.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  return pairs.length === 0 ? '' : `?${pairs.sort().join('&')}`;
}

/** Anchors and text fragments lead into a document; `#/…`, `#!…` and `#{…}` (HUDOC) say which one is drawn. */
function routeKey(fragment: string): string {
  const route = decodeOnce(fragment.replace(/^#/, '').replace(TEXT_FRAGMENT, '')).replace(/\/+$/, '');
  return ROUTE.test(route) ? `#${route}` : '';
}

function splitFragment(address: string): [page: string, fragment: string] {
  const at = address.indexOf('#');
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at + 1)];
}

function decodeOnce(path: string): string {
  try {
    return decodeURI(path).normalize('NFC').replace(UNREADABLE, encodeURIComponent);
  } catch {
    return path;
  }
}

/**
 * A document number without its spaces and in upper case: "AMR 41/4790/2021" → "AMR41/4790/2021". The letter of
 * an RIR's language stays: MEX201601.E and MEX201601.F are two texts.
 */
export const numberKey = (number: string): string =>
  number
    .normalize('NFKC')
    .replace(/[\s\u200b]+/g, '')
    .replace(/[\u2010-\u2015]/g, '-')
    .toUpperCase();

/** Keys under which a source is found again: `address:…`, `number:…`, `doi:…`, without doubles. */
export function identityKeys(metadata: SourceMetadata, addresses: readonly string[]): string[] {
  const canonical = metadata.canonicalUrl?.value;
  const keys = [...addresses, ...(canonical ? [canonical] : [])].flatMap(addressKeys);
  if (metadata.number) keys.push(`number:${numberKey(metadata.number.value)}`);
  if (metadata.doi) keys.push(`doi:${metadata.doi.value.replace(/^.*?(?=10\.)/, '').toLowerCase()}`);
  return [...new Set(keys)];
}
