import type { Span } from '../model/index.ts';
import type { DomText } from './from-dom.ts';
import { own } from './own.ts';

/** A link over words of a page's text. */
export interface LinkInText extends Span {
  /** Absolute, of the web. */
  address: string;
  /** Of a link within the page: the offset at which what it leads to begins. */
  to?: number;
}

/** A page of more links is a list of links. */
const MOST_LINKS = 20_000;

/**
 * The links over the words of a page that was read, in the order of the page. For extension pages, of a page that was
 * kept: what is injected into pages reads none.
 * @param page the document that was read, live or not
 * @param address where it stood
 */
export function linksIn(dom: DomText, page: Document, address: string): LinkInText[] {
  const base = baseOf(page, address);
  const anchors = [page, ...dom.trees].flatMap((root) => [
    ...(root as ParentNode).querySelectorAll('a[href]'),
  ]);
  const places = new Places(dom, page);
  return anchors.slice(0, MOST_LINKS).flatMap((anchor): LinkInText[] => {
    const span = spanOf(dom, anchor);
    const url = URL.parse(own.getAttribute(anchor, 'href') ?? '', base);
    if (!span || span.start === span.end || !url || !/^https?:$/.test(url.protocol)) return [];
    const to = isWithin(url, address) ? places.of(url.hash) : null;
    return [{ ...span, address: url.href, ...(to === null ? {} : { to }) }];
  });
}

/** What a page says of its own base holds for its links. */
function baseOf(page: Document, address: string): string {
  const said = page.querySelector('base[href]');
  return URL.parse((said && own.getAttribute(said, 'href')) || '', address)?.href ?? address;
}

function spanOf(dom: DomText, element: Element): Span | null {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return dom.spanOf(range);
}

function isWithin(url: URL, address: string): boolean {
  const bare = (text: string) => text.replace(/#.*$/s, '');
  return url.hash.length > 1 && bare(url.href) === bare(URL.parse(address)?.href ?? address);
}

/** Where what a page's links lead to begins. */
class Places {
  private readonly dom: DomText;
  private readonly page: Document;
  private readonly known = new Map<string, number | null>();

  constructor(dom: DomText, page: Document) {
    this.dom = dom;
    this.page = page;
  }

  of(hash: string): number | null {
    const told = this.known.get(hash);
    if (told !== undefined) return told;
    const element = this.named(hash.slice(1)) ?? this.named(decoded(hash.slice(1)));
    const place = element ? (spanOf(this.dom, element)?.start ?? null) : null;
    this.known.set(hash, place);
    return place;
  }

  private named(name: string): Element | null {
    const quoted = `"${name.replace(/["\\]/g, '\\$&')}"`;
    try {
      return this.page.querySelector(`[id=${quoted}], a[name=${quoted}]`);
    } catch {
      return null;
    }
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
