import type { CaptureSummary, Ground, MetadataKey, Source } from '../../lib/model/index.ts';
import type { FieldValue } from '../source/fields.ts';

/** What two sources say of one field. */
export interface ComparedField {
  field: MetadataKey;
  ours: { value: FieldValue } | null;
  theirs: { value: FieldValue } | null;
}

/** Two sources that are likely one work. */
export interface Duplicate {
  /** The one that would stay. */
  ours: Source;
  theirs: Source;
  grounds: readonly Ground[];
  agree: readonly ComparedField[];
  differ: readonly ComparedField[];
}

/** Words of one text side by side with those that the other has in their place; empty: nothing. */
export interface OtherWords {
  ours: string;
  theirs: string;
  /** What stands before and after them in both. */
  before: string;
  after: string;
}

/** How the wording of two texts differs. */
export interface Wording {
  /** Words that are the same in both, of all, between 0 and 1. */
  share: number;
  differ: readonly OtherWords[];
}

/** What is read of a pair only when it is shown. */
export interface PairFacts {
  ours: readonly CaptureSummary[];
  theirs: readonly CaptureSummary[];
  /** Of the latest captures of both; null: one of them has no text to compare. */
  wording: Wording | null;
}

/** A decision just made on a pair, in words, with the way back where there is one. */
export interface Decided {
  text: string;
  onUndo?: () => void;
}

/** A source that is kin to another. */
export interface Kin {
  as: 'translation' | 'whole' | 'part';
  source: Source;
  grounds: readonly Ground[];
}
