import { withoutUnseen } from '../model/index.ts';

/**
 * A value on one line: line and paragraph breaks become a space, other control characters and halves of broken
 * surrogate pairs the replacement character, and what has no shape or turns the line round goes, so that no value can begin a line of its own in a format of lines.
 */
export const oneLine = (text: string): string =>
  withoutUnseen(text)
    .toWellFormed()
    .replace(/\s*[\n\v\f\r\u0085\u2028\u2029]\s*/gu, ' ')
    .replaceAll('\t', ' ')
    .replace(/\p{Cc}/gu, '\ufffd')
    .trim();
