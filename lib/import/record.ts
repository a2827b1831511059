import type { Author, PartialDate, SourceKind, SourceMetadata } from '../model/index.ts';
import { fieldIn, type ImportedPassage, type ImportedSource, type Place } from './imported.ts';
import { authorsBeside, dateOf, doiOf, languageOf, onOneLine, webAddress } from './values.ts';

/** A record of a reference manager before it is checked: everything as text, empty where nothing is said. */
export interface Written {
  at: Place;
  kind: SourceKind | null;
  title: string;
  authors: readonly (Author | null)[];
  publisher: string;
  container: string;
  published: PartialDate | null;
  number: string;
  language: string;
  doi: string;
  /** In the order of trust; what is no web address is passed over. */
  addresses: readonly string[];
  edition?: string;
  volume?: string;
  issue?: string;
  pages?: string;
  editors?: readonly (Author | null)[];
  place?: string;
  isbn?: string;
}

/** The record as a source, its values checked; what is no value is left out. */
export function sourceOf(file: string, written: Written, passages: ImportedPassage[] = []): ImportedSource {
  const field = fieldIn(file);
  const publisher = onOneLine(written.publisher);
  const doi = doiOf(written.doi) ?? written.addresses.map(doiAt).find(Boolean) ?? null;
  const authors = authorsBeside(written.authors, publisher);
  const editors = (written.editors ?? []).flatMap((editor) => editor ?? []).slice(0, MOST_EDITORS);
  const said = {
    title: onOneLine(written.title),
    authors: authors.length > 0 ? authors : null,
    publisher,
    container: onOneLine(written.container),
    published: written.published,
    number: onOneLine(written.number),
    language: languageOf(written.language),
    kind: written.kind,
    doi,
    volume: onOneLine(written.volume ?? ''),
    issue: onOneLine(written.issue ?? ''),
    pages: pagesOf(written.pages ?? ''),
    editors: editors.length > 0 ? editors : null,
    place: onOneLine(written.place ?? ''),
    isbn: onOneLine(written.isbn ?? ''),
    edition: onOneLine(written.edition ?? ''),
  };
  const fields = Object.entries(said).flatMap(([key, value]) =>
    value === null || value === '' ? [] : [[key, field<unknown>(value)] as const],
  );
  const given = [...new Set(written.addresses.flatMap((address) => webAddress(address) ?? []))];
  const addresses = given.length === 0 && doi ? [`https://doi.org/${doi}`] : given;
  return { at: written.at, metadata: Object.fromEntries(fields) as SourceMetadata, addresses, passages };
}

const MOST_EDITORS = 500;

/** "12--19" and "12-19" are one range, whatever dash a program writes. */
const pagesOf = (text: string): string =>
  onOneLine(text).replace(/(?<=\w)\s*[-\u2010-\u2015]{1,3}\s*(?=\w)/g, '–');

const doiAt = (address: string): string | null => (/\bdoi\.org\//i.test(address) ? doiOf(address) : null);

/** The first date that can be read. */
export const firstDate = (texts: readonly string[]): PartialDate | null =>
  texts.reduce<PartialDate | null>((found, text) => found ?? dateOf(text), null);
