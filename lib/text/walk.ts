import { type Box, type Layout, ROOT_BOX } from './layout.ts';
import { own } from './own.ts';

/** What `walk` tells of, in flattened order. */
export interface Visitor {
  enter(element: Element, box: Box, parent: Box): void;
  leave(element: Element): void;
  text(node: CharacterData, box: Box): void;
  /** An element that is not shown, with what stands in it. */
  hidden?(element: Element, box: Box, parent: Box): void;
}

/** The shadow tree nodes are being read from; a declared one is still a template, as in a parsed snapshot. */
interface Scope {
  host: Element;
  declared: boolean;
  outer: Scope | null;
}

/** An element whose children are being read: the next of a chain of siblings, or of a list. */
interface Frame {
  element: Element;
  box: Box;
  next: Node | null;
  list: readonly Node[] | null;
  at: number;
  scope: Scope | null;
}

/** Elements whose content is no text of the page, whatever their style: code, form controls, what stands in for media. */
const SILENT = new Set(
  (
    'script style template noscript head title textarea select option optgroup datalist input progress meter iframe ' +
    'frame frameset video audio canvas object embed noembed noframes desc metadata defs symbol annotation annotation-xml'
  ).split(' '),
);

const HIDDEN: Box = { ...ROOT_BOX, flow: 'none' };

/**
 * Visits what is shown below `root`, shadow trees and their slots in the order a reader meets them.
 * Does not recurse, so that no page is too deep.
 */
export function walk(root: Element, layout: Layout, visitor: Visitor): void {
  const steps = walkWithRests(root, layout, visitor);
  while (!steps.next().done);
}

/** Nodes visited between two rests: a few milliseconds, most of them spent on asking for styles. */
const STRETCH = 400;

/** The same, resting now and then, for whoever must not keep a page waiting. */
export function* walkWithRests(root: Element, layout: Layout, visitor: Visitor): Generator<void, void> {
  const frames: Frame[] = [];
  const open = (element: Element, parent: Box, scope: Scope | null): void => {
    const box = isSilent(element) ? HIDDEN : layout.boxOf(element, parent);
    if (box.flow === 'none') visitor.hidden?.(element, box, parent);
    else {
      visitor.enter(element, box, parent);
      frames.push(frameOf(element, box, scope, layout.declaredTrees));
    }
  };
  open(root, ROOT_BOX, null);
  let visited = 0;
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    if (++visited % STRETCH === 0) yield;
    const node = step(frame);
    if (node === null) {
      frames.pop();
      visitor.leave(frame.element);
    } else if (isElement(node)) open(node, frame.box, frame.scope);
    else if (isText(node)) visitor.text(node, frame.box);
  }
}

function step(frame: Frame): Node | null {
  if (frame.list) return frame.list[frame.at++] ?? null;
  const node = frame.next;
  frame.next = node && own.nextSibling(node);
  return node;
}

function frameOf(element: Element, box: Box, scope: Scope | null, declaredTrees: boolean): Frame {
  const frame: Frame = { element, box, next: own.firstChild(element), list: null, at: 0, scope };
  const shadow = shadowOf(element, declaredTrees);
  if (shadow) {
    frame.next = own.firstChild(shadow.tree);
    frame.scope = { host: element, declared: shadow.declared, outer: scope };
  } else if (own.localName(element) === 'slot' && scope) {
    const nodes = slotted(element, scope);
    if (nodes.length > 0) {
      frame.list = nodes;
      frame.scope = scope.outer;
    }
  } else if (own.localName(element) === 'details' && !own.hasAttribute(element, 'open')) {
    frame.list = Array.from(own.children(element))
      .filter((child) => own.localName(child) === 'summary')
      .slice(0, 1);
  }
  return frame;
}

/** The open shadow tree of an element, or, where that is asked for, the declared one that a parser left as a template. */
export function shadowOf(
  element: Element,
  declaredTrees: boolean,
): { tree: DocumentFragment; declared: boolean } | null {
  const tree = own.shadowRoot(element);
  if (tree) return { tree, declared: false };
  if (!declaredTrees) return null;
  const first = own.firstElementChild(element);
  if (!first || own.localName(first) !== 'template' || !own.hasAttribute(first, 'shadowrootmode'))
    return null;
  return { tree: (first as HTMLTemplateElement).content, declared: true };
}

function slotted(slot: Element, scope: Scope): readonly Node[] {
  if (!scope.declared) return (slot as HTMLSlotElement).assignedNodes();
  const name = own.getAttribute(slot, 'name') ?? '';
  return Array.from(own.childNodes(scope.host)).filter((node) => {
    if (isText(node)) return name === '';
    return (
      isElement(node) && own.localName(node) !== 'template' && (own.getAttribute(node, 'slot') ?? '') === name
    );
  });
}

/** Whether an element's content is no text of the page, whatever its style. */
export const isSilent = (element: Element): boolean => SILENT.has(own.localName(element)) || isTyped(element);

/** What somebody is typing is no text of the page; an article that merely can be edited is. */
export function isTyped(element: Element): boolean {
  const role = own.getAttribute(element, 'role');
  return (role === 'textbox' || role === 'searchbox') && own.hasAttribute(element, 'contenteditable');
}

export const isElement = (node: Node): node is Element => own.nodeType(node) === 1;
/** Text and, in XHTML, CDATA sections. */
export const isText = (node: Node): node is CharacterData => {
  const type = own.nodeType(node);
  return type === 3 || type === 4;
};
