import type { Block, FiledDocument } from '../../document/document.ts';
import type { Case } from '../text/itemize.ts';
import type { Slab, Tag } from './slab.ts';

/** Where blocks are set; lengths in points. */
export interface Frame {
  /** From the left of the text column. */
  left: number;
  width: number;
  /** The tag that they hang on. */
  parent: Tag;
  /** Within a table: closer together, and not indented. */
  cell?: true;
  /** Within a list: its text is indented enough. */
  item?: true;
}

/** A footnote, set for the foot of a page. */
export interface Note {
  number: number;
  slabs: Slab[];
}

/** What all blocks of a document are set with. */
export interface House {
  document: FiledDocument;
  tools: Case;
  /** Between the margins, in points. */
  page: { width: number; height: number };
  /** In the order of their marks. */
  notes: Note[];
  /** What a place's page is called; nothing before the pages are known. */
  pageOf(id: string): string | undefined;
  /** Sets blocks one below the other; here, so that a list or a table can set what it holds. */
  flow(blocks: readonly Block[], frame: Frame): Slab[];
}
