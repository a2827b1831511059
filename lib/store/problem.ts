import type { Finding } from './health.ts';

/** Why a verb of the store did nothing. Whatever the reason, the database is as it was before the call. */
export type StoreProblem =
  | { reason: 'read-only'; finding: Finding }
  | { reason: 'storage-full' }
  /** No such record, or it was deleted. */
  | { reason: 'not-found'; what: string; id: string }
  | { reason: 'invalid'; detail: string }
  /** Undo or redo: a row was changed since by something that is not in the line of changes. */
  | { reason: 'moved-on' }
  | { reason: 'nothing-to-undo' }
  /** Other contexts wrote the same rows at every try. */
  | { reason: 'busy' }
  | { reason: 'failed'; detail: string };
