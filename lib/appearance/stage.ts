import type { AppearanceFacts } from '../model/index.ts';
import { own } from '../text/own.ts';
import { cleanCss, type Surroundings } from './attributes.ts';
import { change } from './change.ts';
import { fileFinder } from './files.ts';
import { makeInert } from './inert.ts';

/** Of ours, in every tree: what is not there is told from what is, and passages have their colours. */
const OURS = 'img:not([src]){outline:1px dashed #8888}';

/**
 * The saved page as it looked, made harmless and complete: its HTML with the style sheets, pictures and canvases
 * that were kept of it. Not shown yet; `putInto` does that.
 * @param parsed the snapshot, parsed into a document of its own that is not shown; it is altered
 * @param appearance null where none was kept: then the page's own style elements serve
 * @param css of ours, added to every tree: highlights do not reach into shadow trees otherwise
 */
export function stagePage(parsed: Document, appearance: AppearanceFacts | null, css = ''): void {
  const around: Surroundings = { find: fileFinder(appearance), base: appearance?.base };
  const styles = appearance ? new Styles(parsed, appearance, around) : null;
  const addOurs = (tree: Node) => change.append(tree, styleElement(parsed, OURS + css, ''));
  const trees: { host: string; tree: Node }[] = [];
  let canvas = 0;
  makeInert(parsed, around, appearance ? 'drop' : 'clean', {
    tree: (host, tree) => void trees.push({ host: own.localName(host), tree }),
    canvas(element) {
      const at = appearance?.canvases[canvas++];
      const file = at === undefined || at === null ? undefined : appearance?.files[at];
      return file ? pictureOf(parsed, element, `data:${file.mediaType};base64,${file.base64}`) : null;
    },
  });
  // Only now: style elements that are met are the page's own.
  for (const { host, tree } of [{ host: null, tree: headOf(parsed) }, ...trees]) {
    styles?.dress(host, tree);
    addOurs(tree);
  }
}

/**
 * Shows a staged page in a document that is shown: the nodes themselves go over, and with them everything in it that
 * was there before goes.
 */
export function putInto(shown: Document, staged: Document): void {
  const root = own.documentElement(staged);
  change.replace(own.documentElement(shown), shown.adoptNode(root), shown);
}

class Styles {
  private readonly document: Document;
  private readonly css: string[];
  private readonly media: string[];
  private readonly trees = new Map<string, number[]>();
  private readonly met = new Map<string | null, number>();

  constructor(document: Document, { sheets, trees }: AppearanceFacts, around: Surroundings) {
    this.document = document;
    this.css = sheets.map(({ css }) => cleanCss(css, around));
    this.media = sheets.map(({ media }) => media);
    for (const tree of trees) this.trees.set(keyOf(tree.host, tree.nth), tree.sheets);
  }

  /** Puts the sheets of the next tree of such a host into it; null: of the document. */
  dress(host: string | null, tree: Node): void {
    const nth = this.met.get(host) ?? 0;
    this.met.set(host, nth + 1);
    for (const at of this.trees.get(keyOf(host, nth)) ?? [])
      change.append(tree, styleElement(this.document, this.css[at] ?? '', this.media[at] ?? ''));
  }
}

const keyOf = (host: string | null, nth: number): string => `${host ?? ''} ${nth}`;

function styleElement(document: Document, css: string, media: string): Element {
  const style = change.createElement(document, 'style');
  if (media !== '') change.setAttribute(style, 'media', media);
  change.append(style, change.createText(document, css));
  return style;
}

/** A canvas draws nothing without scripts: its picture stands in its place, in its size. */
function pictureOf(document: Document, canvas: Element, address: string): Element {
  const picture = change.createElement(document, 'img');
  for (const name of ['class', 'id', 'style', 'width', 'height', 'title', 'role', 'aria-label', 'hidden']) {
    const value = own.getAttribute(canvas, name);
    if (value !== null) change.setAttribute(picture, name, value);
  }
  change.setAttribute(picture, 'alt', own.getAttribute(canvas, 'aria-label') ?? '');
  change.setAttribute(picture, 'src', address);
  change.replace(canvas, picture, own.parentNode(canvas));
  return picture;
}

function headOf(document: Document): Element {
  const root = own.documentElement(document);
  const head = Array.from(own.children(root)).find((child) => own.localName(child) === 'head');
  return head ?? root;
}
