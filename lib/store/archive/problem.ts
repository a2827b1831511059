import type { StoreProblem } from '../problem.ts';

/** Why an archive was not taken in. Whatever the reason, the library is as it was. */
export type ArchiveProblem =
  | StoreProblem
  /** No zip file, or none of ours, or cut off at its end. */
  | { reason: 'not-an-archive'; detail: string }
  /** Made by a newer version of Proffer. */
  | { reason: 'newer-archive'; found: number; known: number }
  /** It would take more room than is allowed; a "zip bomb" shows so too. */
  | { reason: 'too-large' }
  /** What is in a member is not what the manifest says. */
  | { reason: 'damaged'; member: string; detail: string }
  /** A file that does not belong in an archive. */
  | { reason: 'stranger'; member: string }
  /** A row that no version of Proffer writes. `line` counts from 1. */
  | { reason: 'invalid-row'; member: string; line: number; detail: string }
  /** A chain of custody in it does not hold. */
  | { reason: 'broken-chain'; chain: string; seq: number };

/** Thrown while an archive is read, caught where the reading began. */
export class ArchiveRefusal extends Error {
  override name = 'ArchiveRefusal';
  readonly problem: ArchiveProblem;
  constructor(problem: ArchiveProblem) {
    super(problem.reason);
    this.problem = problem;
  }
}

export const damaged = (member: string, detail: string): ArchiveRefusal =>
  new ArchiveRefusal({ reason: 'damaged', member, detail });
