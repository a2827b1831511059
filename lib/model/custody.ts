import type { Instant } from './time.ts';

export type CustodyAction =
  | 'started'
  | 'captured'
  | 'clipped'
  | 'withdrawn'
  | 'restored'
  | 'seed-loaded'
  | 'exported'
  | 'imported'
  | 'corrected'
  | 'merged'
  | 'parted'
  /** It was removed for ever out of the bin; the link and its hash are what stays of it. */
  | 'erased';

/** One link of the append-only chain of what was done to evidence. */
export interface CustodyEntry {
  /** One chain for each installation; foreign chains (imported) are kept beside it. */
  chain: string;
  /** From 0, without a gap. */
  seq: number;
  at: Instant;
  actor: string;
  action: CustodyAction;
  /** SHA-256 of the canonical JSON of the fact, or of the file; lower-case hex. The content itself is not in the chain. */
  object: string;
  /** Which record: `passage:…`, `capture:…`, `file:…`. */
  subject: string;
  /** Hash of the entry before; 64 zeros for the first. */
  previous: string;
}

/** SHA-256 of an entry's canonical JSON (RFC 8785), lower-case hex: the entry's id, and the next one's `previous`. */
export type CustodyHash = string;
