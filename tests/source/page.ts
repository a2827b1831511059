import { parseHTML } from 'linkedom';
import { formatPartialDate, type SourceMetadata } from '../../lib/model/index.ts';
import { extract } from '../../lib/source/index.ts';

export const ADDRESS = 'https://www.example.org/en/reports/on-the-matter';

/** What is read from a page put together of a head and a body. */
export function read(head: string, body = '', address = ADDRESS): SourceMetadata {
  return readHtml(
    `<!DOCTYPE html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`,
    address,
  );
}

export const readHtml = (html: string, address = ADDRESS): SourceMetadata =>
  extract(parseHTML(html).document as unknown as Document, address);

export const published = (metadata: SourceMetadata): string | null =>
  metadata.published ? formatPartialDate(metadata.published.value) : null;

export const names = (metadata: SourceMetadata): string[] =>
  metadata.authors?.value.map(({ name }) => name) ?? [];

export const jsonLd = (json: unknown): string =>
  `<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`;
