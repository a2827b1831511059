const TEXT_FRAGMENT = /:~:.*$/s;
const ROUTE = /^[/!{]./s;
/** Read as something else, or dropped, when a key is taken for an address again. */
const UNREADABLE = /[\s\p{Cc}%\\]/gu;

/** An address without its anchor and text fragment; a route, which chooses the document, stays. */
export function withoutAnchor(address: string): string {
  const [page = '', fragment = ''] = splitFragment(address);
  return routeKey(fragment) === '' ? page : `${page}#${fragment.replace(TEXT_FRAGMENT, '')}`;
}

/** Whether an address has a route and the other, said to be the page's own, would lose it. */
export const losesRoute = (address: string, other: string): boolean =>
  routeKey(splitFragment(address)[1]) !== '' && routeKey(splitFragment(other)[1]) === '';

/** Anchors and text fragments lead into a document; `#/…`, `#!…` and `#{…}` (HUDOC) say which one is drawn. */
export function routeKey(fragment: string): string {
  const route = decodeOnce(fragment.replace(/^#/, '').replace(TEXT_FRAGMENT, '')).replace(/\/+$/, '');
  return ROUTE.test(route) ? `#${route}` : '';
}

function splitFragment(address: string): [page: string, fragment: string] {
  const at = address.indexOf('#');
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at + 1)];
}

/** A path decoded as far as it stays one address. */
export function decodeOnce(path: string): string {
  try {
    return decodeURI(path).normalize('NFC').replace(UNREADABLE, encodeURIComponent);
  } catch {
    return path;
  }
}
