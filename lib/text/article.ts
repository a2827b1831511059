import Readability from '@mozilla/readability/Readability.js';
import type { Block, CapturedText, FurnitureReason } from '../model/index.ts';
import type { Run } from './builder.ts';
import type { DomText } from './from-dom.ts';
import { own } from './own.ts';

/** Above this the article is not looked for: the user waits for the answer to a clip. */
const MOST_ELEMENTS = 20_000;
const MOST_TEXT = 600_000;
/** An article shorter than this was not found, but guessed. */
const LEAST_ARTICLE = 200;
/** Dropped by Readability, yet so long and so free of links that it is part of what it stands in. */
const LEAST_PROSE = 60;

const MARK = 'data-proffer-text';

/**
 * Tells what is published on a page from what stands around it: blocks most of whose words Readability leaves
 * out are set aside as furniture, with a reason. Where it finds no article nothing is set aside.
 * @param document the page, live; Readability works on an inert copy
 */
export function setAsideFurniture(document: Document, dom: DomText): CapturedText {
  const { captured } = dom;
  if (captured.text.length > MOST_TEXT) return captured;
  if (own.querySelectorAll(document, '*').length > MOST_ELEMENTS) return captured;
  const article = findArticle(document, dom.runs);
  if (!article) return captured;
  const shares = sharesOf(captured.blocks, dom.runs, article);
  const first = leadOf(
    captured.blocks,
    shares.findIndex(({ inside }) => inside),
  );
  const last = shares.findLastIndex(({ inside }) => inside);
  const blocks = captured.blocks.map((block, i) => {
    const share = shares[i];
    if (!share?.run || share.inside) return block;
    const reason = reasonFor(block, share.run.node, i >= first && i < last);
    return reason ? { ...block, furniture: reason } : block;
  });
  return { text: captured.text, blocks };
}

/** Ordinals of the text nodes that Readability keeps, and of those it never saw; `null` when it finds too little. */
function findArticle(document: Document, runs: readonly Run[]): Set<number> | null {
  const root = own.documentElement(document);
  const copy = own.implementation(document).createHTMLDocument('');
  copy.replaceChild(withoutTraps(copy.importNode(root, true)), copy.documentElement);
  const kept = markTexts(document, copy, runs);
  const content = readArticle(copy);
  if (!content) return null;
  let length = 0;
  for (const marked of content.querySelectorAll(`[${MARK}]`)) {
    kept.add(Number(marked.getAttribute(MARK)));
    length += marked.textContent?.length ?? 0;
  }
  return length < LEAST_ARTICLE ? null : kept;
}

/** Readability asks forms for what their controls' names would hide, see `own`. */
function withoutTraps(root: HTMLElement): HTMLElement {
  const named = 'button, embed, fieldset, form, iframe, img, input, object, output, select, textarea';
  for (const element of root.querySelectorAll(named)) {
    own.removeAttribute(element, 'name');
    if (own.localName(element) !== 'form') own.removeAttribute(element, 'id');
  }
  return root;
}

function readArticle(copy: Document): Element | null {
  try {
    const reader = new Readability<Node>(copy, { serializer: (node) => node, disableJSONLD: true });
    return (reader.parse()?.content as Element | undefined) ?? null;
  } catch {
    return null;
  }
}

/**
 * Wraps each shown text node of the copy in an element that says which it is: Readability starts anew from its own
 * HTML when it fails at first, so that nodes would not survive, but attributes do. What is not shown is emptied.
 * @returns the ordinals of texts that are not in the copy, as they stand in shadow trees
 */
function markTexts(document: Document, copy: Document, runs: readonly Run[]): Set<number> {
  const unseen = new Map<Node, number>(runs.map(({ node, ordinal }) => [node, ordinal]));
  const originals = own.createTreeWalker(document, own.documentElement(document), 4);
  const copies = copy.createTreeWalker(copy.documentElement, 4);
  const shown: [CharacterData, number][] = [];
  while (originals.nextNode() && copies.nextNode()) {
    const ordinal = unseen.get(originals.currentNode);
    const twin = copies.currentNode as CharacterData;
    if (ordinal !== undefined) shown.push([twin, ordinal]);
    else if (/\S/.test(twin.data)) twin.data = '';
    unseen.delete(originals.currentNode);
  }
  for (const [twin, ordinal] of shown) {
    const mark = copy.createElement('span');
    mark.setAttribute(MARK, String(ordinal));
    twin.replaceWith(mark);
    mark.append(twin);
  }
  return new Set(unseen.values());
}

interface Share {
  /** Most of the block's text is in the article. */
  inside: boolean;
  run: Run | null;
}

function sharesOf(blocks: readonly Block[], runs: readonly Run[], article: ReadonlySet<number>): Share[] {
  let next = 0;
  return blocks.map(({ start, end }) => {
    let inside = 0;
    const run = runs[next] ?? null;
    for (let each = runs[next]; each && each.textOffset < end; each = runs[++next])
      if (article.has(each.ordinal)) inside += each.length;
    return { inside: inside * 2 >= end - start, run };
  });
}

/** Between the title and the first paragraph stand a subtitle or a summary, which Readability often leaves out. */
const LONGEST_LEAD = 12;

/** Where what is published begins: at the title shortly before the first block of the article. */
function leadOf(blocks: readonly Block[], first: number): number {
  for (let i = first; i >= Math.max(0, first - LONGEST_LEAD); i--) {
    const block = blocks[i];
    if (block?.kind === 'heading' && block.level === 1) return i;
  }
  return first;
}

/** Why a block outside the article is set aside; `null` when it is not. */
function reasonFor(block: Block, node: Node, amid: boolean): FurnitureReason | null {
  const parent = node.parentElement;
  const reason =
    !parent || isNavigation(parent) ? 'navigation' : own.closest(parent, 'form') ? 'form' : 'outside-article';
  if (reason !== 'outside-article') return reason;
  if (block.kind === 'heading' && (amid || block.level === 1)) return null;
  const prose =
    amid && !(parent && own.closest(parent, 'a, aside, button')) && block.end - block.start >= LEAST_PROSE;
  return prose ? null : reason;
}

function isNavigation(element: Element): boolean {
  if (
    own.closest(element, 'nav, [role="navigation"], [role="search"], [role="banner"], [role="contentinfo"]')
  )
    return true;
  const edge = own.closest(element, 'header, footer');
  return edge !== null && own.closest(edge, 'article, main, [role="main"]') === null;
}
