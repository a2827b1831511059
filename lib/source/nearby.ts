import { tidy } from './evidence.ts';

/** A line of text beside the heading. */
export interface Line {
  text: string;
  /** Lines away from the heading, 1 the nearest; negative above it. */
  distance: number;
  /** The block it stands in. */
  element: Element;
}

const MOST_STEPS = 4_000;
const MOST_LINES = 40;
const LINES_ABOVE = 8;
const LONGEST_READ = 4_000;

const INLINE = /^(?:a|abbr|b|bdi|bdo|cite|data|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u|wbr)$/i;
const SILENT =
  /^(?:script|style|noscript|template|svg|figure|figcaption|picture|nav|aside|footer|button|select|iframe|video|audio|h2|h3)$/i;
/** Names of boxes that hold other pages' titles and dates, captions, sharing and the like. */
const FOREIGN =
  /(?:^|[\s_-])(?:related|teasers?|promos?|share|sharing|social|comments?|nav|navigation|menu|breadcrumbs?|caption|cookie|sidebar|newsletter|copyright|recommend\w*|recirc|popular|most-read|latest|carousel|slider|widget|banner|advert\w*|ad)(?:$|[\s_-])/i;

/** Whether an element holds something other than the publication's own head and text. */
export function isForeign(element: Element): boolean {
  if (SILENT.test(element.tagName) || element.hasAttribute('hidden')) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  return FOREIGN.test(`${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 300));
}

/** Lines after and before an element in reading order, nearest first, boxes of other pages left out. */
export function linesNear(heading: Element): Line[] {
  return [...gather(heading, 1, MOST_LINES), ...gather(heading, -1, LINES_ABOVE)];
}

function gather(heading: Element, direction: 1 | -1, most: number): Line[] {
  const lines: Line[] = [];
  let block: Element | null = null;
  let read = 0;
  for (const node of textNodes(heading, direction)) {
    const text = tidy((node.nodeValue ?? '').slice(0, 500));
    if (text === '') continue;
    const owner = blockOf(node);
    const last = lines.at(-1);
    if (last && owner === block)
      last.text = direction === 1 ? `${last.text} ${text}` : `${text} ${last.text}`;
    else if (owner) lines.push({ text, distance: direction * (lines.length + 1), element: owner });
    block = owner;
    read += text.length;
    if (lines.length > most || read > LONGEST_READ) break;
  }
  return lines.slice(0, most);
}

function blockOf(node: Node): Element | null {
  let element = node.parentElement;
  while (element && INLINE.test(element.tagName)) element = element.parentElement;
  return element;
}

function* textNodes(from: Element, direction: 1 | -1): Generator<Node> {
  let node: Node | null = besides(from, direction);
  for (let step = 0; node && step < MOST_STEPS; step++) {
    if (node.nodeType === 3) yield node;
    const inside: Node | null =
      node.nodeType === 1 && !isForeign(node as Element) ? endOf(node, direction) : null;
    node = inside ?? besides(node, direction);
  }
}

const endOf = (node: Node, direction: 1 | -1): Node | null =>
  direction === 1 ? node.firstChild : node.lastChild;

/** The next node in reading order that is not inside this one, up to the body. */
function besides(node: Node, direction: 1 | -1): Node | null {
  let at: Node | null = node;
  while (at && at.nodeName !== 'BODY') {
    const sibling = direction === 1 ? at.nextSibling : at.previousSibling;
    if (sibling) return sibling;
    at = at.parentNode;
  }
  return null;
}
