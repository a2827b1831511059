/** A passage as it is looked for, and as it was found. */
import type { Span } from '../model/index.ts';
import { folded } from './folding.ts';
import { keyOf, wordsOf } from './stretch.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** What is known of a passage when it is looked for. */
export interface Wanted {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where it stood, as far as that is known. */
  readonly position?: Span | undefined;
  /** Which of the places of the same words it was. */
  readonly copy?: Copy | undefined;
  /** Passages that looked like it where it was clipped. */
  readonly decoys?: readonly Decoy[] | undefined;
}

/** One of the equal passages of a text, counted from 0. */
export interface Copy {
  readonly ordinal: number;
  readonly of: number;
}

/** A passage that looks like another, with what stood around it. */
export interface Decoy {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** The same, folded. */
export interface Query extends Wanted {
  readonly words: { before: readonly string[]; exact: readonly string[]; after: readonly string[] };
  readonly keys: { before: string; exact: string; after: string };
  /** All three run together. */
  readonly codes: Uint16Array;
  readonly vocabulary: Vocabulary;
}

export function query(wanted: Wanted): Query {
  const before = folded(wanted.prefix);
  const exact = folded(wanted.exact);
  const after = folded(wanted.suffix);
  const codes = new Uint16Array(before.codes.length + exact.codes.length + after.codes.length);
  codes.set(before.codes);
  codes.set(exact.codes, before.codes.length);
  codes.set(after.codes, before.codes.length + exact.codes.length);
  const words = { before: wordsOf(before), exact: wordsOf(exact), after: wordsOf(after) };
  return {
    ...wanted,
    words,
    vocabulary: vocabularyOf([...words.before, ...words.exact, ...words.after]),
    keys: { before: keyOf(before), exact: keyOf(exact), after: keyOf(after) },
    codes,
  };
}

/** Where in the text's key a passage and what stood before it may begin; each later letter as much later. */
export interface Stretch {
  readonly least: number;
  readonly most: number;
  /** Where it may not stand: what is looked for is on this side of it. */
  readonly beside?: Span;
}

/** A place in a text's key that may be the passage, and what speaks for it. */
export interface Place {
  /** The stretch of the key it was looked for in. */
  readonly within: Stretch;
  /** In the key. */
  readonly from: number;
  readonly to: number;
  readonly evidence: Evidence;
}

/** From 0 to 1, where nothing else is said. */
export interface Evidence {
  /** Share of the words of both sides that stand for each other. */
  readonly alike: number;
  /** Share of the passage's own words that were found. */
  readonly kept: number;
  /** Share of what stood before and after that still stands beside the place. */
  readonly before: number;
  readonly after: number;
  /** 1 where the words nearest to the passage, on either side, still stand beside it. */
  readonly beside: number;
  /** Letters of the longest piece of the passage that stands word for word; signs count twice. */
  readonly piece: number;
  /** The same with what stood beside that piece and still does, at most as much again. */
  readonly withAround: number;
}

/** How well a place fits, by its words and what stands around it. */
export const together = ({ alike, before, after }: Evidence): number => alike + 0.3 * (before + after);
