/** The browser's own prototype; none where there is no browser, and trees of other makers have no such traps. */
const prototypeOf = (owner: string): object =>
  (globalThis as unknown as Record<string, { prototype: object } | undefined>)[owner]?.prototype ?? {};

function property<T extends object, K extends keyof T & string>(owner: string, name: K): (of: T) => T[K] {
  const get = Object.getOwnPropertyDescriptor(prototypeOf(owner), name)?.get;
  return get ? (of) => get.call(of) as T[K] : (of) => of[name];
}

function method<T extends object, A extends unknown[], R>(
  owner: string,
  name: keyof T & string,
): (of: T, ...args: A) => R {
  const own = (prototypeOf(owner) as T)[name] as ((...args: A) => R) | undefined;
  return (of, ...args) => (own ?? (of[name] as (...args: A) => R)).apply(of, args);
}

/** Both documents and shadow trees have it, from prototypes of their own. */
const inDocument = method<ParentNode, [selectors: string], NodeListOf<Element>>(
  'Document',
  'querySelectorAll',
);

const ofNode = <K extends keyof Node & string>(name: K) => property<Node, K>('Node', name);
const ofElement = <K extends keyof Element & string>(name: K) => property<Element, K>('Element', name);
const ofDocument = <K extends keyof Document & string>(name: K) => property<Document, K>('Document', name);

/**
 * What the DOM itself says of a node. A form answers `form.nextSibling` with its control of that name, a document
 * `document.title` with an image of that name; the accessors of the prototypes are beyond a page's reach:
 * https://html.spec.whatwg.org/multipage/dom.html#dom-tree-accessors
 */
export const own = {
  nodeType: ofNode('nodeType'),
  firstChild: ofNode('firstChild'),
  nextSibling: ofNode('nextSibling'),
  parentNode: ofNode('parentNode'),
  childNodes: ofNode('childNodes'),
  textContent: ofNode('textContent'),
  localName: ofElement('localName'),
  namespace: ofElement('namespaceURI'),
  shadowRoot: ofElement('shadowRoot'),
  attributes: ofElement('attributes'),
  children: ofElement('children'),
  childElementCount: ofElement('childElementCount'),
  firstElementChild: ofElement('firstElementChild'),
  nextElementSibling: ofElement('nextElementSibling'),
  getAttribute: method<Element, [name: string], string | null>('Element', 'getAttribute'),
  hasAttribute: method<Element, [name: string], boolean>('Element', 'hasAttribute'),
  closest: method<Element, [selectors: string], Element | null>('Element', 'closest'),
  rect: method<Element, [], DOMRect>('Element', 'getBoundingClientRect'),
  documentElement: ofDocument('documentElement'),
  defaultView: ofDocument('defaultView'),
  activeElement: ofDocument('activeElement'),
  title: ofDocument('title'),
  getSelection: method<Document, [], Selection | null>('Document', 'getSelection'),
  implementation: ofDocument('implementation'),
  querySelectorAll: (root: Document | ShadowRoot, selectors: string): NodeListOf<Element> =>
    own.nodeType(root) === 9 ? inDocument(root, selectors) : root.querySelectorAll(selectors),
  createTreeWalker: method<Document, [root: Node, show: number], TreeWalker>('Document', 'createTreeWalker'),
  removeAttribute: method<Element, [name: string], void>('Element', 'removeAttribute'),
  createElement: method<Document, [namespace: string, name: string], Element>('Document', 'createElementNS'),
};
