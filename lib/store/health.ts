/** Kept outside the database, so that a database that was lost or rolled back is noticed. */
export interface Canary {
  installId: string;
  format: number;
  /** Of the last link of this installation's custody chain. */
  seq: number;
  head: string;
}

/** Where the canary is kept: `storage.local` in the product. */
export interface CanaryBox {
  read(): Promise<Canary | null>;
  write(canary: Canary): Promise<void>;
}

/** What was found at opening that forbids writing. */
export type Finding =
  /** The database's chain ends before the canary's. */
  | { kind: 'behind'; found: number; expected: number }
  /** Empty, of another installation, or with a chain that does not hold the canary's head. */
  | { kind: 'missing'; found: 'empty' | 'other-library' | 'other-history' }
  /** Rows are missing or too many in a table. */
  | { kind: 'counts'; table: string; found: number; expected: number }
  /** Written by a newer build. Nothing was read but the format number. */
  | { kind: 'newer'; found: number; known: number }
  /** Opened without a canary (a worker): for reading. */
  | { kind: 'reader' };

export type Health = { state: 'ready' } | { state: 'read-only'; finding: Finding };
