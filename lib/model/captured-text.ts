/**
 * The spine: what a reader sees of a page, a PDF, a file or a seed, as one text with offsets.
 * Offsets are UTF-16 code units. `text` has its white space collapsed as rendered, blocks parted by one
 * newline, hidden elements left out, code points otherwise untouched.
 */
export interface CapturedText {
  text: string;
  /** In reading order, not overlapping; together they cover `text` but for the newlines between them. */
  blocks: Block[];
}

export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'quote'
  | 'cell'
  | 'caption'
  | 'pre'
  | 'label'
  /** A footnote. */
  | 'note';

export interface Block {
  kind: BlockKind;
  /** Offsets into the text, end exclusive. */
  start: number;
  end: number;
  /** Of a heading, 1 to 6; of an item, how deep it is nested. */
  level?: number;
  /** Of a heading, its printed number ("3.4"); of a paragraph in a script, who speaks. */
  label?: string;
  /** The page as printed, for paged sources. */
  pageLabel?: string;
  /** Place of its page in the file, from 1, for files of pages. */
  filePage?: number;
  /** Set when the block is no part of what is published here; says why it was set aside. */
  furniture?: FurnitureReason;
}

export type FurnitureReason =
  | 'navigation'
  | 'disclaimer'
  | 'form'
  | 'promotion'
  | 'teaser'
  | 'caption'
  | 'outside-article'
  /** What a paged source repeats at the head or foot of its pages, page numbers among it. */
  | 'running-head';

/** A span of a text: `[start, end)` in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** One heading on the way to a place: its printed number, if any, and its words. */
export interface SectionStep {
  number?: string;
  title: string;
}
