import { BOX_MARK } from '../text/layout.ts';
import { own } from '../text/own.ts';
import { change } from './change.ts';

/** Elements of which nothing is left: they run, load, lead elsewhere or change what another element says. */
const DROPPED = new Set(
  (
    'script base link meta frame portal noscript noembed noframes param source track bgsound fencedframe ' +
    'animate animatetransform animatemotion animatecolor set discard feimage handler listener'
  ).split(' '),
);

/** Elements that hold another document or a player; a box of their size stands in their place. */
const HOLLOWED = new Set('iframe object embed video audio'.split(' '));

const nameOf = (element: Element): string => own.localName(element).toLowerCase();

export const isDropped = (element: Element): boolean => DROPPED.has(nameOf(element));
export const isHollowed = (element: Element): boolean => HOLLOWED.has(nameOf(element));

const SIZE = /^\s*(\d{1,5}(?:\.\d+)?)(%|px)?\s*$/;

/** What stands in for a player or a frame: its box, and of a film the picture that announced it. */
export function standIn(document: Document, element: Element, poster: string | null): Element {
  const box = change.createElement(document, 'div');
  for (const name of ['class', 'id', 'style']) {
    const value = own.getAttribute(element, name);
    if (value !== null) change.setAttribute(box, name, value);
  }
  const style = [own.getAttribute(element, 'style') ?? ''];
  for (const name of ['width', 'height']) {
    const [, size, unit] = SIZE.exec(own.getAttribute(element, name) ?? '') ?? [];
    if (size !== undefined) style.push(`${name}:${size}${unit ?? 'px'}`);
  }
  if (poster !== null) style.push(`background:url("${poster}") center/contain no-repeat`);
  style.push('outline:1px dashed #8888');
  change.setAttribute(box, 'style', style.filter((one) => one !== '').join(';'));
  // As the element itself, it is no text of the page.
  change.setAttribute(box, BOX_MARK, 'none');
  return box;
}
