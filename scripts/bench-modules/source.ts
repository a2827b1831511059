import { parseHTML } from 'linkedom';
import { type CapturedText, formatPartialDate, type PartialDate } from '../../lib/model/index.ts';
import { complete } from '../../lib/source/complete.ts';
import { extract as extractFrom } from '../../lib/source/extract.ts';

export const name = 'Proffer';

/** A saved page's metadata as the scorer of shared pages wants it; `null` or `[]` where nothing was found. */
export async function extract({ html, url }: { html: string; url: string }) {
  const { document } = parseHTML(html);
  const found = complete(extractFrom(document, url), paragraphsOf(document));
  return {
    title: found.title?.value ?? null,
    authors: found.authors?.value.map((author) => author.name) ?? [],
    siteName: found.siteName?.value ?? null,
    publishedDate: dateText(found.published?.value),
    lang: found.language?.value ?? null,
    canonicalUrl: found.canonicalUrl?.value ?? null,
    number: found.number?.value ?? null,
  };
}

/** Enough of the text to tell its language; the product has the whole capture. */
const ENOUGH = 12_000;
const MOST_PARAGRAPHS = 200;

function paragraphsOf(document: Document): CapturedText {
  let text = '';
  const paragraphs = document.getElementsByTagName('p');
  for (let index = 0; index < Math.min(paragraphs.length, MOST_PARAGRAPHS) && text.length < ENOUGH; index++)
    text += `${paragraphs[index]?.textContent ?? ''}\n`;
  return { text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] };
}

const dateText = (date: PartialDate | undefined): string | null => (date ? formatPartialDate(date) : null);
