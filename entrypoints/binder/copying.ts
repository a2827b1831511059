import type { CopiedAs } from '../../components/binder/types.ts';
import type { BinderItem, BinderView } from '../../lib/binder/index.ts';
import { escapeHtml, html, plain, type RichText } from '../../lib/cite/index.ts';
import {
  defaultOptions,
  plainBlock,
  type QuoteRun,
  quotedBlocks,
  quoteOf,
  translatedBlocks,
} from '../../lib/export/index.ts';
import { citationsOf, fullCitation, notesOf } from './citations.ts';

/** A piece of what is copied, as text and in type for a word processor. */
interface Copy {
  text: string;
  page: string;
}

/** Puts entries on the clipboard, in the order given: as text, and in type for a word processor. */
export async function copyEntries(
  items: readonly BinderItem[],
  as: CopiedAs,
  view: BinderView,
): Promise<void> {
  if (as === 'notes' || as === 'quoted-notes') return copyBoth(notes(items, view, as === 'quoted-notes'));
  const copies = items.map((item) => copyOf(item, as, view)).filter(({ text }) => isThere(text));
  await copyBoth({
    text: copies.map(({ text }) => text).join(as === 'quoted' ? '\n\n' : '\n'),
    page: copies.map(({ page }) => page).join('\n'),
  });
}

function copyOf(item: BinderItem, as: 'quoted' | 'full' | 'short' | 'record', view: BinderView): Copy {
  if (as === 'quoted') return quotedCopy(item, view, (remark) => fullCitation(item, view.case, remark));
  const citation = citationsOf(item, view)[as];
  if (citation === null) return { text: '', page: '' };
  return typeof citation === 'string'
    ? { text: citation, page: `<p>${escapeHtml(citation)}</p>` }
    : { text: plain(citation), page: `<p>${html(citation)}</p>` };
}

/** Numbered from 1, each as it stands after those before it; the numbers in type are a list's own. */
function notes(items: readonly BinderItem[], view: BinderView, isQuoted: boolean): Copy {
  const remarkOf = (item: BinderItem) => (isQuoted ? quoteOf(item, defaultOptions(view.case)).remark : '');
  const copies = notesOf(items, view.case, remarkOf).map((citation, at) => {
    const item = items[at];
    return isQuoted && item
      ? quotedCopy(item, view, () => citation)
      : { text: plain(citation), page: html(citation) };
  });
  return {
    text: copies.map(({ text }, at) => `${at + 1}. ${text}`).join('\n'),
    page: `<ol>${copies.map(({ page }) => `<li>${page}</li>`).join('')}</ol>`,
  };
}

/** As it is printed: with its citation, which says what is said of the quotation, and its translation. */
function quotedCopy(item: BinderItem, view: BinderView, cited: (remark: string) => RichText): Copy {
  const quote = quoteOf(item, defaultOptions(view.case));
  const made = cited(quote.remark);
  const citation = made.length > 0 ? made : [{ text: quote.remark }];
  const blocks = quotedBlocks(quote);
  const { translation } = quote;
  const translated = translation ? translatedBlocks(translation) : [];
  const by = translation?.by ?? '';
  const text = [
    joined([...blocks.map(plainBlock), plain(citation)]),
    joined([...translated.map(plainBlock), by]),
  ];
  const page = [
    joined([...blocks.map(typed), html(citation)]),
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

async function copyBoth({ text, page }: Copy): Promise<void> {
  const of = (type: string, content: string) => [type, new Blob([content], { type })] as const;
  const item = new ClipboardItem(Object.fromEntries([of('text/plain', text), of('text/html', page)]));
  // A browser that takes no type but text still gets the words.
  await navigator.clipboard.write([item]).catch(() => navigator.clipboard.writeText(text));
}
