import type { Span } from '../model/index.ts';

/** What is known of a passage when it is looked for. */
export interface Wanted {
  exact: string;
  prefix: string;
  suffix: string;
  /** Where it stood, as far as that is known. */
  position?: Span;
}

/** Where a passage was found. `score` is 1 for the same words in the same place, less the more differs. */
export interface Found {
  start: number;
  end: number;
  score: number;
  state: 'exact' | 'moved' | 'changed';
}
