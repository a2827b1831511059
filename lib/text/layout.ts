import { own } from './own.ts';
import { isApart, sightIn } from './sight.ts';

/** How an element takes part in the flow: not at all, within a line, or parting what stands around it. */
export type Flow = 'none' | 'inline' | 'block';
/** What becomes of white space: collapsed, kept, or collapsed with line breaks kept (`pre-line`). */
export type White = 'collapse' | 'keep' | 'lines';

/** What the text of an element depends on; nothing else of its style does. */
export interface Box {
  flow: Flow;
  /** Whether text directly in it is seen. */
  visible: boolean;
  white: White;
}

/** Tells the box of an element; `parent` is the box of what it stands in, in flattened order. */
export interface Layout {
  boxOf(element: Element, parent: Box): Box;
  /** Whether an element holds what somebody is typing, of which only the tag is kept. */
  isDraft?(element: Element): boolean;
  /** Whether a template that declares a shadow tree stands for that tree: so in a parsed snapshot, not in a live page. */
  declaredTrees: boolean;
}

export const ROOT_BOX: Box = { flow: 'block', visible: true, white: 'collapse' };

/** The attribute a snapshot puts on elements whose box is not the one their tag and parent give them. */
export const BOX_MARK = 'data-proffer-box';

/**
 * Boxes as the browser has them when they are first asked for: text and snapshot of one gesture share them.
 * @param isDraft tells what is left out as being typed
 */
export function liveLayout(window: Window, isDraft?: (element: Element) => boolean): Layout {
  const known = new WeakMap<Element, Box>();
  const sightOf = sightIn(window);
  const look = (element: Element, parent: Box): Box => {
    const style = window.getComputedStyle(element);
    const box: Box = { flow: flowOf(element, style), visible: false, white: whiteOf(style) };
    const sight = sightOf(element, style, box, parent);
    if (isDraft?.(element)) box.flow = 'none';
    box.visible = sight === 'seen' && /^(?:visible)?$/.test(style.visibility);
    if (sight === 'sunk' && isApart(style)) box.flow = 'none';
    return box;
  };
  return {
    declaredTrees: false,
    ...(isDraft && { isDraft }),
    boxOf(element, parent) {
      const box = known.get(element) ?? look(element, parent);
      known.set(element, box);
      return box;
    },
  };
}

/** Boxes of a page read from its snapshot: defaults by tag, corrected by the marks. */
export function snapshotLayout(): Layout {
  return {
    declaredTrees: true,
    boxOf(element, parent) {
      const box = defaultBox(element, parent);
      const mark = own.getAttribute(element, BOX_MARK);
      return mark === null ? box : readMark(mark, box);
    },
  };
}

/** The mark that leads `snapshotLayout` to `box`; `null` where none is needed. */
export function markFor(element: Element, box: Box, parent: Box): string | null {
  const usual = defaultBox(element, parent);
  if (box.flow === 'none') return usual.flow === 'none' ? null : 'none';
  const words: string[] = [];
  if (box.flow !== usual.flow) words.push(box.flow);
  if (box.visible !== usual.visible) words.push(box.visible ? 'seen' : 'unseen');
  if (box.white !== usual.white) words.push(box.white);
  return words.length === 0 ? null : words.join(' ');
}

function readMark(mark: string, box: Box): Box {
  const read = { ...box };
  for (const word of mark.split(' ')) {
    if (word === 'none' || word === 'inline' || word === 'block') read.flow = word;
    else if (word === 'seen' || word === 'unseen') read.visible = word === 'seen';
    else if (word === 'collapse' || word === 'keep' || word === 'lines') read.white = word;
  }
  return read;
}

const KEEPING = new Set(['pre', 'pre-wrap', 'break-spaces', 'preserve', 'preserve-spaces']);
const KEEPING_LINES = new Set(['pre-line', 'preserve-breaks']);

function whiteOf(style: CSSStyleDeclaration): White {
  // The shorthand reads "preserve nowrap" and the like where its longhands fit no old keyword.
  const word = (style.whiteSpace || style.whiteSpaceCollapse || '').split(' ')[0] as string;
  if (KEEPING.has(word)) return 'keep';
  return KEEPING_LINES.has(word) ? 'lines' : 'collapse';
}

function flowOf(element: Element, style: CSSStyleDeclaration): Flow {
  const { display } = style;
  if (display === 'none' || style.contentVisibility === 'hidden') return 'none';
  if (display.startsWith('inline') || display.startsWith('ruby') || display === 'contents') return 'inline';
  if (display === 'math' || display === 'block math') return 'inline';
  return isDropCap(element, style) ? 'inline' : 'block';
}

/** A floated first letter is a block to the browser, but belongs to its word. */
function isDropCap(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.cssFloat === 'none' || BLOCK_TAGS.has(own.localName(element))) return false;
  return own.childElementCount(element) === 0 && (own.textContent(element) ?? '').trim().length <= 2;
}

/** Display by the user agent's style sheet: https://html.spec.whatwg.org/multipage/rendering.html */
const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu ' +
    'nav ol optgroup option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp'
  ).split(' '),
);
const HIDDEN_TAGS = new Set(
  'area base basefont datalist head link meta noembed noframes param rp script style template title'.split(
    ' ',
  ),
);
const KEEPING_TAGS = new Set(['pre', 'listing', 'plaintext', 'xmp', 'textarea']);

function defaultBox(element: Element, parent: Box): Box {
  const tag = own.localName(element);
  const white = KEEPING_TAGS.has(tag) ? 'keep' : parent.white;
  return { flow: defaultFlow(element, tag), visible: parent.visible, white };
}

function defaultFlow(element: Element, tag: string): Flow {
  if (HIDDEN_TAGS.has(tag) || own.hasAttribute(element, 'hidden')) return 'none';
  if (tag === 'dialog' && !own.hasAttribute(element, 'open')) return 'none';
  return BLOCK_TAGS.has(tag) ? 'block' : 'inline';
}
