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
  /** One step was to be undone, and others came after it. */
  | { reason: 'not-last' }
  | { reason: 'nothing-to-undo' }
  /** Other contexts wrote the same rows at every try. */
  | { reason: 'busy' }
  | { reason: 'failed'; detail: string };

/** Thrown inside a transaction to undo all of it and answer with a problem. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly problem: StoreProblem;
  constructor(problem: StoreProblem) {
    super(problem.reason);
    this.problem = problem;
  }
}

/** Thrown inside a transaction when what was prepared no longer stands; the verb prepares again. */
export class Overtaken extends Error {
  override name = 'Overtaken';
}

export const notFound = (what: string, id: string): Refusal => new Refusal({ reason: 'not-found', what, id });
export const invalid = (detail: string): Refusal => new Refusal({ reason: 'invalid', detail });

/** In UTF-16 code units; a thousand pages of notes. */
export const LONGEST_NOTE = 1_000_000;

/** Refuses a text that no archive would take back in. */
export function writable(...texts: readonly (string | undefined)[]): void {
  if (texts.some((text) => text !== undefined && text.length > LONGEST_NOTE)) throw invalid('too long');
}

/**
 * What an error out of a transaction means to the caller. A full disk comes out of Dexie as an AbortError whose
 * `inner` is the QuotaExceededError (seen in Chromium and Firefox).
 */
export function problemOf(error: unknown): StoreProblem {
  if (error instanceof Refusal) return error.problem;
  if (error instanceof Overtaken) return { reason: 'busy' };
  for (let inner: unknown = error, depth = 0; inner && depth < 5; depth++) {
    const { name, inner: deeper } = inner as { name?: string; inner?: unknown };
    if (name === 'QuotaExceededError') return { reason: 'storage-full' };
    inner = deeper;
  }
  return { reason: 'failed', detail: error instanceof Error ? error.message : String(error) };
}
