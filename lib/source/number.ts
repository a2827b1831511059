import type { Block, Candidate, CapturedText, Field, SourceKind } from '../model/index.ts';
import { choose, letters } from './candidates.ts';
import { tidy } from './evidence.ts';
import { numberKey, seriesOf, workNumber } from './identity/number.ts';
import { WEIGHTS } from './weights.ts';

/** The numbers institutions give their documents, how each is written, and what kind of document bears it. */
const NUMBERS: { pattern: RegExp; kind?: SourceKind }[] = [
  // Immigration and Refugee Board of Canada: country code, number, language.
  { pattern: /(?<!\w)[A-Z]{3}\d{5,6}\.(?:EF|FE|E|F)(?!\w)/, kind: 'response-to-information-request' },
  // Amnesty International: region, country, serial, year.
  { pattern: /(?<!\w)[A-Z]{3} ?\d{2}\/\d{3,5}\/(?:19|20)\d{2}(?!\d)/ },
  { pattern: /(?<!\w)UA:? \d{1,3}\/\d{2}(?!\d)/, kind: 'urgent-action' },
  // United Nations documents: organ, session, serial.
  {
    pattern:
      /(?<!\w)(?:A|S|E|CCPR|CEDAW|CRC|CAT|CERD|CED|CMW|CRPD)\/(?:[A-Z0-9.]+\/)*\d+(?:\/[A-Z0-9.]+)*(?!\w)/,
  },
];

/** The first document number of a known form in a text, as written there; `null` where there is none. */
export function numberIn(text: string): string | null {
  for (const { pattern } of NUMBERS) {
    const found = pattern.exec(text)?.[0];
    if (found) return found;
  }
  return null;
}

/** Further from the title a number counts only where it stands alone. */
const NEAR = 14;
const FAR = 45;
const NEAR_ABOVE = 8;
const LONGEST_LINE = 300;
const LONGEST_LABEL = 40;

/** A page that lists documents has the numbers of all of them: so many of one series, and none is its own. */
const FEWEST_LISTED = 3;
/** What the Immigration and Refugee Board of Canada calls its lists, be there but one document with a number. */
const LIST_TITLE = /national documentation packages?|cartables? nationa(?:l|ux) de documentation/i;

/**
 * The document's own number, read in its title and beside it; numbers further down belong to what it cites, and those
 * of a list to what it lists.
 */
export function findNumber(title: string, captured: CapturedText): Field<string> | undefined {
  const own = numbersIn([title]);
  const beside = LIST_TITLE.test(title) ? [] : numbersIn(linesBeside(title, captured));
  return choose(own.length === 0 && isList(beside) ? [] : [...own, ...beside], numberKey);
}

function numbersIn(lines: readonly string[]): Candidate<string>[] {
  const found = lines.flatMap((line) => NUMBERS.flatMap(({ pattern }) => pattern.exec(line)?.[0] ?? []));
  const weight = WEIGHTS.number.nearHeading;
  return found.map((value) => ({
    value: tidy(value),
    foundIn: 'visible-text',
    place: 'near the title',
    weight,
  }));
}

/** Whether so many numbers of one series stand beside each other that they are a list's. */
function isList(found: readonly Candidate<string>[]): boolean {
  const works = [...new Set(found.map(({ value }) => workNumber(value)))].map(seriesOf);
  return works.some((series) => works.filter((other) => other === series).length >= FEWEST_LISTED);
}

/** What a number says of the kind of document that bears it. */
export const kindOfNumber = (number: string): SourceKind | undefined =>
  NUMBERS.find(({ pattern }) => pattern.test(number))?.kind;

/** "Version 5.0", "Second edition", "3rd revised edition": a line that says nothing else. */
const EDITION =
  /^(?:(?:version|versión|fassung)\s*:?\s*\d+(?:\.\d+){0,3}|(?:\p{L}+|\d{1,2}(?:st|nd|rd|th|[.ªª]|e|ème)?)(?: revised)? (?:edition|edición|édition|ausgabe|auflage))$/iu;

/** Which edition or version it is, where a line beside the title says so. */
export function findEdition(title: string, captured: CapturedText): Field<string> | undefined {
  const value = linesBeside(title, captured).find(
    (text) => text.length <= LONGEST_LABEL && EDITION.test(text),
  );
  return value === undefined
    ? undefined
    : { value, foundIn: 'visible-text', place: 'near the title', weight: WEIGHTS.edition };
}

/** Blocks around the heading that shows the title, the text's first where none does; long ones only when near. */
function linesBeside(title: string, { text, blocks }: CapturedText): string[] {
  const key = letters(title);
  const lineOf = ({ start, end }: Block): string =>
    tidy(text.slice(start, Math.min(end, start + LONGEST_LINE + 1)));
  const shown = blocks.findIndex(
    ({ kind, ...block }) => kind === 'heading' && letters(lineOf({ kind, ...block })) === key,
  );
  const heading = Math.max(shown, 0);
  const around = blocks.slice(Math.max(0, heading - NEAR_ABOVE), heading + FAR);
  const first = blocks[Math.min(heading + NEAR, blocks.length - 1)]?.start ?? 0;
  return around
    .map((block) => ({ line: lineOf(block), most: block.start <= first ? LONGEST_LINE : LONGEST_LABEL }))
    .filter(({ line, most }) => line.length <= most)
    .map(({ line }) => line);
}
