import type { CaseId, ChangeId, Instant } from '../model/index.ts';
import type { Image } from './rows.ts';
import type { Verb } from './views.ts';

/** The rows of the undo line. */

interface Echo {
  action: 'withdrawn' | 'restored' | 'corrected' | 'merged' | 'parted';
  object: string;
  subject: string;
}

/** What undoing and redoing a change adds to the chain of custody. */
export interface CustodyEcho {
  undone: Echo[];
  redone: Echo[];
}

/** A step of the undo line. */
export interface ChangeRow {
  /** Its place in the line, given by the database. */
  seq?: number;
  id: ChangeId;
  at: Instant;
  verb: Verb;
  case?: CaseId;
  undone: 0 | 1;
  /** The field that was typed in, where the step is a piece of typing. */
  typing?: string;
  images: Image[];
  custody: CustodyEcho;
  /**
   * Of a deed of many transactions, like an import: how many sources it wrote. What it did stands in `parts`; `images`
   * then hold only what it is told by.
   */
  parts?: { sources: number };
}

/** One transaction of a deed that takes many. */
export interface PartRow {
  /** Its place among the parts, given by the database. */
  seq?: number;
  /** The step of the undo line that it is of. */
  step: ChangeId;
  undone: 0 | 1;
  images: Image[];
  custody: CustodyEcho;
}
