/** A heading taken apart: its printed number, if it has one, and its words. */
export interface Numbered {
  number?: string;
  title: string;
}

/**
 * Printed numbers of headings: "3.4 Volunteer Searchers", "3. Profiles", "IV. Women", "B) Abuses",
 * "Section 1. Respect for". A bare integer without a mark ("10 things to know", "2023 Report") is no number.
 */
const NUMBERS: readonly RegExp[] = [
  /^(\d{1,3}(?:\.\d{1,3}){1,5})[.):]?\s+(?=\S)/,
  /^(\d{1,3})[.):]\s+(?=\S)/,
  /^([IVXLC]{1,7})[.):]\s+(?=\S)/,
  /^([A-Z]|[a-z])[.)]\s+(?=\S)/,
  /^(?:section|chapter|part|article|sección|capítulo|parte|artículo|chapitre|partie)\s+(\d{1,3}(?:\.\d{1,3})*|[ivxlc]{1,7})\s*[.:)–—-]?\s+(?=\S)/i,
];

/** Takes a heading's text apart; white space around it is left out. */
export function splitNumber(heading: string): Numbered {
  const text = heading.trim();
  for (const pattern of NUMBERS) {
    const match = pattern.exec(text);
    if (match?.[1]) return { number: match[1], title: text.slice(match[0].length) };
  }
  return { title: text };
}

/** How deep a printed number reaches: 1 for "3", 2 for "3.4". */
export const numberDepth = (number: string): number => number.split('.').length;
