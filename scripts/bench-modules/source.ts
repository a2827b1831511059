import { parseHTML } from 'linkedom';
import { formatPartialDate, type PartialDate } from '../../lib/model/index.ts';
import { extract as extractFrom } from '../../lib/source/index.ts';

export const name = 'Proffer';

/** A saved page's metadata as the scorer of shared pages wants it; `null` or `[]` where nothing was found. */
export async function extract({ html, url }: { html: string; url: string }) {
  const { document } = parseHTML(html);
  const found = extractFrom(document, url);
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

const dateText = (date: PartialDate | undefined): string | null => (date ? formatPartialDate(date) : null);
