import type { Column, ColumnMap, Decoded, ImportFormat, LeftOut, SavedFrom } from '../../lib/import/index.ts';
import type { joinedByWords, refusedWords } from '../../lib/words/import-report.ts';

/** A file as it is shown before anything is written. */
export interface FoundView {
  id: string;
  name: string;
  is: ImportFormat | 'page' | 'pdf' | null;
  /** Why it is none of these. */
  why?: keyof typeof refusedWords;
  sources: number;
  passages: number;
  leftOut: number;
  /** Of what is left out, as much as is shown. */
  left: readonly LeftOut[];
  /** How its bytes were read, where it is a text. */
  decoded?: Omit<Decoded, 'text'>;
  /** Of a saved page: where and when it says that it was saved. */
  saved?: SavedFrom;
  /** Of the first sources, what they are called and what is quoted first. */
  first: readonly { title: string; words: string }[];
  table?: { columns: ColumnMap; heads: readonly { head: string; example: string }[] };
}

export type OnEncoding = (encoding: string) => void;

export type OnColumn = (column: number, holds: Column | null) => void;

/** What became of one file. */
export interface FileOutcome {
  name: string;
  added: number;
  there: number;
  passages: { added: number; there: number };
  /** Entries that were there, to which notes or tags were added. */
  noted: number;
  /** Records that were taken for a source that was there, and why. */
  joined: { what: string; to: string; by: keyof typeof joinedByWords }[];
  /** Quotations whose notes and tags went into no case. */
  notesWithout: number;
  leftOut: readonly LeftOut[];
  /** What could not be brought in, by its title or name, and why. */
  failed: { what: string; why: string }[];
  decoded?: Omit<Decoded, 'text'>;
  saved?: SavedFrom;
  /** Records that were not reached when the import was stopped. */
  unreached: number;
}
