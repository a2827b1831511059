/** What a line of a list begins with, and what follows. */
export interface Numbered {
  number: string;
  rest: string;
}

const ITEM =
  /^(?:(?:item|tab|document|point|onglet|no\.?|n[ºo°]\.?)\s*)?([1-9]\d?\.\d{1,3})(?![\d%]|\.\d)\.?\s*[-–—:)]?\s*/iu;
const SECTION = /^(?:section\s+)?([1-9]\d?)(?:\s*[.:)–—-]\s*|\s+)(?=\p{Lu}|\p{Lt})/iu;
const LONGEST_TITLE = 160;

/**
 * Reads "7.2 Mexico …", "7.2." or "Item 7.2:". A number within a sentence is none: `null` for "3.4 million …"
 * unless the line is a link to a document.
 */
export function itemNumber(text: string, linked: boolean): Numbered | null {
  const found = ITEM.exec(text);
  if (!found?.[1] || /\.0+$/.test(found[1])) return null;
  const rest = text.slice(found[0].length);
  if (!linked && /^\p{Ll}/u.test(rest)) return null;
  return { number: found[1], rest };
}

/** Reads "7. Criminality and Corruption"; `null` for anything that is no heading of a section. */
export function sectionNumber(text: string): Numbered | null {
  if (text.length > LONGEST_TITLE) return null;
  const found = SECTION.exec(text);
  if (!found?.[1]) return null;
  const rest = text.slice(found[0].length).trim();
  // The flag `i` lets a small letter through.
  return /^\p{Lu}/u.test(rest) ? { number: found[1], rest } : null;
}

/** Numbers in the order in which a list has them: 2.9 before 2.10 before 10.1. */
export function compareNumbers(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  return (left[0] ?? 0) - (right[0] ?? 0) || (left[1] ?? 0) - (right[1] ?? 0);
}

export const sectionOf = (number: string): string => number.split('.')[0] ?? number;
