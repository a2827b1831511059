import type { TimeMark } from '../../lib/binder/index.ts';

/** A row as it is shown. */
export interface ShownRow {
  label: string;
  marks: readonly TimeMark[];
}

/** The years shown, both whole. */
export interface Years {
  from: number;
  to: number;
}
