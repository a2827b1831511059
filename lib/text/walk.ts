import { type Box, type Layout, ROOT_BOX } from './layout.ts';

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

/** Elements whose content is no text of the page, whatever their style: code, form controls, what stands in for media, our own toast. */
const SILENT = new Set(
  (
    'script style template noscript head title textarea select option optgroup datalist input progress meter iframe ' +
    'frame frameset video audio canvas object embed noembed noframes proffer-toast desc metadata defs symbol annotation annotation-xml'
  ).split(' '),
);

const HIDDEN: Box = { ...ROOT_BOX, flow: 'none' };

/**
 * Visits what is shown below `root`, shadow trees and their slots in the order a reader meets them.
 * Does not recurse, so that no page is too deep.
 */
export function walk(root: Element, layout: Layout, visitor: Visitor): void {
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
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
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
  frame.next = node?.nextSibling ?? null;
  return node;
}

function frameOf(element: Element, box: Box, scope: Scope | null, declaredTrees: boolean): Frame {
  const frame: Frame = { element, box, next: element.firstChild, list: null, at: 0, scope };
  const shadow = shadowOf(element, declaredTrees);
  if (shadow) {
    frame.next = shadow.tree.firstChild;
    frame.scope = { host: element, declared: shadow.declared, outer: scope };
  } else if (element.localName === 'slot' && scope) {
    const nodes = slotted(element, scope);
    if (nodes.length > 0) {
      frame.list = nodes;
      frame.scope = scope.outer;
    }
  } else if (element.localName === 'details' && !element.hasAttribute('open')) {
    frame.list = Array.from(element.children)
      .filter((child) => child.localName === 'summary')
      .slice(0, 1);
  }
  return frame;
}

/** The open shadow tree of an element, or, where that is asked for, the declared one that a parser left as a template. */
export function shadowOf(
  element: Element,
  declaredTrees: boolean,
): { tree: DocumentFragment; declared: boolean } | null {
  if (element.shadowRoot) return { tree: element.shadowRoot, declared: false };
  if (!declaredTrees) return null;
  const first = element.firstElementChild;
  if (first?.localName !== 'template' || !first.hasAttribute('shadowrootmode')) return null;
  return { tree: (first as HTMLTemplateElement).content, declared: true };
}

function slotted(slot: Element, scope: Scope): readonly Node[] {
  if (!scope.declared) return (slot as HTMLSlotElement).assignedNodes();
  const name = slot.getAttribute('name') ?? '';
  return Array.from(scope.host.childNodes).filter((node) => {
    if (isText(node)) return name === '';
    return isElement(node) && node.localName !== 'template' && (node.getAttribute('slot') ?? '') === name;
  });
}

/** Whether an element's content is no text of the page, whatever its style. */
export const isSilent = (element: Element): boolean => SILENT.has(element.localName) || isTyped(element);

/** What somebody is typing is no text of the page; an article that merely can be edited is. */
export function isTyped(element: Element): boolean {
  const role = element.getAttribute('role');
  return (role === 'textbox' || role === 'searchbox') && element.hasAttribute('contenteditable');
}

export const isElement = (node: Node): node is Element => node.nodeType === 1;
/** Text and, in XHTML, CDATA sections. */
export const isText = (node: Node): node is CharacterData => node.nodeType === 3 || node.nodeType === 4;
