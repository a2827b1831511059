/**
 * Changes of nodes by the DOM's own methods: a form answers `form.removeChild` with its control of that name. For
 * places that have a DOM: what is made harmless is a parsed page.
 */
export const change = {
  setAttribute: (element: Element, name: string, value: string): void =>
    Element.prototype.setAttribute.call(element, name, value),
  append: (parent: Node, child: Node): void => void Node.prototype.appendChild.call(parent, child),
  /** Takes a node from where it stands. */
  remove(node: Node, parent: Node | null): void {
    if (parent) Node.prototype.removeChild.call(parent, node);
  },
  replace(node: Node, by: Node, parent: Node | null): void {
    if (parent) Node.prototype.replaceChild.call(parent, by, node);
  },
  createElement: (document: Document, name: string): HTMLElement =>
    Document.prototype.createElementNS.call(document, 'http://www.w3.org/1999/xhtml', name) as HTMLElement,
  createText: (document: Document, text: string): Text =>
    Document.prototype.createTextNode.call(document, text),
};
