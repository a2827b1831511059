/** A range of pages as it is printed, "12–19", with any of the dashes in use; null where it is no plain range. */
export function rangeOf(pages: string): readonly [string, string] | null {
  const [, first, last] = /^([\p{L}\d.]{1,20})\s*[-‐-―]\s*([\p{L}\d.]{1,20})$/u.exec(pages.trim()) ?? [];
  return first !== undefined && last !== undefined ? [first, last] : null;
}
