/**
 * The product's own thresholds: no standard and no forum gives a number. Those who set one for their case say so by
 * dismissing what was found, with the reason.
 */
export const THRESHOLDS = {
  /** Months before the day that counts at which an issue's newest source is named as old. */
  issueOldMonths: 24,
  /** Months at which a single source is. Background ages slower than the present. */
  sourceOldMonths: 60,
  /** Paragraphs of a report that speak to an issue: with fewer of them nothing is said of the unread rest. */
  speakingLeast: 4,
  /** Share of them that a passage stands in, below which the unread rest is named. */
  coveredLeast: 1 / 3,
  /** Words left out of one quotation, from which on it is more than a note. */
  leftOutWords: 30,
} as const;
