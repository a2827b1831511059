/** What one step of the tests came to. */
export interface Outcome {
  passed: number;
  failed: number;
  /** Tests that left themselves out, for want of a screen or a program on this machine. */
  skipped?: number;
  /** What they want, in half a sentence. */
  reason?: string;
  /** Shown beside a step that passed: "214 tests". */
  summary?: string;
  /** The output of what failed; empty when nothing did. */
  detail: string;
}

/** A tool that says yes or no counts as one test. */
export const verdict = (yes: boolean, output: string, summary?: string): Outcome => ({
  passed: yes ? 1 : 0,
  failed: yes ? 0 : 1,
  detail: yes ? '' : output,
  ...(summary === undefined ? {} : { summary }),
});
