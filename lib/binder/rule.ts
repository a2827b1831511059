/** One rule of a forum, with where it was read. Shown to the user with its source; never a silent default. */
export interface Rule<T> {
  value: T;
  /** The text the rule was read in. */
  source: string;
  /** ISO day on which it was last compared with that text; `null` where the day was not recorded. */
  checkedOn: string | null;
  confidence: Confidence;
}

/**
 * `primary`: read in the text itself. `practice`: what practitioners do. `to-verify`: reported, not read.
 * `own`: ours.
 */
export type Confidence = 'primary' | 'practice' | 'to-verify' | 'own';

/** A rule nobody laid down: the product's own choice where no forum speaks. */
export const own = <T>(value: T): Rule<T> => ({
  value,
  source: 'Proffer',
  checkedOn: null,
  confidence: 'own',
});

/** A rule with the text that it was read in. */
export const read = <T>(value: T, source: string, confidence: Confidence): Rule<T> => ({
  value,
  source,
  checkedOn: null,
  confidence,
});
