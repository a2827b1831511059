import type { Paper } from '../../../binder/index.ts';

/** In points. Letter 8.5 × 11 in; A4 after ISO 216, 210 × 297 mm. */
export const PAPERS: Readonly<Record<Paper, { width: number; height: number }>> = {
  letter: { width: 612, height: 792 },
  a4: { width: 595.28, height: 841.89 },
};

/** One inch on every side. */
export const MARGIN = 72;

/** The baselines of the running head and of the page number, from the paper's edge. */
export const FURNITURE = { head: 44, foot: 40 } as const;

/** Between a page's text and its footnotes: free, a short line, free. */
export const NOTES = { above: 8, below: 6, line: 120, thickness: 0.5, between: 3 } as const;

/** The text column. */
export const columnOf = (paper: Paper): { width: number; height: number } => ({
  width: PAPERS[paper].width - 2 * MARGIN,
  height: PAPERS[paper].height - 2 * MARGIN,
});
