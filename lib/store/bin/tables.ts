/** The tables out of which rows are erased by their ids; what is kept under these ids elsewhere goes with them. */
export const ERASED_TABLES = [
  'cases',
  'issues',
  'entries',
  'exhibits',
  'searches',
  'filings',
  'passages',
  'packages',
  'captures',
  'sources',
  'origins',
  'relations',
  'publishers',
  'userRules',
] as const;
export type ErasedTable = (typeof ERASED_TABLES)[number];

/** Ids of the rows that go. No row that stays needs one of them. */
export type Going = Record<ErasedTable, ReadonlySet<string>>;
