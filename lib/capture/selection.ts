import { type ClipProblem, fail, ok, type Result } from '../model/index.ts';
import { own } from '../text/own.ts';

/** Where something is selected: a document, the page's own or a frame's, and the ranges in it. */
export interface Selected {
  document: Document;
  /** Taken at the gesture; later changes of the selection do not touch them. */
  ranges: StaticRange[];
}

/** What the browser told with the gesture; the context menu knows of frames that a script cannot see. */
export interface SelectionHint {
  selectionText?: string;
  frameUrl?: string;
}

/** Frames and shadow trees looked into; a page with more has them for other reasons than text. */
const MOST_PLACES = 2_000;

/**
 * Finds what is selected in a page, in its frames of the same origin and in open shadow trees.
 * @returns a problem when nothing is, or when the selection stands in a frame of another site
 */
export function findSelection(window: Window, hint: SelectionHint = {}): Result<Selected, ClipProblem> {
  const { readable, foreign } = documentsIn(window);
  for (const document of readable) {
    const ranges = rangesIn(document);
    if (ranges.length > 0) return ok({ document, ranges });
  }
  const site = foreignSite(window, foreign, hint);
  const text = hint.selectionText ? { text: hint.selectionText } : {};
  if (site !== null) return fail({ reason: 'cross-origin-frame', site, ...text });
  return fail({ reason: 'nothing-selected', ...text });
}

/** The documents that can be read, the one with the focus first, and the frames that cannot. */
function documentsIn(window: Window): { readable: Document[]; foreign: HTMLIFrameElement[] } {
  const readable: Document[] = [window.document];
  const foreign: HTMLIFrameElement[] = [];
  for (const document of readable) {
    for (const frame of own.querySelectorAll(document, 'iframe, frame') as NodeListOf<HTMLIFrameElement>) {
      if (readable.length + foreign.length >= MOST_PLACES) break;
      const inner = contentOf(frame);
      if (inner) readable.push(inner);
      else foreign.push(frame);
    }
  }
  const focused = focusedDocument(window.document);
  return { readable: [focused, ...readable.filter((document) => document !== focused)], foreign };
}

function focusedDocument(document: Document): Document {
  const frame = own.activeElement(document);
  const inner = frame && isFrame(frame) ? contentOf(frame) : null;
  return inner ? focusedDocument(inner) : document;
}

const isFrame = (element: Element): element is HTMLIFrameElement => /^i?frame$/.test(own.localName(element));

function contentOf(frame: HTMLIFrameElement): Document | null {
  try {
    const document = frame.contentDocument;
    return document && own.documentElement(document) ? document : null;
  } catch {
    return null;
  }
}

/** The site of the frame the selection must stand in, or `null` when no frame was in play. */
function foreignSite(
  window: Window,
  foreign: readonly HTMLIFrameElement[],
  hint: SelectionHint,
): string | null {
  const active = own.activeElement(window.document);
  const focused = foreign.find((frame) => frame === active) ?? (hint.selectionText ? foreign[0] : undefined);
  if (!focused) return null;
  return siteOf(hint.frameUrl ?? focused.src) ?? siteOf(focused.src) ?? '';
}

function siteOf(address: string): string | null {
  try {
    return new URL(address).host || null;
  } catch {
    return null;
  }
}

/** What is selected in one document; a selection in a shadow tree looks collapsed from outside. */
function rangesIn(document: Document): StaticRange[] {
  const selection = own.getSelection(document);
  const trees = openTrees(document);
  const composed = trees.length > 0 && selection ? composedRanges(selection, trees) : [];
  if (composed.length > 0) return composed;
  const plain = selection ? plainRanges(selection) : [];
  if (plain.length > 0) return plain;
  for (const tree of trees) {
    const inner = (tree as ShadowRoot & { getSelection?: () => Selection | null }).getSelection?.();
    const found = inner ? plainRanges(inner) : [];
    if (found.length > 0) return found;
  }
  return [];
}

function plainRanges(selection: Selection): StaticRange[] {
  const ranges = Array.from({ length: selection.rangeCount }, (_, i) => selection.getRangeAt(i));
  return frozen(ranges);
}

/** Boundaries inside shadow trees, where the browser tells them; some took the trees one by one at first. */
function composedRanges(selection: Selection, trees: ShadowRoot[]): StaticRange[] {
  if (typeof selection.getComposedRanges !== 'function' || selection.rangeCount > 1) return [];
  try {
    return frozen(selection.getComposedRanges({ shadowRoots: trees }));
  } catch {
    return [];
  }
}

const frozen = (ranges: readonly AbstractRange[]): StaticRange[] =>
  ranges
    .filter((range) => !range.collapsed)
    .map(
      ({ startContainer, startOffset, endContainer, endOffset }) =>
        new StaticRange({ startContainer, startOffset, endContainer, endOffset }),
    );

function openTrees(document: Document): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    for (const element of own.querySelectorAll(root, '*')) {
      const tree = own.shadowRoot(element);
      if (!tree || found.length >= MOST_PLACES) continue;
      found.push(tree);
      roots.push(tree);
    }
  }
  return found;
}
