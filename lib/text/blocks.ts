import type { BlockSort } from './builder.ts';
import type { Box } from './layout.ts';
import { own } from './own.ts';

/** What text standing in an element belongs to. */
export interface Context {
  sort: BlockSort;
  /** How many list items this stands in. */
  depth: number;
}

export const ROOT_CONTEXT: Context = { sort: { kind: 'paragraph' }, depth: 0 };

const PARTING = new Set('h1 h2 h3 h4 h5 h6 li dt dd td th caption figcaption blockquote'.split(' '));

/** Whether an element's text is parted from what stands around it; structure parts even where a style puts it in line. */
export function parts(element: Element, box: Box): boolean {
  const tag = own.localName(element);
  if (box.flow === 'block' || PARTING.has(tag)) return true;
  return tag === 'hr' || (tag === 'text' && own.namespace(element) === SVG);
}

const SVG = 'http://www.w3.org/2000/svg';

/** The context an element gives to its text; its parent's where it says nothing. */
export function contextOf(element: Element, outer: Context): Context {
  const level = headingLevel(element);
  if (level !== null) return { sort: { kind: 'heading', level }, depth: outer.depth };
  switch (own.localName(element)) {
    case 'li':
    case 'dt':
    case 'dd': {
      const depth = outer.depth + 1;
      return { sort: { kind: 'item', level: depth }, depth };
    }
    case 'td':
    case 'th':
      return isLayoutCell(element) ? ROOT_CONTEXT : { sort: { kind: 'cell' }, depth: 0 };
    case 'blockquote':
      return { sort: { kind: 'quote' }, depth: 0 };
    case 'caption':
    case 'figcaption':
      return { sort: { kind: 'caption' }, depth: 0 };
    case 'pre':
      return { sort: { kind: 'pre' }, depth: outer.depth };
    case 'article':
    case 'main':
      return ROOT_CONTEXT;
    default:
      return outer;
  }
}

function headingLevel(element: Element): number | null {
  const tag = /^h([1-6])$/.exec(own.localName(element));
  if (tag) return Number(tag[1]);
  if (own.getAttribute(element, 'role') !== 'heading') return null;
  const level = Number(own.getAttribute(element, 'aria-level'));
  return level >= 1 && level <= 6 ? Math.floor(level) : 2;
}

/** Old pages are laid out with tables: a cell that holds headings or a table of its own is no cell of data. */
function isLayoutCell(cell: Element): boolean {
  for (let child = own.firstElementChild(cell); child; child = own.nextElementSibling(child)) {
    if (/^(?:h[1-6]|table|article|main|section)$/.test(own.localName(child))) return true;
  }
  return false;
}
