import type { BinderItem } from '../../lib/binder/index.ts';
import { escapeHtml, html, plain } from '../../lib/cite/index.ts';
import {
  defaultOptions,
  plainBlock,
  type QuoteRun,
  quotedBlocks,
  quoteOf,
  translatedBlocks,
} from '../../lib/export/index.ts';
import type { Case } from '../../lib/model/index.ts';
import { fullCitation } from './citations.ts';

/**
 * Puts passages on the clipboard as they are printed, each with its whole citation, what is said of the quotation, and
 * its translation: as text, and in type for a word processor.
 */
export async function copyQuoted(items: readonly BinderItem[], theCase: Case): Promise<void> {
  const copies = items.map((item) => copyOf(item, theCase));
  await copyBoth(copies.map(({ text }) => text).join('\n\n'), copies.map(({ page }) => page).join('\n'));
}

function copyOf(item: BinderItem, theCase: Case): { text: string; page: string } {
  const quote = quoteOf(item, defaultOptions(theCase));
  const citation = fullCitation(item, theCase);
  const blocks = quotedBlocks(quote);
  const { translation } = quote;
  const translated = translation ? translatedBlocks(translation) : [];
  const by = translation?.by ?? '';
  const text = [
    joined([...blocks.map(plainBlock), plain(citation), quote.remark]),
    joined([...translated.map(plainBlock), by]),
  ];
  const page = [
    joined([...blocks.map(typed), html(citation), escapeHtml(quote.remark)]),
    joined([...translated.map(typed), escapeHtml(by)]),
  ];
  return {
    text: text.filter(isThere).join('\n'),
    page: page
      .filter(isThere)
      .map((line) => `<p>${line}</p>`)
      .join(''),
  };
}

const isThere = (part: string): boolean => part !== '';
const joined = (parts: readonly string[]): string => parts.filter(isThere).join(' ');

const typed = (block: readonly QuoteRun[]): string =>
  block.map(({ text, stressed }) => (stressed ? `<i>${escapeHtml(text)}</i>` : escapeHtml(text))).join('');

async function copyBoth(text: string, page: string): Promise<void> {
  const of = (type: string, content: string) => [type, new Blob([content], { type })] as const;
  const item = new ClipboardItem(Object.fromEntries([of('text/plain', text), of('text/html', page)]));
  // A browser that takes no type but text still gets the words.
  await navigator.clipboard.write([item]).catch(() => navigator.clipboard.writeText(text));
}
