import { escapeHtml, isWebAddress } from '../../cite/index.ts';
import { exportWords } from '../../words/export.ts';
import { say } from '../../words/say.ts';
import { cleanText } from '../clean-text.ts';
import type { FiledDocument, Inline } from '../document/document.ts';

/** Text for markup and for attributes. */
export const escaped = (text: string): string => escapeHtml(cleanText(text));

/** Where a footnote's words go; answers with its number. */
export type Footnotes = (inlines: readonly Inline[]) => number;

/** Inlines as HTML. @param slant the element of italics: `em` where they are emphasis */
export function inlineHtml(
  inlines: readonly Inline[],
  { locale }: Pick<FiledDocument, 'locale'>,
  footnotes: Footnotes,
  slant: 'i' | 'em' = 'i',
): string {
  const blank = escaped(say(exportWords, locale).blank);
  return inlines
    .map((inline) => {
      if (inline.blank) return `<span class="blank ${inline.blank}" role="img" aria-label="${blank}"></span>`;
      const mark = inline.footnote ? markOf(footnotes(inline.footnote)) : '';
      return formed(inline, slant) + mark;
    })
    .join('');
}

function formed({ text, italic, bold, language, href, to }: Inline, slant: 'i' | 'em'): string {
  let html = text.split('\n').map(escaped).join('<br>');
  if (italic) html = `<${slant}>${html}</${slant}>`;
  if (bold) html = `<b>${html}</b>`;
  if (language) html = `<span lang="${escaped(language)}">${html}</span>`;
  if (to !== undefined) return `<a href="#${escaped(to)}">${html}</a>`;
  return href !== undefined && isWebAddress(href) ? `<a href="${escaped(href)}">${html}</a>` : html;
}

const markOf = (number: number): string =>
  `<sup><a id="note-mark-${number}" href="#note-${number}" role="doc-noteref">${number}</a></sup>`;
