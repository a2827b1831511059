import type { Author, SourceKind } from '../model/index.ts';
import type { BibRecord } from './bib-record.ts';
import type { CitationInput } from './input.ts';
import { typeOf } from './mapping.ts';

/** What stands in its site as a chapter does in a book. */
const ON_SITE: readonly SourceKind[] = ['web-page', 'country-page', 'news', 'encyclopedia'];

/** The record of a citation; what wrote it when nobody is named is the body that issued it. */
export function bibRecord(
  id: string,
  input: CitationInput,
  keywords: readonly string[],
  notes: readonly string[],
): BibRecord {
  const { kind, publisher, siteName, container, isbn } = input;
  const { title, editors, place, volume, issue, pages, edition, published, accessed, number } = input;
  const issuer: Author[] = publisher && editors.length === 0 ? [{ name: publisher, kind: 'body' }] : [];
  const onSite = kind === null || ON_SITE.includes(kind);
  const isSerial = isbn !== null && ISSN.test(isbn);
  return {
    ...{
      id,
      kind,
      title,
      editors,
      publisher,
      place,
      volume,
      issue,
      pages,
      edition,
      published,
      accessed,
      number,
    },
    authors: input.authors.length > 0 ? input.authors : issuer,
    container: container ?? (onSite ? siteName : null),
    genre: typeOf(kind).genre ?? null,
    language: input.language,
    doi: input.doi,
    isbn: isSerial ? null : isbn,
    issn: isSerial ? isbn : null,
    url: input.url,
    keywords,
    notes,
  };
}

/** ISO 3297: eight digits, the last may be an X; an ISBN (ISO 2108) has ten or thirteen. */
const ISSN = /^(?:ISSN:?\s*)?\d{4}-?\d{3}[\dx]$/i;
