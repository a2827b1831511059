import { own } from '../text/own.ts';
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
/** What stands in a heading without being part of the title. */
const ASIDES = 'small, time, .date';
const LINES_ABOVE = 8;
const LONGEST_READ = 4_000;
const LONGEST_NODE = 500;
const MOST_COMMENTS = 4;

/** Beyond a further heading speaks another part of the page. */
const PAST_HEADING = 10;

const INLINE = /^(?:a|abbr|b|bdi|bdo|cite|data|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u|wbr)$/i;
const SILENT =
  /^(?:script|style|noscript|template|svg|figure|figcaption|picture|nav|footer|button|select|iframe|video|audio|rt)$/i;
/** Names of boxes that hold other pages' titles and dates, captions, sharing and the like. */
const FOREIGN =
  /(?:^|[\s_-])(?:related|teasers?|promos?|comments?|nav|navigation|menu|breadcrumbs?|(?:wp|image|img|photo|picture|media)[_-]?caption|cookie|sidebar|newsletter|copyright|recommend\w*|recirc|popular|most-read|latest|carousel|slider|widget|banner|advert\w*|ad)(?:$|[\s_-])/i;

/** Whether an element holds something other than the publication's own head and text. */
export function isForeign(element: Element): boolean {
  if (SILENT.test(element.tagName) || element.hasAttribute('hidden')) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  return FOREIGN.test(`${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 300));
}

/** Lines in, after and before a heading in reading order, nearest first, boxes of other pages left out. */
export function linesNear(heading: Element): Line[] {
  const asides = Array.from(heading.querySelectorAll(ASIDES)).slice(0, 4);
  const inside = asides.map((element) => ({ element, text: tidy(element.textContent ?? ''), distance: 0 }));
  return [...inside, ...gather(heading, 1, MOST_LINES), ...gather(heading, -1, LINES_ABOVE)];
}

/** An element's texts, one to a line, so that what its boxes keep apart stays apart. */
export function piecesOf(element: Element): string {
  const pieces: string[] = [];
  let node: Node | null = element.firstChild;
  for (let step = 0; node && step < 100; step++) {
    const text = node.nodeType === 3 ? tidy(node.nodeValue ?? '') : '';
    if (text !== '') pieces.push(text.slice(0, 200));
    node = node.firstChild ?? besides(node, 1, element);
  }
  return pieces.join('\n').slice(0, 400);
}

/** A heading's own words, without the dates, buttons and readings some pages put inside it. */
export function headingText(heading: Element): string {
  let text = '';
  let steps = 0;
  for (let node = heading.firstChild; node && steps < MOST_STEPS && text.length < LONGEST_READ; steps++) {
    const silent =
      node.nodeType === 1 &&
      ((node as Element).matches(`${ASIDES}, button, rt`) || isForeign(node as Element));
    if (node.nodeType === 3) text += (node.nodeValue ?? '').slice(0, LONGEST_READ);
    else if (node.nodeName === 'BR') text += ' ';
    node = (silent ? null : node.firstChild) ?? besides(node, 1, heading);
  }
  return tidy(text);
}

function gather(heading: Element, direction: 1 | -1, most: number): Line[] {
  const lines: Line[] = [];
  let last: Node | null = null;
  let read = 0;
  let past = 0;
  for (const node of textNodes(heading, direction)) {
    const text = (node.nodeValue ?? '').slice(0, LONGEST_NODE).replace(/\s+/g, ' ');
    if (text.trim() === '') continue;
    const owner = blockOf(node);
    const line = lines.at(-1);
    if (line && owner === line.element)
      line.text = joined(
        line.text,
        text,
        direction,
        direction === 1 ? touches(last, node) : touches(node, last),
      );
    else if (owner) {
      if (/^h[1-3]$/i.test(owner.tagName)) past += PAST_HEADING;
      lines.push({ text, distance: direction * (lines.length + 1 + past), element: owner });
    }
    last = node;
    read += text.length;
    if (lines.length > most || read > LONGEST_READ) break;
  }
  return lines.slice(0, most).map((line) => ({ ...line, text: tidy(line.text) }));
}

/** Texts of two elements are two words, though the page may part them by style alone; those of one are as written. */
function joined(line: string, text: string, direction: 1 | -1, touching: boolean): string {
  const between = touching ? '' : ' ';
  return direction === 1 ? line + between + text : text + between + line;
}

/** Frameworks part the texts of one sentence by comments. */
function touches(first: Node | null, second: Node | null): boolean {
  let next = first?.nextSibling ?? null;
  for (let step = 0; next?.nodeType === 8 && step < MOST_COMMENTS; step++) next = next.nextSibling;
  return next !== null && next === second;
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

/** The next node in reading order that is not inside this one, up to the body or `within`. */
function besides(node: Node, direction: 1 | -1, within?: Node): ChildNode | null {
  let at: Node | null = node;
  while (at && at !== within && at.nodeName !== 'BODY') {
    const sibling = direction === 1 ? at.nextSibling : at.previousSibling;
    if (sibling) return sibling;
    // A form answers with its control of that name, and the way up would have no end.
    at = own.parentNode(at);
  }
  return null;
}
