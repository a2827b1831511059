import type { Span } from '../model/index.ts';

const OPENING = '([';
const CLOSING = ')]';

/**
 * Parts flat words at a sign where it stands outside quotation marks and brackets. Spans leave the sign out.
 * A quotation mark that is never closed opens nothing.
 */
export function partAt(words: string, isSign: (at: number) => boolean): Span[] {
  const spans: Span[] = [];
  let [start, depth, quoted] = [0, 0, false];
  for (let at = 0; at < words.length; at++) {
    const letter = words.charAt(at);
    if (letter === '"') quoted = quoted ? false : words.includes('"', at + 1);
    else if (OPENING.includes(letter)) depth++;
    else if (CLOSING.includes(letter)) depth = Math.max(0, depth - 1);
    if (quoted || depth > 0 || !isSign(at)) continue;
    spans.push({ start, end: at });
    start = at + 1;
  }
  return [...spans, { start, end: words.length }];
}

/** Parts words at a letter of their own: ";" or ",". */
export const partAtLetter = (words: string, letter: string): Span[] =>
  partAt(words, (at) => words.charAt(at) === letter);

/** A person's name: two to five words, capitalised but for particles. */
const PERSON =
  /^\p{Lu}[\p{L}'.-]*(?: (?:(?:de|del|de la|la|los|van|von|bin|al|da|dos|y|e) )?\p{Lu}[\p{L}'.-]*){1,4}$/u;
/** Words that bodies have in their names and persons have not. */
export const BODY =
  /\b(?:department|ministry|minister|bureau|office|embassy|agency|committee|commission|council|court|institute|university|service|directorate|government|parliament|congress|nations|union|centre|center|organi[sz]ation|association|foundation|press|news|group|international|rights|watch|secretar[ií]at?|ministerio|secretaría|comisión|gobierno|universidad|ministère|gouvernement|commission|université|response|report|country|world)\b/iu;

/** "A. One, B. Two & C. Three" as persons; `null` where one of them is none. */
export function readPersons(words: string): string[] | null {
  const names = words
    .split(/\s*(?:,|&|\band\b|\by\b|\bet\b)\s*/u)
    .map((name) => name.trim())
    .filter(Boolean);
  const all = names.length > 0 && names.length <= 12;
  return all && names.every((name) => PERSON.test(name) && !BODY.test(name)) ? names : null;
}
