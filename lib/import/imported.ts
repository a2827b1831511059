import type { Field, Instant, SourceMetadata } from '../model/index.ts';

/** The one form that every file of another program is read into. */
export interface Imported {
  sources: ImportedSource[];
  leftOut: LeftOut[];
}

/** Where in its file something stands: the line it begins in, or its number among the items of a list, from 1. */
export interface Place {
  by: 'line' | 'item';
  at: number;
}

/** A publication that a file names, with what was quoted of it. */
export interface ImportedSource {
  at: Place;
  metadata: SourceMetadata;
  /** Where it stands in the web, as given; none of a book, say. */
  addresses: string[];
  passages: ImportedPassage[];
}

/** A quotation as a file holds it; white space is made single. */
export interface ImportedPassage {
  at: Place;
  words: string;
  /** What stood around it on its page, as far as the file says so. */
  prefix: string;
  suffix: string;
  pageLabel: string | null;
  note: string;
  tags: string[];
  /** When it was marked, as the other program says. */
  marked: Instant | null;
}

/** Why something of a file did not come in. */
export type LeftOutReason =
  /** Neither a title nor an address. */
  | 'nameless'
  | 'broken'
  /** A quotation mark that opens a cell and closes none: what came in holds it. */
  | 'stray-mark'
  /** A record that another of the file is already. */
  | 'repeated'
  /** Longer than anything that can be kept. */
  | 'too-long'
  | 'no-record'
  /** A quotation of something that stands nowhere in the web. */
  | 'no-address'
  /** An answer to an annotation, which quotes nothing. */
  | 'reply'
  | 'too-many'
  /** What follows is a part of a record that came in: there is no place for it here. */
  | 'note'
  | 'abstract'
  | 'keywords'
  | 'attachment'
  /** How many pages or volumes there are: the model of a source has none. */
  | 'extent'
  | 'pinpoint'
  | 'other';

export interface LeftOut {
  at: Place;
  reason: LeftOutReason;
  /** The words themselves, or what they stood in, so that nothing is lost. */
  words: string;
}

/** What is left out of a record that itself came in. */
export const PARTS: readonly LeftOutReason[] = [
  'note',
  'abstract',
  'keywords',
  'attachment',
  'extent',
  'pinpoint',
  'other',
  'stray-mark',
];

/** Of a file: more is no list of what one person has. */
export const MOST_RECORDS = 50_000;
/** What stands in a file after this many is not looked at. */
export const MOST_LOOKED_AT = 60_000;
/** What is left out after this many is not told one by one. */
const MOST_LEFT_OUT = 20_000;
/** Of one thing that was left out, in UTF-16 code units. */
const LONGEST_LEFT_OUT = 20_000;

/** A file of which nothing was read yet, to be filled record by record. */
export class Reading implements Imported {
  readonly sources: ImportedSource[] = [];
  readonly leftOut: LeftOut[] = [];

  /** Notes something that does not come in; nothing where there are no words. */
  leave(at: Place, reason: LeftOutReason, words: string): void {
    const said = words.trim().slice(0, LONGEST_LEFT_OUT).toWellFormed();
    if (said === '' || this.leftOut.length > MOST_LEFT_OUT) return;
    this.leftOut.push({
      at,
      reason: this.leftOut.length === MOST_LEFT_OUT ? 'too-many' : reason,
      words: said,
    });
  }

  private get isFull(): boolean {
    return this.sources.length >= MOST_RECORDS;
  }

  /** Whether a record is still looked at; said before it is read, so that a file of very many costs no more than these. */
  hasRoom(at: Place, words: () => string): boolean {
    if (this.isFull && this.leftOut.length <= MOST_LEFT_OUT) this.leave(at, 'too-many', words());
    return !this.isFull;
  }

  /** Takes a record in, if it is one: with a title or an address, and while there is room. */
  take(source: ImportedSource, words: string): boolean {
    if (this.isFull) this.leave(source.at, 'too-many', words);
    else if (!source.metadata.title && source.addresses.length === 0)
      this.leave(source.at, 'nameless', words);
    else return this.sources.push(source) > 0;
    return false;
  }
}

export const line = (at: number): Place => ({ by: 'line', at });
export const item = (at: number): Place => ({ by: 'item', at });

/** What somebody wrote down by hand, or took from a catalogue, is trusted more than most of what a page says of itself. */
const WRITTEN = 0.9;
/** What a program took from a page's title bar. */
export const TAKEN = 0.4;

/** A value as a field of metadata, with the file it stood in. */
export const fieldIn =
  (file: string) =>
  <T>(value: T, weight = WRITTEN): Field<T> => ({ value, foundIn: 'imported', place: file, weight });
