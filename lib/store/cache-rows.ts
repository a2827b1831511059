import type { ClipId, Instant } from '../model/index.ts';
import type { Sealed } from './codec.ts';

/** The rows of the other database: what may be lost. */

/** One part of a proposal too large for one message. */
export interface StagedRow {
  id: string;
  sender: string;
  clip: ClipId;
  index: number;
  count: number;
  at: Instant;
  body: Sealed<string>;
}

/** What a gesture came to, for whoever asks again. */
export interface OutcomeRow {
  id: ClipId;
  at: Instant;
  body: Sealed<unknown>;
}

/** Weight that is written and dropped again; see `fresh-log.ts`. */
export interface BallastRow {
  id: number;
  bytes: Uint8Array<ArrayBuffer>;
}
