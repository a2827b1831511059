import { ABSURD_DATES, CLOBBERED, ODD_ADDRESSES, PROTOTYPE_NAMES, pick, pumped } from './hostile-text.ts';

/** Damage to a parsed page: what scripts, editors and hostile authors do to a document. */
export type TreeDamage = (document: Document, donor: Donor, at: number, size: number) => void;

/** Another page, parsed only where something is taken from it, and never changed. */
export type Donor = () => Document;

/** So many elements a random damage may add; the millions are the giants' matter. */
const MOST_ADDED = 20_000;
const LONGEST_PUMPED = 400_000;

/** Where the extractor looks for texts and attributes. */
const PLACES =
  'title, h1, h2, h3, time, p, main, article, [class*="byline"], [class*="author"], [class*="date"], [itemprop]';
const ATTRIBUTES = 'content class id href datetime lang name property itemprop rel title aria-hidden'.split(
  ' ',
);
const META_NAMES =
  'author date citation_author citation_date citation_title citation_doi dcterms.issued dcterms.title og:title og:site_name og:url article:published_time article:author dc.language citation_technical_report_number citation_publisher parsely-pub-date'.split(
    ' ',
  );

export const TREE_DAMAGES = {
  cutTree: (document, _, at) => some(document, 'html *', at)?.remove(),
  repeatTree: (document, _, at, size) => {
    const element = some(document, 'body *', at);
    if (!element) return;
    const most = Math.min(size, Math.floor(MOST_ADDED / (1 + element.querySelectorAll('*').length)));
    for (let count = 0; count < most; count++) element.after(element.cloneNode(true));
  },
  graftTree: (document, donor, at, size) => {
    const piece = some(donor(), '*', at);
    if (piece) some(document, '*', size * 7919)?.append(document.importNode(piece, true));
  },
  swapTexts: (document, donor, at, size) => {
    for (let step = 0; step < 1 + (size % 40); step++) {
      const [to, from] = [some(document, PLACES, at + step * 31), some(donor(), PLACES, at + step * 17)];
      if (to && from) to.textContent = (from.textContent ?? '').slice(0, 5_000);
    }
  },
  swapAttributes: (document, donor, at, size) => {
    for (let step = 0; step < 1 + (size % 40); step++) {
      const name = pick(ATTRIBUTES, at + step);
      const [to, from] = [
        some(document, '*', at * 3 + step * 101),
        some(donor(), `[${name}]`, at + step * 13),
      ];
      to?.setAttribute(name, from?.getAttribute(name) ?? '');
    }
  },
  swapMetas: (document, donor, at, size) => {
    for (let step = 0; step < 1 + (size % 40); step++) {
      const to = some(document, 'meta[content]', at + step * 7);
      to?.setAttribute(
        'content',
        some(donor(), 'meta[content]', at + step * 3)?.getAttribute('content') ?? '',
      );
    }
  },
  pumpAttribute: (document, _, at, size) => {
    const name = pick(ATTRIBUTES, at);
    const element = some(document, `[${name}]`, at >>> 2) ?? some(document, '*', at);
    element?.setAttribute(name, pumped(at, lengthOf(size)));
  },
  pumpText: (document, _, at, size) => {
    const element = some(document, PLACES, at >>> 1) ?? add(document, 'h1', {});
    element.textContent = pumped(at, lengthOf(size));
  },
  pumpMeta: (document, _, at, size) => {
    add(document, 'meta', { name: pick(META_NAMES, at), content: pumped(at >>> 1, lengthOf(size)) }, true);
  },
  manyMetas: (document, _, at, size) => {
    const head = some(document, 'head', 0);
    for (let count = 0; count < size * 5; count++) {
      const name = pick(META_NAMES, at + (at % 5) * count);
      head?.append(made(document, 'meta', { name, content: `Ana García ${count}` }));
    }
  },
  nestDeep: (document, _, at, size) => {
    const element = some(document, 'body *', at);
    let box = element?.parentElement;
    for (let depth = 0; box && depth < size * 5; depth++) {
      const inner = document.createElement(pick(['div', 'span', 'section', 'b'], at));
      box.append(inner);
      box = inner;
    }
    if (element) box?.append(element);
  },
  absurdDates: (document, _, at, size) => {
    for (let step = 0; step < 1 + (size % 30); step++) {
      const date = pick(ABSURD_DATES, at + step);
      const time = add(document, 'time', {
        datetime: date,
        itemprop: pick(['datePublished', 'dateModified'], step),
      });
      time.textContent = pick(ABSURD_DATES, at + 3 * step);
      add(document, 'meta', { name: pick(META_NAMES, at + step), content: date }, true);
    }
  },
  manyTimes: (document, _, at, size) => {
    const heading = some(document, 'h1', at) ?? add(document, 'h1', {});
    for (let count = 0; count < size; count++) {
      const time = document.createElement('time');
      time.textContent = `${1 + (count % 31)} May ${1990 + (count % 40)}`;
      heading.after(time);
    }
  },
  prototypeNames: (document, _, at) => {
    for (const name of PROTOTYPE_NAMES) {
      add(
        document,
        'meta',
        { [pick(['name', 'property', 'itemprop'], at)]: name, content: pick(META_NAMES, at) },
        true,
      );
      some(document, '[class]', at + name.length)?.setAttribute('class', name);
      some(document, 'link', at)?.setAttribute('rel', `canonical ${name}`);
    }
    document.documentElement?.setAttribute('lang', pick(PROTOTYPE_NAMES, at));
  },
  clobber: (document, _, at, size) => {
    for (let step = 0; step < 1 + (size % CLOBBERED.length); step++)
      clobber(document, pick(CLOBBERED, at + step), pick(['form', 'img', 'embed', 'object'], step));
  },
  oddAddresses: (document, _, at) => {
    add(document, 'link', { rel: 'canonical', href: pick(ODD_ADDRESSES, at) }, true);
    for (const name of ['og:url', 'og:site_name', 'citation_doi', 'citation_pdf_url', 'author'])
      add(document, 'meta', { name, content: pick(ODD_ADDRESSES, at + name.length) }, true);
    for (const link of Array.from(document.querySelectorAll('[href]')).slice(0, 40))
      link.setAttribute('href', pick(ODD_ADDRESSES, at + link.tagName.length));
  },
  unroot: (document, _, at) => some(document, pick(['head', 'body', 'main', 'h1', 'title'], at), 0)?.remove(),
} as const satisfies Record<string, TreeDamage>;

/** Puts an element with that name and identity into a form of the same name: in browsers it hides the property. */
export function clobber(document: Document, name: string, tag: string): void {
  const form = add(document, 'form', { name, id: name, hidden: '' });
  for (const inner of ['input', tag]) {
    const control = document.createElement(inner);
    control.setAttribute('name', name);
    control.setAttribute('id', name);
    form.append(control);
  }
}

/** The element that a number chooses among those that a selector finds. */
function some(document: Document, selector: string, number: number): Element | null {
  const found = document.querySelectorAll(selector);
  return found.length > 0 ? (found[Math.abs(number) % found.length] as Element) : null;
}

function add(document: Document, tag: string, attributes: Record<string, string>, inHead = false): Element {
  const element = made(document, tag, attributes);
  const place = some(document, inHead ? 'head' : 'body', 0) ?? document.documentElement;
  place?.append(element);
  return element;
}

function made(document: Document, tag: string, attributes: Record<string, string>): Element {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

const lengthOf = (size: number): number => Math.min(LONGEST_PUMPED, Math.floor(size ** 1.9));
