import type { Paper, PartId } from '../../binder/index.ts';
import type { Instant, Locale } from '../../model/index.ts';

export type { PartId } from '../../binder/index.ts';

/**
 * A document as it will be filed, before any format: plain data that a worker can be sent. It is composed in
 * `lib/export/parts`; what writes a format knows this tree and nothing of cases.
 */
export interface FiledDocument {
  title: string;
  /** Of headings, labels and page numbers. */
  locale: Locale;
  /** The same for spelling checkers: BCP 47 with a region, `en-CA`. */
  spelling: string;
  /** The running head of every page; never a client's name. */
  reference: string;
  paper: Paper;
  type: TypeSize;
  madeAt: Instant;
  /** In the order in which they are printed; each begins a page. */
  parts: DocumentPart[];
}

/** What a forum asks of type; everything else of the look is the writers'. */
export interface TypeSize {
  /** Of plain paragraphs, in points. */
  size: number;
  /** No words of the document are smaller than this many points. */
  least: number;
}

export interface DocumentPart {
  id: PartId;
  /** In bookmarks and lists of parts. It is printed only where `blocks` print it. */
  title: string;
  blocks: Block[];
}

export type Block =
  | Title
  | Heading
  | Paragraph
  | List
  | Table
  | Contents
  | Picture
  | Fields
  | Signature
  | Rule;

/** The document's name in large letters; at most one in a document. */
export interface Title {
  kind: 'title';
  inlines: Inline[];
}

export interface Heading {
  kind: 'heading';
  /** Below the title: a part's own heading is 1, its sections count on. */
  level: 1 | 2 | 3 | 4 | 5 | 6;
  inlines: Inline[];
  /** Where `Inline.to` and the contents lead; unique in the document, of letters, digits and hyphens. */
  id: string;
}

/**
 * What a paragraph is; each writer has one table from role to look. Within a list item the roles from `quotation` to
 * `note` belong to one passage: the first paragraph of the item carries its mark, the others stand below it.
 */
export type Role =
  /** Plain text. */
  | 'text'
  /** Below the title, and lines of a cover, in the middle. */
  | 'centred'
  /** Lines of a court's name, in the middle and bold. */
  | 'court'
  /** An exhibit where it is listed. */
  | 'citation'
  /** An exhibit that is listed elsewhere. */
  | 'see-also'
  /** What is said of an exhibit or of the document: a copy, a letter that is missing, the style followed. */
  | 'remark'
  /** What is to be proved under a heading. */
  | 'theory'
  /** That a passage is adverse, before it; kept with what follows. */
  | 'flag'
  /** A passage's words, marks included; italics in it are emphasis of ours. */
  | 'quotation'
  /** The same in another language. */
  | 'translation'
  /** Where a passage stands and what it rests on; kept with what it is of. */
  | 'place'
  /** A private note. */
  | 'note'
  /** An exhibit's letter or number. */
  | 'tab'
  /** A short cell: a date, pages, a count. */
  | 'cell'
  /** A hash or another long mark that breaks anywhere. */
  | 'hash'
  /** What the user is told to do or to verify; no part of what is filed in the end. */
  | 'instruction';

export interface Paragraph {
  kind: 'paragraph';
  role: Role;
  inlines: Inline[];
  /** As `Heading.id`. */
  id?: string;
  /** BCP 47; of all its inlines that do not say otherwise. Absent: the document's. */
  language?: string;
  rightToLeft?: true;
}

export interface List {
  kind: 'list';
  ordered: boolean;
  items: Block[][];
}

/** `ruled`: lines between rows, the head repeated on each page. `plain`: no lines and no head, for a cover's columns. */
export interface Table {
  kind: 'table';
  look: 'ruled' | 'plain';
  /** What it lists: formats without tables write the rows of each in their own way. */
  of: 'exhibits' | 'records' | 'columns';
  columns: Column[];
  rows: Row[];
}

export interface Column {
  head: string;
  /** Share of the width, all together 1. */
  width: number;
  /** The column whose cell names its row: an exhibit's letter. At most one, the first. */
  names?: true;
}

export interface Row {
  /** One for each column. */
  cells: Block[][];
  /** Kept on one page: it is short. */
  whole: boolean;
}

/** The headings of the document with their pages; writers take them from `contentsOf`. */
export interface Contents {
  kind: 'contents';
}

export interface Picture {
  kind: 'picture';
  png: Uint8Array;
  /** In points, as large as it stood on its page; writers shrink it to the column. */
  width: number;
  height: number;
  alt: string;
}

/** Labels with what was filled in; what was not is a blank. */
export interface Fields {
  kind: 'fields';
  fields: { label: string; value: Inline[] }[];
}

/** Lines to be signed or filled in by hand, with what stands below each. */
export interface Signature {
  kind: 'signature';
  lines: { label: string; value: Inline[] }[];
}

/** A line across the page. */
export interface Rule {
  kind: 'rule';
}

/** A stretch of text in one form. A line feed in its text is a line break; nothing in it is markup. */
export interface Inline {
  text: string;
  italic?: true;
  bold?: true;
  /** A web address; writers make a link of it only where `isWebAddress` says so. */
  href?: string;
  /** The id of a heading or paragraph of this document. */
  to?: string;
  /** BCP 47. */
  language?: string;
  /** Stands behind the text. */
  footnote?: Inline[];
  /** To be filled in by hand: a visible line, `text` is empty. `long` takes the rest of its line. */
  blank?: 'short' | 'long';
}
