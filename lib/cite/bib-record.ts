import type { Author, PartialDate, SourceKind } from '../model/index.ts';

/** A source as reference managers know it, with what was taken from it. */
export interface BibRecord {
  id: string;
  kind: SourceKind | null;
  title: string | null;
  authors: readonly Author[];
  editors: readonly Author[];
  publisher: string | null;
  place: string | null;
  container: string | null;
  volume: string | null;
  issue: string | null;
  pages: string | null;
  edition: string | null;
  published: PartialDate | null;
  accessed: PartialDate | null;
  number: string | null;
  genre: string | null;
  language: string | null;
  doi: string | null;
  isbn: string | null;
  issn: string | null;
  url: string | null;
  keywords: readonly string[];
  /** One text for each clip. */
  notes: readonly string[];
}
