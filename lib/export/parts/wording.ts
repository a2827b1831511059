import type { Inline, Paragraph } from '../document/document.ts';
import { filledIn, inline, paragraph } from './blocks.ts';

/**
 * The paragraphs of a certificate's wording: a name in braces stands for what was filled in, or for a blank. A name that
 * nobody knows is printed as it stands.
 */
export const wordingBlocks = (wording: string, said: (name: string) => string | null): Paragraph[] =>
  wording
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => paragraph('text', filled(line, said)));

const filled = (line: string, said: (name: string) => string | null): Inline[] =>
  line.split(/(\{[a-z-]{1,40}\})/).flatMap((piece) => {
    const name = /^\{(.+)\}$/.exec(piece)?.[1];
    const value = name === undefined ? null : said(name);
    // Several lines that were filled in are one within a sentence.
    return value === null ? [inline(piece)] : filledIn(value.replace(/\s*\n\s*/g, ', '), 'short');
  });
