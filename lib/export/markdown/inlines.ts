import { isWebAddress } from '../../cite/index.ts';
import type { Inline } from '../document/document.ts';
import { escapeLine } from './escape.ts';

/** Where a footnote's words go; answers with its number. */
export type Footnotes = (inlines: readonly Inline[]) => number;

/** To be written on: dots, since low lines are marks of Markdown. */
const BLANKS = { short: '…'.repeat(6), long: '…'.repeat(14) };

/** Inlines as CommonMark, footnotes as most of its readers take them. */
export const inlineText = (inlines: readonly Inline[], footnotes: Footnotes): string =>
  inlines
    .map((inline, at) => {
      const words = formed(inline, inlines[at - 1]?.text ?? '', inlines[at + 1]?.text ?? '');
      return inline.footnote ? `${words}[^${footnotes(inline.footnote)}]` : words;
    })
    .join('');

function formed(inline: Inline, before: string, after: string): string {
  const { text, italic, bold, href, blank } = inline;
  if (blank) return BLANKS[blank];
  if (href !== undefined && (isWebAddress(href) || href === text)) {
    return href === text ? `<${encoded(href)}>` : `[${escapeLine(text)}](<${encoded(href)}>)`;
  }
  if (bold) return stressed(text, before, after, ['**', '**'], ['<strong>', '</strong>']);
  return italic ? stressed(text, before, after, ['*', '*'], ['<em>', '</em>']) : lines(text);
}

/** A line feed is a break within the paragraph. */
const lines = (text: string): string => text.split('\n').map(escapeLine).join('\\\n');

/**
 * Emphasis as CommonMark takes it: the marks touch the words, and where a mark would stand between a letter and a mark
 * of punctuation, which makes it none, a tag does its work.
 */
function stressed(
  text: string,
  before: string,
  after: string,
  marks: readonly [string, string],
  tags: readonly [string, string],
): string {
  const [, head = '', words = '', tail = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  if (words === '') return escapeLine(text);
  const isTorn =
    (/[\p{L}\p{N}]$/u.test(before + head) && /^[^\p{L}\p{N}]/u.test(words)) ||
    (/^[\p{L}\p{N}]/u.test(tail + after) && /[^\p{L}\p{N}]$/u.test(words));
  const [open, close] = isTorn ? tags : marks;
  return head + open + lines(words) + close + tail;
}

/** An autolink ends at a space or an angle bracket; an address holds them only percent-encoded. */
const encoded = (text: string): string => text.replace(/[\s<>]/g, (mark) => encodeURIComponent(mark));
