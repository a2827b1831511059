import { own } from '../text/own.ts';
import { isElement } from '../text/walk.ts';
import { cleanAttributes, cleanCss, type Surroundings } from './attributes.ts';
import { change } from './change.ts';
import { isDropped, isHollowed, standIn } from './elements.ts';

/** What becomes of the page's own style elements: kept in their place and cleaned, or dropped for what was read of them. */
export type OwnStyles = 'clean' | 'drop';

/** Called for every shadow tree and canvas that is met, in the order of the page. */
export interface Meeting {
  tree(host: Element, tree: DocumentFragment): void;
  canvas(canvas: Element): Element | null;
}

/**
 * Makes a parsed page harmless where it stands: afterwards nothing of it runs, loads, sends or leads anywhere.
 * It is worked on as nodes and never written as text again, so that no parser can read it otherwise. No text that a
 * reader of the page sees is taken away. Declared shadow trees become true ones.
 * @param document one that the browser does not show: nothing is loaded while it is cleaned
 */
export function makeInert(
  document: Document,
  around: Surroundings,
  styles: OwnStyles,
  meeting: Meeting,
): void {
  const root = own.documentElement(document);
  const open: Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (!isElement(node)) {
      if (own.nodeType(node) !== 3 && own.nodeType(node) !== 11) change.remove(node, own.parentNode(node));
      if (own.nodeType(node) === 11) open.push(...childrenOf(node).reverse());
      continue;
    }
    if (node !== root && isDropped(node)) {
      change.remove(node, own.parentNode(node));
      continue;
    }
    const element = replaced(document, node, around, styles, meeting);
    if (!element) continue;
    const tree = shadowTree(element);
    cleanAttributes(element, around);
    // The last is taken first: a tree before the children of its host, as a snapshot writes them. A picture before
    // its sources, which say by what addresses it went.
    const children = childrenOf(element);
    open.push(...(own.localName(element) === 'picture' ? children : children.reverse()));
    if (!tree) continue;
    meeting.tree(element, tree);
    open.push(tree);
  }
}

const childrenOf = (node: Node): Node[] => Array.from(own.childNodes(node));

/** The element itself, or what stands in its place; null where nothing is left of it to look at. */
function replaced(
  document: Document,
  element: Element,
  around: Surroundings,
  styles: OwnStyles,
  meeting: Meeting,
): Element | null {
  if (isHollowed(element)) {
    const poster = own.getAttribute(element, 'poster');
    const box = standIn(document, element, poster === null ? null : around.find(poster));
    change.replace(element, box, own.parentNode(element));
    cleanAttributes(box, around);
    return null;
  }
  switch (own.localName(element).toLowerCase()) {
    case 'style':
      if (styles === 'drop') change.remove(element, own.parentNode(element));
      else setText(document, element, cleanCss(own.textContent(element) ?? '', around));
      if (styles === 'clean') cleanAttributes(element, around);
      return null;
    case 'template':
      emptyTemplate(element as HTMLTemplateElement);
      cleanAttributes(element, around);
      return null;
    case 'canvas':
      return meeting.canvas(element) ?? element;
    default:
      return element;
  }
}

function setText(document: Document, element: Element, text: string): void {
  for (const child of childrenOf(element)) change.remove(child, element);
  change.append(element, change.createText(document, text));
}

function emptyTemplate(template: HTMLTemplateElement): void {
  for (const child of childrenOf(template.content)) template.content.removeChild(child);
}

/** The tree that a host's first element declares, made true; null where there is none. */
function shadowTree(host: Element): DocumentFragment | null {
  const template = own.firstElementChild(host);
  if (!template || own.localName(template) !== 'template' || !own.hasAttribute(template, 'shadowrootmode'))
    return null;
  const { content } = template as HTMLTemplateElement;
  const tree = attach(host);
  // Where a host can have no tree, what stood in it stands in the host.
  const home: Node = tree ?? host;
  for (const node of childrenOf(content)) change.append(home, node);
  change.remove(template, host);
  return tree;
}

function attach(host: Element): ShadowRoot | null {
  try {
    return host.attachShadow({ mode: 'open' });
  } catch {
    return null;
  }
}
