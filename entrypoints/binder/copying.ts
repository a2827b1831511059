import type { BinderItem } from '../../lib/binder/index.ts';
import { escapeHtml, html, plain } from '../../lib/cite/index.ts';
import type { Locale, StyleId } from '../../lib/model/index.ts';
import { wordsRead } from '../../lib/words/picture.ts';
import { fullCitation } from './citations.ts';

/** Puts passages, each with its whole citation, on the clipboard: as text, and in type for a word processor. */
export async function copyQuoted(
  items: readonly BinderItem[],
  style: StyleId,
  locale: Locale,
): Promise<void> {
  const texts = items.map((item) => `${quoted(item, locale)} ${plain(fullCitation(item, style))}`);
  const paragraphs = items.map(
    (item) => `<p>${escapeHtml(quoted(item, locale))} ${html(fullCitation(item, style))}</p>`,
  );
  await copyBoth(texts.join('\n\n'), paragraphs.join('\n'));
}

const quoted = ({ passage, entry }: BinderItem, locale: Locale): string =>
  passage.picture ? wordsRead(passage, entry, locale) : `“${passage.selectors.quote.exact}”`;

async function copyBoth(text: string, page: string): Promise<void> {
  const of = (type: string, content: string) => [type, new Blob([content], { type })] as const;
  const item = new ClipboardItem(Object.fromEntries([of('text/plain', text), of('text/html', page)]));
  // A browser that takes no type but text still gets the words.
  await navigator.clipboard.write([item]).catch(() => navigator.clipboard.writeText(text));
}
