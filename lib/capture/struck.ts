import type { Span } from '../model/index.ts';
import type { DomText } from '../text/from-dom.ts';
import { own } from '../text/own.ts';
import { isApart } from '../text/sight.ts';
import { isElement } from '../text/walk.ts';

/** Beyond that a passage is struck out as a whole, or as good as. */
const MOST_STRUCK = 20;
const LONGEST_STRUCK = 200;

/** The words within a span that a page shows struck out, stretch by stretch, as they stand in its text. */
export function struckIn({ captured, runs }: DomText, { start, end }: Span, window: Window): string[] {
  const known = new Map<Node | null, boolean>();
  const isStruck = (node: Node | null): boolean => {
    let struck = known.get(node);
    if (struck === undefined) {
      const style = node && isElement(node) ? window.getComputedStyle(node) : null;
      struck =
        style?.textDecorationLine?.includes('line-through') ||
        (node !== null && !(style && isUndecorated(style)) && isStruck(own.parentNode(node)));
      known.set(node, struck);
    }
    return struck;
  };
  const found: string[] = [];
  let before = -1;
  for (const { node, textOffset, length } of runs) {
    const [from, to] = [Math.max(start, textOffset), Math.min(end, textOffset + length)];
    if (from >= to || !isStruck(own.parentNode(node))) continue;
    const words = captured.text.slice(from, to);
    if (from === before) found.push(found.pop() + words);
    else found.push(words);
    before = to;
  }
  return found
    .map((words) => words.trim().slice(0, LONGEST_STRUCK).toWellFormed())
    .filter((words) => words !== '')
    .slice(0, MOST_STRUCK);
}

/** A line through does not go on into such boxes: https://drafts.csswg.org/css-text-decor-3/#line-decoration */
const isUndecorated = (style: CSSStyleDeclaration): boolean =>
  isApart(style) || style.display.startsWith('inline-') || !/^(?:none)?$/.test(style.cssFloat);
