import { own } from './own.ts';

/**
 * Tells which elements hold what somebody is typing: they can be edited, and none of the ranges stands in them. A page
 * that is an editor as a whole, or an article that merely can be edited, is text where something of it is selected.
 */
export function draftsBeside(ranges: readonly AbstractRange[]): (element: Element) => boolean {
  const selected = ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = new Range();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range;
  });
  return (element) => {
    const editable = own.getAttribute(element, 'contenteditable');
    return (
      editable !== null &&
      !/^\s*false\s*$/i.test(editable) &&
      !selected.some((range) => range.intersectsNode(element))
    );
  };
}
