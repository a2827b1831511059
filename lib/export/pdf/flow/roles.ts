import type { Block, Heading, Role } from '../../document/document.ts';
import type { Ink } from '../text/look.ts';

/** How a kind of paragraph looks. Sizes in parts of the document's type size, lengths in points. */
export interface RoleLook {
  size: number;
  bold?: true;
  italic?: true;
  ink?: Ink;
  track?: number;
  align?: 'start' | 'centre';
  /** From line to line, in parts of its own size. */
  leading?: number;
  /** Free above and below; between two paragraphs the larger of the two stands. */
  before: number;
  after: number;
  /** From the left, and as much from the right where `both`. */
  indent?: number;
  both?: true;
  /** Lines but the first stand further in. */
  hang?: number;
  /** Stands on the page of what follows. */
  keep?: true;
  /** Belongs to what is before it: that stands on the page of this. */
  follows?: true;
}

/** Leading of text, in parts of its size. */
export const LEADING = 1.34;

export const ROLES: Readonly<Record<Role, RoleLook>> = {
  text: { size: 1, before: 0, after: 8 },
  centred: { size: 1, align: 'centre', before: 0, after: 4 },
  court: { size: 1.08, bold: true, align: 'centre', track: 0.4, before: 0, after: 2 },
  citation: { size: 1, before: 10, after: 3, hang: 18 },
  'see-also': { size: 1, before: 6, after: 4, hang: 18 },
  remark: { size: 0.92, ink: 'quiet', before: 2, after: 4 },
  theory: { size: 1, italic: true, before: 2, after: 6 },
  flag: { size: 0.92, bold: true, before: 6, after: 2, keep: true },
  quotation: { size: 1, before: 4, after: 2, indent: 18, both: true },
  translation: { size: 1, before: 4, after: 2, indent: 18, both: true },
  place: { size: 0.92, before: 1, after: 5, indent: 18, follows: true },
  note: { size: 0.92, italic: true, before: 2, after: 5, indent: 18 },
  tab: { size: 1, bold: true, before: 0, after: 0 },
  cell: { size: 0.96, before: 0, after: 0 },
  hash: { size: 0.84, before: 0, after: 0 },
  instruction: { size: 0.92, italic: true, ink: 'quiet', before: 4, after: 6 },
};

export const HEADINGS: Readonly<Record<Heading['level'], RoleLook>> = {
  1: { size: 1.42, before: 24, after: 12, leading: 1.22, keep: true },
  2: { size: 1.12, bold: true, before: 20, after: 6, leading: 1.26, keep: true },
  3: { size: 1, bold: true, before: 14, after: 4, keep: true },
  4: { size: 1, italic: true, before: 12, after: 4, keep: true },
  5: { size: 1, italic: true, before: 10, after: 3, keep: true },
  6: { size: 1, italic: true, before: 8, after: 3, keep: true },
};

export const TITLE: RoleLook = {
  size: 1.9,
  before: 44,
  after: 18,
  leading: 1.18,
  align: 'centre',
};

/** What stands at the foot of a page and in its margins, in points; never below what the forum asks. */
export const SMALL = { note: 10, furniture: 9.5, label: 10 } as const;

/** Free above and below blocks that are no paragraphs. */
export const SPACING: Readonly<Partial<Record<Block['kind'], { before: number; after: number }>>> = {
  list: { before: 2, after: 6 },
  table: { before: 8, after: 12 },
  contents: { before: 4, after: 8 },
  picture: { before: 8, after: 8 },
  fields: { before: 16, after: 14 },
  signature: { before: 22, after: 10 },
  rule: { before: 10, after: 10 },
};
