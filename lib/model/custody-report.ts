import type { CustodyEntry, CustodyHash } from './custody.ts';
import type { CaptureId, PassageId } from './ids.ts';

/** The first link that does not hold. `index` counts from 0 in the list that was given. */
export interface BrokenLink {
  index: number;
  reason: /** An entry of another chain stands in this one. */
    | 'other-chain'
    /** Its number is not the one after the last. */
    | 'gap'
    /** It does not name the hash of the entry before it: one of the two was altered. */
    | 'previous'
    /** All links hold, but the last is not the head that was expected: entries are missing at the end. */
    | 'head';
}

/** A hash as it was recorded at the capture, and as what is stored now gives it. */
export interface Recomputed {
  /** SHA-256, lower-case hex. */
  recorded: string;
  /** Null where what it is of is no longer stored. */
  now: string | null;
}

/** What is stored of one capture, hashed anew. */
export interface CaptureProof {
  capture: CaptureId;
  /** Of the text, in UTF-8. */
  text: Recomputed;
  /** Of the page's or the document's own bytes; null where none were kept. */
  bytes: Recomputed | null;
  /** Of the record of the capture, and of the records of its passages that were asked for. */
  records: Recomputed[];
}

/** One chain, and whether every link of it holds. */
export interface ChainProof {
  id: string;
  /** This installation's own; others came with an archive. */
  own: boolean;
  links: number;
  head: CustodyHash;
  broken: BrokenLink | null;
}

export interface ListedEntry {
  entry: CustodyEntry;
  hash: CustodyHash;
}

/** What can be shown of the custody of some captures: their hashes made anew, their links, and the chains these stand in. */
export interface CustodyReport {
  captures: CaptureProof[];
  chains: ChainProof[];
  /** Those about the captures and passages asked for, and no others: a whole chain shows what else was worked on. */
  entries: ListedEntry[];
}

/** What a report is asked for. */
export interface Custodied {
  capture: CaptureId;
  passages: readonly PassageId[];
}

/** Whether a hash made anew is the one that was recorded. */
export const agrees = ({ recorded, now }: Recomputed): boolean => recorded === now;

/** Everything of a proof that does not agree; none is as it should be. */
export const differing = ({ text, bytes, records }: CaptureProof): Recomputed[] =>
  [text, ...(bytes ? [bytes] : []), ...records].filter((each) => !agrees(each));
