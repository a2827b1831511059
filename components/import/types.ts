import type { Column, ColumnMap, ImportFormat, LeftOut } from '../../lib/import/index.ts';

/** A file as it is shown before anything is written. */
export interface FoundView {
  id: string;
  name: string;
  is: ImportFormat | 'page' | 'pdf' | null;
  /** Why it is none of these. */
  why?: 'unknown' | 'too-large' | 'unreadable';
  sources: number;
  passages: number;
  leftOut: number;
  /** Of the first sources, what they are called and what is quoted first. */
  first: readonly { title: string; words: string }[];
  table?: { columns: ColumnMap; heads: readonly { head: string; example: string }[] };
}

export type OnColumn = (column: number, holds: Column | null) => void;

/** What became of one file. */
export interface FileOutcome {
  name: string;
  added: number;
  there: number;
  passages: { added: number; there: number };
  /** Quotations whose notes and tags went into no case. */
  notesWithout: number;
  leftOut: readonly LeftOut[];
  /** What could not be brought in, by its title or name, and why. */
  failed: { what: string; why: string }[];
  /** Records that were not reached when the import was stopped. */
  unreached: number;
}
