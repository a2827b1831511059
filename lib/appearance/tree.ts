import { own } from '../text/own.ts';
import { isElement } from '../text/walk.ts';

/** A document or an open shadow tree of it, by the host it stands in. */
export interface Tree {
  root: Document | ShadowRoot;
  host: string | null;
  /** Among the trees of hosts of that tag, from 0. */
  nth: number;
}

export interface PageElements {
  trees: Tree[];
  elements: Element[];
}

/** Every element of a page and its open trees, in the order in which a snapshot writes them: a tree before the children of its host. */
export function elementsOf(document: Document): PageElements {
  const trees: Tree[] = [{ root: document, host: null, nth: 0 }];
  const counts = new Map<string, number>();
  const elements: Element[] = [];
  const open: (Node | null)[] = [own.documentElement(document)];
  while (open.length > 0) {
    const node = open.pop() ?? null;
    if (!node) continue;
    open.push(own.nextSibling(node));
    if (!isElement(node)) continue;
    elements.push(node);
    open.push(own.firstChild(node));
    const root = own.shadowRoot(node);
    if (!root) continue;
    const host = own.localName(node);
    const nth = counts.get(host) ?? 0;
    counts.set(host, nth + 1);
    trees.push({ root, host, nth });
    open.push(own.firstChild(root));
  }
  return { trees, elements };
}
