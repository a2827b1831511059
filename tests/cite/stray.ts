/** Punctuation that two parts left between them; the point of an abbreviation may meet a comma. */
export const STRAY =
  /,,|, ,|\.\.|;;|\(\)|<>|\[\]|\( | \)|\s,|\s\.(?!\d)|\s;|\s{2}|^[\s,.):;]|[\s,(:;]$|,\s*\(|\.”\.|undefined|null/;
