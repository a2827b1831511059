import type { Span } from '../model/index.ts';
import { fold } from '../text/fold.ts';
import type { Found, Wanted } from './quote.ts';
import { type Prepared, prepare, spanOfKey, wordAtKey } from './words.ts';

/** More places than this are not told apart: a word that stands everywhere is no passage. */
const MOST_PLACES = 2_000;
/** So many equal letters beside a passage show that it stands where it stood. */
const ENOUGH_CONTEXT = 12;
/** The same letters, but other case, marks or punctuation. */
const ALMOST_SAME = 0.97;

/**
 * Finds the same words, whatever became of white space, punctuation and case. Of several places, the one whose
 * surroundings fit best; among equals the nearest to where it stood. `null` where the words do not stand.
 */
export function findSameWords(page: Prepared, wanted: Wanted): Found | null {
  const key = prepare(wanted.exact).key;
  if (key === '') return null;
  const before = prepare(wanted.prefix).key;
  const after = prepare(wanted.suffix).key;
  let best: { at: number; context: number; distance: number } | null = null;
  let places = 0;
  for (
    let at = page.key.indexOf(key);
    at !== -1 && places < MOST_PLACES;
    at = page.key.indexOf(key, at + 1)
  ) {
    if (!isWhole(page, at, at + key.length, wanted)) continue;
    places++;
    const context = sameBefore(page.key, at, before) + sameAfter(page.key, at + key.length, after);
    const distance = wanted.position
      ? Math.abs((page.starts[wordAtKey(page, at)] as number) - wanted.position.start)
      : 0;
    if (!best || context > best.context || (context === best.context && distance < best.distance))
      best = { at, context, distance };
  }
  if (!best) return null;
  const known = Math.min(ENOUGH_CONTEXT, before.length + after.length);
  return found(page, best.at, best.at + key.length, wanted, best.context >= known || best.distance === 0);
}

function found(page: Prepared, from: number, to: number, wanted: Wanted, inPlace: boolean): Found | null {
  const inner = spanOfKey(page, from, to);
  if (!inner) return null;
  const span = withMarks(page.text, inner, wanted.exact);
  const same = fold(page.text.slice(span.start, span.end)).text.trim() === fold(wanted.exact).text.trim();
  if (!same) return { ...span, score: ALMOST_SAME, state: 'changed' };
  return { ...span, score: inPlace ? 1 : ALMOST_SAME, state: inPlace ? 'exact' : 'moved' };
}

/** Punctuation at the two ends of the quotation belongs to it where it still stands there. */
function withMarks(text: string, { start, end }: Span, exact: string): Span {
  const [lead] = /^[^\p{L}\p{N}]*/u.exec(exact) ?? [''];
  const [tail] = /[^\p{L}\p{N}]*$/u.exec(exact) ?? [''];
  return {
    start: start - marksFrom(lead, (step) => text.charAt(start - 1 - step)),
    end: end + marksFrom(tail, (step) => text.charAt(end + step)),
  };
}

/** How far the marks of a quotation's end reach in the text, read away from its words; white space between them is passed. */
function marksFrom(wanted: string, read: (step: number) => string): number {
  let left = wanted.replace(/\s/g, '').length;
  let reached = 0;
  for (let step = 0; left > 0 && step <= 2 * wanted.length; step++) {
    const character = read(step);
    if (character === '' || /[\p{L}\p{N}]/u.test(character)) break;
    if (/\s/.test(character)) continue;
    left--;
    reached = step + 1;
  }
  return reached;
}

/** Whether a stretch of the key begins and ends with words, unless the quotation itself was cut within one. */
function isWhole(page: Prepared, from: number, to: number, { prefix, exact, suffix }: Wanted): boolean {
  const starts = page.keys[wordAtKey(page, from)] === from;
  const ends = to === page.key.length || page.keys[wordAtKey(page, to)] === to;
  return (starts || IN_WORD.test(prefix.slice(-1) + exact.slice(0, 1))) && (ends || cutAtEnd(exact, suffix));
}

const IN_WORD = /[\p{L}\p{N}]{2}/u;
const cutAtEnd = (exact: string, suffix: string): boolean =>
  IN_WORD.test(exact.slice(-1) + suffix.slice(0, 1));

/** How many letters before a place are those before the quotation. */
export function sameBefore(key: string, at: number, before: string): number {
  let same = 0;
  while (same < before.length && at - same > 0 && key[at - same - 1] === before[before.length - same - 1])
    same++;
  return same;
}

/** How many letters after a place are those after the quotation. */
export function sameAfter(key: string, at: number, after: string): number {
  let same = 0;
  while (same < after.length && key[at + same] === after[same]) same++;
  return same;
}
