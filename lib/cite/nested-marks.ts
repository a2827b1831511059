import type { QuoteMarks } from './quoting.ts';

/** Letters of a text that are printed otherwise. */
export interface Replacement {
  at: number;
  length: number;
  put: string;
}

interface Mark {
  at: number;
  length: number;
  family: 'double' | 'single';
  opens: boolean;
}

/** A space that belongs to a French mark. */
const SPACE = /[ \u00a0\u202f]/;
const OPENS_BEFORE = /^$|[\s([{—–\-/“‘«„‚]/u;
const LETTER = /[\p{L}\p{N}]/u;
const BEGINS = /[\p{L}\p{N}¿¡]/u;

/**
 * The quotation marks of a text that stands in quotation marks itself, each as its depth asks for: double ones within double
 * ones become single, those within these double again. Apostrophes and the signs of inches and minutes are none. A mark whose
 * partner lies outside the text is taken for the outermost.
 */
export function nestedMarks(text: string, marks: QuoteMarks): Replacement[] {
  const open: Mark[] = [];
  return marksOf(text).flatMap((mark) => {
    if (!mark.opens && open.at(-1)?.family === mark.family) open.pop();
    const depth = open.length;
    if (mark.opens) open.push(mark);
    const put = marks[(depth + 1) % 2 === 1 ? 1 : 0][mark.opens ? 0 : 1];
    const { at, length } = mark;
    return text.slice(at, at + length) === put ? [] : [{ at, length, put }];
  });
}

/** The marks in their order; a single one only where its partner is there too. */
function marksOf(text: string): Mark[] {
  const found: Mark[] = [];
  // Places in `found` of single marks that wait for their partner.
  const waiting: number[] = [];
  const alone = new Set<Mark>();
  for (const { index: at, 0: sign } of text.matchAll(/["“”„‟«»‘’‚‹›']/gu)) {
    const mark = markAt(
      text,
      at,
      sign,
      found.findLast(({ family }) => family === 'double'),
    );
    if (!mark) continue;
    if (mark.family === 'single' && !mark.opens) {
      const partner = waiting.pop();
      if (partner === undefined) continue;
      alone.delete(found[partner] as Mark);
    }
    if (mark.family === 'single' && mark.opens) {
      waiting.push(found.length);
      alone.add(mark);
    }
    found.push(mark);
  }
  return found.filter((mark) => !alone.has(mark));
}

function markAt(text: string, at: number, sign: string, last: Mark | undefined): Mark | null {
  const [before, after] = [text[at - 1] ?? '', text[at + 1] ?? ''];
  if (sign === '«') return { at, length: SPACE.test(after) ? 2 : 1, family: 'double', opens: true };
  if (sign === '»') {
    // The one space between an empty pair belongs to the mark that opens.
    const isTaken = last !== undefined && last.at + last.length >= at;
    const spaced = SPACE.test(before) && !isTaken;
    return { at: spaced ? at - 1 : at, length: spaced ? 2 : 1, family: 'double', opens: false };
  }
  const plain = { at, length: 1 };
  if (sign === '„') return { ...plain, family: 'double', opens: true };
  if (sign === '”') return { ...plain, family: 'double', opens: false };
  // German marks close as English ones open.
  if (sign === '“' || sign === '‟') {
    const closes = last?.opens === true && text[last.at] === '„';
    return { ...plain, family: 'double', opens: !closes };
  }
  if (sign === '"') {
    const opens = OPENS_BEFORE.test(before);
    return !opens && /\d/.test(before) && !last?.opens ? null : { ...plain, family: 'double', opens };
  }
  if (sign === '‹' || sign === '‚') return { ...plain, family: 'single', opens: true };
  if (sign === '›') return { ...plain, family: 'single', opens: false };
  return apostropheOr(plain, before, after, sign);
}

/** Between letters and after none it is an apostrophe. */
function apostropheOr(
  plain: Pick<Mark, 'at' | 'length'>,
  before: string,
  after: string,
  sign: string,
): Mark | null {
  const isLed = LETTER.test(before);
  if (isLed && LETTER.test(after)) return null;
  if (sign === '‘') return { ...plain, family: 'single', opens: true };
  if (sign === "'" && OPENS_BEFORE.test(before) && BEGINS.test(after))
    return { ...plain, family: 'single', opens: true };
  return before !== '' && !/\s/.test(before) ? { ...plain, family: 'single', opens: false } : null;
}
