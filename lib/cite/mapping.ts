import type { SourceKind } from '../model/index.ts';
import type { BibRecord } from './bib-record.ts';

/** How the fields and kinds of a source are called in RIS, BibTeX and CSL-JSON: one table, read by the writer of each. */

/** What a kind of source is called in each format. */
export interface KindRow {
  csl: string;
  ris: string;
  /** A type of BibTeX or, where that has none, of BibLaTeX, which BibTeX sets as `misc`. */
  bibtex: string;
  /** BibLaTeX's `entrysubtype`: of what a type of BibTeX has no word for. */
  subtype?: string;
  genre?: string;
}

/** Source kinds in the formats' words. */
export const KINDS: Readonly<Record<SourceKind, KindRow>> = {
  report: { csl: 'report', ris: 'RPRT', bibtex: 'techreport' },
  'response-to-information-request': {
    csl: 'report',
    ris: 'RPRT',
    bibtex: 'techreport',
    genre: 'Response to Information Request',
  },
  'urgent-action': { csl: 'report', ris: 'RPRT', bibtex: 'techreport', genre: 'Urgent Action' },
  'country-page': { csl: 'webpage', ris: 'ELEC', bibtex: 'misc' },
  'web-page': { csl: 'webpage', ris: 'ELEC', bibtex: 'misc' },
  news: { csl: 'article-newspaper', ris: 'NEWS', bibtex: 'article', subtype: 'newspaper' },
  article: { csl: 'article-journal', ris: 'JOUR', bibtex: 'article' },
  book: { csl: 'book', ris: 'BOOK', bibtex: 'book' },
  encyclopedia: {
    csl: 'entry-encyclopedia',
    ris: 'ENCYC',
    bibtex: 'incollection',
    subtype: 'encyclopedia',
  },
  legislation: { csl: 'legislation', ris: 'STAT', bibtex: 'legislation' },
  decision: { csl: 'legal_case', ris: 'CASE', bibtex: 'jurisdiction' },
};

/** A source of no known kind is written as a page. */
export const typeOf = (kind: SourceKind | null): KindRow => KINDS[kind ?? 'web-page'];

type Shape = 'text' | 'names' | 'date' | 'pages' | 'list' | 'notes' | 'address';

/**
 * A field of the record with its name in each format: the CSL variable, the RIS tag, the BibTeX field. A function where
 * readers take it by type; null where the type has no place for it.
 */
export interface FieldRow {
  field: Exclude<keyof BibRecord, 'id' | 'kind'>;
  shape: Shape;
  csl: string;
  ris: string | ((type: string, record: BibRecord) => string | null);
  bibtex: string | ((type: string) => string | null);
}

/** What counts its parts: there BibTeX's `number` is the issue. */
const IN_ISSUES: readonly string[] = ['article', 'incollection', 'book'];
const isReport = (type: string): boolean => type === 'RPRT';

/**
 * Fields in the order they are written. Read from CSL 1.0.2, appendix IV; from Zotero's RIS translator (the number of a
 * report is `SN`, any other number `M1`; the report's type is `M3`); from BibTeXing (1988), section 3, and the BibLaTeX
 * manual, section 2.2. A report's ISBN gives way to its number in RIS, which share one tag.
 */
export const FIELDS: readonly FieldRow[] = [
  { field: 'authors', shape: 'names', csl: 'author', ris: 'AU', bibtex: 'author' },
  { field: 'editors', shape: 'names', csl: 'editor', ris: 'ED', bibtex: 'editor' },
  { field: 'title', shape: 'text', csl: 'title', ris: 'TI', bibtex: 'title' },
  {
    field: 'container',
    shape: 'text',
    csl: 'container-title',
    ris: 'T2',
    bibtex: (type) => (type === 'article' ? 'journal' : 'booktitle'),
  },
  { field: 'volume', shape: 'text', csl: 'volume', ris: 'VL', bibtex: 'volume' },
  {
    field: 'issue',
    shape: 'text',
    csl: 'issue',
    // Of a report without a number of its own readers take it for that.
    ris: (type, { number }) => (isReport(type) && number === null ? null : 'IS'),
    bibtex: (type) => (IN_ISSUES.includes(type) ? 'number' : 'issue'),
  },
  { field: 'pages', shape: 'pages', csl: 'page', ris: 'SP', bibtex: 'pages' },
  { field: 'edition', shape: 'text', csl: 'edition', ris: 'ET', bibtex: 'edition' },
  {
    field: 'publisher',
    shape: 'text',
    csl: 'publisher',
    ris: 'PB',
    bibtex: (type) => (type === 'techreport' ? 'institution' : 'publisher'),
  },
  { field: 'place', shape: 'text', csl: 'publisher-place', ris: 'CY', bibtex: 'address' },
  { field: 'published', shape: 'date', csl: 'issued', ris: 'DA', bibtex: 'year' },
  {
    field: 'number',
    shape: 'text',
    csl: 'number',
    ris: (type) => (isReport(type) ? 'SN' : 'M1'),
    bibtex: (type) => (IN_ISSUES.includes(type) ? 'eid' : 'number'),
  },
  { field: 'genre', shape: 'text', csl: 'genre', ris: 'M3', bibtex: 'type' },
  { field: 'language', shape: 'text', csl: 'language', ris: 'LA', bibtex: 'language' },
  { field: 'doi', shape: 'address', csl: 'DOI', ris: 'DO', bibtex: 'doi' },
  {
    field: 'isbn',
    shape: 'text',
    csl: 'ISBN',
    ris: (type, { number }) => (isReport(type) && number !== null ? null : 'SN'),
    bibtex: 'isbn',
  },
  {
    field: 'issn',
    shape: 'text',
    csl: 'ISSN',
    ris: (type, { number }) => (isReport(type) && number !== null ? null : 'SN'),
    bibtex: 'issn',
  },
  { field: 'url', shape: 'address', csl: 'URL', ris: 'UR', bibtex: 'url' },
  { field: 'accessed', shape: 'date', csl: 'accessed', ris: 'Y2', bibtex: 'urldate' },
  { field: 'keywords', shape: 'list', csl: 'keyword', ris: 'KW', bibtex: 'keywords' },
  { field: 'notes', shape: 'notes', csl: 'note', ris: 'N1', bibtex: 'annote' },
];
