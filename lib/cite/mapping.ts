import type { Author, PartialDate, SourceKind } from '../model/index.ts';
import type { CitationInput } from './input.ts';

/** A source as reference managers know it, with what was taken from it. */
export interface BibRecord {
  id: string;
  kind: SourceKind | null;
  title: string | null;
  authors: readonly Author[];
  publisher: string | null;
  container: string | null;
  published: PartialDate | null;
  accessed: PartialDate | null;
  number: string | null;
  genre: string | null;
  language: string | null;
  url: string | null;
  keywords: readonly string[];
  /** One text for each clip. */
  notes: readonly string[];
}

/** Source kinds in both worlds: the CSL type and the RIS type. */
export const KINDS: Readonly<Record<SourceKind, { csl: string; ris: string; genre?: string }>> = {
  report: { csl: 'report', ris: 'RPRT' },
  'response-to-information-request': {
    csl: 'report',
    ris: 'RPRT',
    genre: 'Response to Information Request',
  },
  'urgent-action': { csl: 'report', ris: 'RPRT', genre: 'Urgent Action' },
  'country-page': { csl: 'webpage', ris: 'ELEC' },
  'web-page': { csl: 'webpage', ris: 'ELEC' },
  news: { csl: 'article-newspaper', ris: 'NEWS' },
  article: { csl: 'article-journal', ris: 'JOUR' },
  book: { csl: 'book', ris: 'BOOK' },
  encyclopedia: { csl: 'entry-encyclopedia', ris: 'ENCYC' },
  legislation: { csl: 'legislation', ris: 'STAT' },
  decision: { csl: 'legal_case', ris: 'CASE' },
};

/** What stands in its site as a chapter does in a book. */
const ON_SITE: readonly SourceKind[] = ['web-page', 'country-page', 'news', 'encyclopedia'];

export const typeOf = (kind: SourceKind | null) => KINDS[kind ?? 'web-page'];

type Shape = 'text' | 'names' | 'date' | 'list' | 'notes';

/**
 * A field of the record, its CSL variable and its RIS tags. RIS tags by type where Zotero reads them by
 * type.
 */
export interface FieldRow {
  field: Exclude<keyof BibRecord, 'id' | 'kind'>;
  shape: Shape;
  csl: string;
  ris: readonly string[] | ((type: string) => readonly string[]);
}

/**
 * Fields in the order they are written. Read from CSL 1.0.2, appendix IV, and from Zotero's RIS translator: the
 * number of a report is `SN`, any other number `M1`; the report's type is `M3`.
 */
export const FIELDS: readonly FieldRow[] = [
  { field: 'authors', shape: 'names', csl: 'author', ris: ['AU'] },
  { field: 'title', shape: 'text', csl: 'title', ris: ['TI'] },
  { field: 'container', shape: 'text', csl: 'container-title', ris: ['T2'] },
  { field: 'publisher', shape: 'text', csl: 'publisher', ris: ['PB'] },
  { field: 'published', shape: 'date', csl: 'issued', ris: ['PY', 'DA'] },
  { field: 'number', shape: 'text', csl: 'number', ris: (type) => [type === 'RPRT' ? 'SN' : 'M1'] },
  { field: 'genre', shape: 'text', csl: 'genre', ris: ['M3'] },
  { field: 'language', shape: 'text', csl: 'language', ris: ['LA'] },
  { field: 'url', shape: 'text', csl: 'URL', ris: ['UR'] },
  { field: 'accessed', shape: 'date', csl: 'accessed', ris: ['Y2'] },
  { field: 'keywords', shape: 'list', csl: 'keyword', ris: ['KW'] },
  { field: 'notes', shape: 'notes', csl: 'note', ris: ['N1'] },
];

/** The record of a citation; what wrote it when no author is named is the body that issued it. */
export function bibRecord(
  id: string,
  input: CitationInput,
  keywords: readonly string[],
  notes: readonly string[],
): BibRecord {
  const { kind, title, publisher, siteName, container, published, accessed, number, language, url } = input;
  const issuer: Author[] = publisher ? [{ name: publisher, kind: 'body' }] : [];
  const onSite = kind === null || ON_SITE.includes(kind);
  return {
    id,
    kind,
    title,
    authors: input.authors.length > 0 ? input.authors : issuer,
    publisher,
    container: container ?? (onSite ? siteName : null),
    published,
    accessed,
    number,
    genre: typeOf(kind).genre ?? null,
    language,
    url,
    keywords,
    notes,
  };
}
