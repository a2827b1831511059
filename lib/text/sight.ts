import { own } from './own.ts';

/**
 * What a reader sees of an element: its text; not its own text (without size or colour), though perhaps that of
 * elements in it; nothing of all that stands in it.
 */
export type Sight = 'seen' | 'blank' | 'sunk';

/** A picture of at least this width and height may hold words, as a scanned page does. */
const LEAST_PICTURE = 100;
const MOST_PICTURES = 200;
/** A place so far to the left or above was chosen to be out of sight. */
const FAR = -999;

/**
 * Tells what a reader cannot see although the browser lays it out, so that nothing unseen is kept as a page's words.
 *
 * Pages also fade in what is scrolled to: faded, drawn in or clipped away it waits below the window, and is no less a
 * part of the page. It counts as unseen once its end has come into the window, where a reader would see it; above the
 * window too, unless a transition may have faded it out again. Transparent words over a picture are those of a
 * scanned or drawn page, and are read there. What is hidden by another thing laid over it, or by the colour of its
 * background, is not told. The page as a whole is never unseen: many begin transparent.
 */
export function sightIn(
  window: Window,
): (element: Element, style: CSSStyleDeclaration, box: object, parent: object) => Sight {
  const sunk = new WeakSet();
  const filled = new WeakSet();
  const isOnPicture = picturesOf(window);
  const isAway = (element: Element): boolean => {
    const { right, bottom } = own.rect(element);
    return right + window.scrollX <= 0 || bottom + window.scrollY <= 0;
  };
  const isReached = (element: Element, style: CSSStyleDeclaration): boolean => {
    const { bottom } = own.rect(element);
    return (
      bottom <= window.innerHeight && (bottom >= 0 || !(Number.parseFloat(style.transitionDuration) > 0))
    );
  };
  const isSunk = (element: Element, style: CSSStyleDeclaration): boolean => {
    // Asking for styles is most of what reading a page costs; boxes within a line have fewer that count.
    const inLine = style.display === 'inline';
    const matrix = inLine ? [] : matrixOf(style);
    if (!inLine && (isShut(style) || Number.parseFloat(style.textIndent) <= FAR)) return true;
    const places =
      style.position === 'static' ? [style.marginLeft] : [style.marginLeft, style.left, style.top];
    const isFar = (place: number): boolean => place <= FAR;
    if ((places.map(Number.parseFloat).some(isFar) || matrix.slice(4).some(isFar)) && isAway(element))
      return true;
    const faded = isFaded(style);
    if (!faded && !isDrawnIn(style, matrix)) return false;
    return isReached(element, style) && !(faded && isOnPicture(element));
  };
  return (element, style, box, parent) => {
    const isPage = /^(?:html|body)$/.test(own.localName(element)) || style.display === 'contents';
    if (sunk.has(parent) || (!isPage && isSunk(element, style))) {
      sunk.add(box);
      return 'sunk';
    }
    // Sizes and colours of a drawing's letters have their own measure.
    if (own.namespace(element)?.endsWith('svg')) return 'seen';
    if (Number.parseFloat(style.fontSize) < 1) return 'blank';
    if (!isClear(style)) return 'seen';
    // A gradient behind a heading fills the letters of what stands in it too.
    if (filled.has(parent) || style.backgroundClip?.includes('text')) filled.add(box);
    return filled.has(box) || isOnPicture(element) ? 'seen' : 'blank';
  };
}

/** Tells whether an element stands on a picture or a drawn page; these are looked for when that is first asked. */
function picturesOf(window: Window): (element: Element) => boolean {
  let pictures: DOMRect[] | undefined;
  return (element) => {
    pictures ??= Array.from(own.querySelectorAll(window.document, 'canvas,img'))
      .slice(0, MOST_PICTURES)
      .map(own.rect)
      .filter(({ width, height }) => Math.min(width, height) >= LEAST_PICTURE);
    if (pictures.length === 0) return false;
    const { left, top, right, bottom } = own.rect(element);
    return pictures.some(
      (on) => on.left <= left + 1 && on.top <= top + 1 && on.right >= right - 1 && on.bottom >= bottom - 1,
    );
  };
}

/** The six numbers of a transform that bear on the plane: https://drafts.csswg.org/css-transforms-1/#serialization-of-the-computed-value */
function matrixOf({ transform }: CSSStyleDeclaration): number[] {
  const all = transform?.split('(')[1]?.split(',').map(Number.parseFloat) ?? [];
  return all.length === 16 ? [0, 1, 4, 5, 12, 13].map((at) => all[at] as number) : all;
}

/** Letters without colour, unless an outline or a shadow draws them. */
function isClear(style: CSSStyleDeclaration): boolean {
  return (
    /(?:^rgba.*,|\/) 0(?:\.0\d*)?\)$/.test(style.webkitTextFillColor || style.color) &&
    (style.textShadow || 'none') === 'none' &&
    !(Number.parseFloat(style.webkitTextStrokeWidth) > 0)
  );
}

/** A box without width or height that shows nothing of what is larger, as style libraries hide what only screen readers say. */
function isShut(style: CSSStyleDeclaration): boolean {
  if (style.clip !== 'auto' && isApart(style) && /^rect\((?:[01](?:px)?,? ?){4}\)$/.test(style.clip))
    return true;
  if (style.overflow === 'visible') return false;
  const none = (overflow: string, size: string, ...paddings: string[]): boolean =>
    /hidden|clip/.test(overflow) &&
    Number.parseFloat(size) <= 1 &&
    !paddings.some((padding) => Number.parseFloat(padding) > 1);
  return (
    none(style.overflowY, style.height, style.paddingTop, style.paddingBottom) ||
    none(style.overflowX, style.width, style.paddingLeft, style.paddingRight)
  );
}

/** Whether a box takes no part in the lines around it. */
export const isApart = ({ position }: CSSStyleDeclaration): boolean => /absolute|fixed/.test(position);

const isFaded = ({ opacity, filter }: CSSStyleDeclaration): boolean =>
  Number.parseFloat(opacity) < 0.01 || /opacity\(0(?:\.0\d*)?%?\)/.test(filter);

/** Scaled or clipped to nothing. */
function isDrawnIn(style: CSSStyleDeclaration, [a = 1, b = 0, c = 0, d = 1]: readonly number[]): boolean {
  return (
    Math.abs(a * d - b * c) < 0.01 ||
    /(?:^| )0(?: |$)/.test(style.scale) ||
    /^(?:inset\((?:100%|50%\))|(?:circle|ellipse)\(0)/.test(style.clipPath)
  );
}
