import { type Layout, markFor } from '../text/layout.ts';
import { own } from '../text/own.ts';
import { isElement, isSilent, isText, walk } from '../text/walk.ts';
import { escapeText, inertText, isEmptied, isLeftOut, isRaw, nameOf, startTag, VOID } from './html.ts';

/**
 * The page as it stands, as HTML text. Read again with `snapshotLayout` it gives the same text: elements whose
 * box is not that of their tag are marked, open shadow trees are declared. Typed form state is left out, drafts and
 * hidden inputs too; scripts are inert text; comments, event handlers and our own toast are gone.
 * @param layout the live one, with which the text was read
 * @param isOurs tells what the extension itself put into the page
 */
export function snapshot(
  document: Document,
  layout: Layout,
  isOurs: (element: Element) => boolean = () => false,
): string {
  const out: string[] = ['<!DOCTYPE html>\n'];
  const root = own.documentElement(document);
  write(root, marksOf(root, layout), layout, isOurs, out);
  return out.join('').toWellFormed();
}

function marksOf(root: Element, layout: Layout): Map<Element, string> {
  const marks = new Map<Element, string>();
  walk(root, layout, {
    enter: (element, box, parent) => {
      const mark = markFor(element, box, parent);
      if (mark !== null) marks.set(element, mark);
    },
    hidden: (element, box, parent) => {
      const mark = isSilent(element) ? null : markFor(element, box, parent);
      if (mark !== null) marks.set(element, mark);
    },
    leave: () => undefined,
    text: () => undefined,
  });
  return marks;
}

/** What is being written: the next of its children, and what closes it. */
interface Open {
  next: Node | null;
  close: string;
  raw: boolean;
}

function write(
  root: Element,
  marks: ReadonlyMap<Element, string>,
  layout: Layout,
  isOurs: (element: Element) => boolean,
  out: string[],
): void {
  const stack: Open[] = [];
  begin(root, marks, layout, out, stack);
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const node = top.next;
    top.next = node && own.nextSibling(node);
    if (node === null) {
      out.push(top.close);
      stack.pop();
    } else if (isText(node)) out.push(top.raw ? inertText(node.data) : escapeText(node.data));
    else if (isElement(node) && !isLeftOut(node) && !isOurs(node)) begin(node, marks, layout, out, stack);
  }
}

function begin(
  element: Element,
  marks: ReadonlyMap<Element, string>,
  layout: Layout,
  out: string[],
  stack: Open[],
): void {
  const name = nameOf(element);
  out.push(startTag(element, marks.get(element)));
  if (VOID.has(name)) return;
  const next = isEmptied(element) || layout.isDraft?.(element) ? null : own.firstChild(element);
  // A parser takes away a newline right after these tags.
  if (name === 'pre' && next && isText(next) && next.data.startsWith('\n')) out.push('\n');
  stack.push({ next, close: `</${name}>`, raw: isRaw(element) });
  const shadow = own.shadowRoot(element);
  if (!shadow) return;
  out.push('<template shadowrootmode="open">');
  stack.push({ next: own.firstChild(shadow), close: '</template>', raw: false });
}
