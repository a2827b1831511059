/**
 * The same words: the places where a passage's letters stand unchanged, whatever became of white space,
 * punctuation and case. Of several such places, the one whose surroundings fit best.
 */
import { fold } from '../text/fold.ts';
import type { Folded } from './folding.ts';
import { isUnspaced } from './letters.ts';
import type { Prepared } from './prepared.ts';
import type { Copy, Query } from './quote.ts';
import { lookUp, SEED, STRIDE } from './seeds.ts';
import { placeInText, placesInText, spanOfKey } from './stretch.ts';

/** More places than this are not told apart: a word that stands everywhere is no passage. */
const MOST_PLACES = 2_000;

/** Places in the key where the passage's own letters stand, as whole words; ascending. Rests now and then. */
export function* samePlaces(page: Prepared, query: Query): Generator<void, number[]> {
  const { exact } = query.keys;
  if (exact === '') return [];
  const found = byRareSeeds(page, query) ?? (yield* everywhere(page, query));
  const whole: number[] = [];
  for (const [i, at] of found.entries()) {
    if (i % FEW === FEW - 1) yield;
    if (isWhole(page, at, at + exact.length, query)) whole.push(at);
  }
  return whole;
}

/** Places whose borders are read between two pauses: about a millisecond. */
const FEW = 200;

/** So many parts of a passage are tried for seeds that are rare. */
const MOST_TRIED = 8;

/**
 * As every fourth run of the text is indexed, each place of the passage shows one of any four neighbouring seeds:
 * where these are rare, their hits are all there is. `null` where no part of the passage has rare seeds.
 */
function byRareSeeds({ codes, seeds }: Prepared, query: Query): number[] | null {
  const start = query.keys.before.length;
  const room = query.keys.exact.length - SEED - STRIDE + 1;
  for (let tried = 0; tried < Math.min(MOST_TRIED, room); tried++) {
    const run = start + Math.floor((room * (tried + 0.5)) / MOST_TRIED);
    const places = new Set<number>();
    let rare = true;
    for (let at = run; rare && at < run + STRIDE; at++) {
      const hits: number[] = [];
      rare = lookUp(seeds, query.codes, at, hits);
      for (const hit of hits) places.add(hit - at + start);
    }
    if (rare) return [...places].filter((at) => standsAt(at, codes, query)).sort((a, b) => a - b);
  }
  return null;
}

function standsAt(at: number, codes: Uint16Array, { keys, codes: own }: Query): boolean {
  return sameLetters(codes, at, own, keys.before.length, keys.exact.length) === keys.exact.length;
}

/** How many letters are the same from a place in one key and a place in another on, up to `most`. */
function sameLetters(one: Uint16Array, at: number, other: Uint16Array, from: number, most: number): number {
  let same = 0;
  while (same < most && one[at + same] === other[from + same]) same++;
  return same;
}

/** Letters compared in all: a long quotation in a text that repeats itself ends the search early. */
const MOST_COMPARED = 10_000_000;

/** Letters read between two pauses: about a millisecond. */
const SLICE = 1 << 18;

function* everywhere({ codes }: Folded, { codes: own, keys }: Query): Generator<void, number[]> {
  const begin = keys.before.length;
  const { length } = keys.exact;
  const places: number[] = [];
  let compared = 0;
  let rested = SLICE;
  for (let at = 0; at + length <= codes.length; at++) {
    const same = sameLetters(codes, at, own, begin, length);
    if (same === length) places.push(at);
    compared += same;
    if (at + compared > rested) {
      yield;
      rested = at + compared + SLICE;
    }
    if (compared > MOST_COMPARED || places.length === MOST_PLACES) break;
  }
  return places;
}

/** A stretch of the key begins and ends with words, unless the quotation itself was cut within one. */
function isWhole(page: Folded, from: number, to: number, { prefix, exact, suffix }: Query): boolean {
  return (
    (isBorder(page, from) || IN_WORD.test(prefix.slice(-1) + exact.slice(0, 1))) &&
    (isBorder(page, to) || IN_WORD.test(exact.slice(-1) + suffix.slice(0, 1)))
  );
}

/** Whether a place in the key is between two words. */
function isBorder(page: Folded, place: number): boolean {
  const { text, codes } = page;
  if (place === 0 || place === codes.length || isUnspaced(codes[place] as number)) return true;
  const [before, here = 0] = placesInText(page, place - 1, place + 1);
  return here !== before && !IN_WORD.test(text.slice(here - 1, here + 1));
}

const IN_WORD = /[\p{L}\p{N}\p{M}][\p{L}\p{N}]/u;

/** How many letters before and after a place are those beside the quotation. */
export function sameBeside({ codes }: Folded, at: number, { keys }: Query): number {
  const { before, exact, after } = keys;
  let letters = 0;
  let same = 0;
  while (same < before.length && codes[at - same - 1] === before.charCodeAt(before.length - same - 1)) same++;
  letters += same;
  same = 0;
  while (same < after.length && codes[at + exact.length + same] === after.charCodeAt(same)) same++;
  return letters + same;
}

/** Of places that fit equally well: the same one in turn where there are as many as there were, else the nearest. */
export function likeliest(page: Folded, equals: readonly number[], of: Likely): number {
  const { copy, expected } = of;
  if (copy && copy.of === of.places.length) {
    const inTurn = of.places[copy.ordinal];
    if (inTurn !== undefined && equals.includes(inTurn)) return inTurn;
  }
  const distance = (place: number): number =>
    expected === undefined ? 0 : Math.abs(placeInText(page, place) - expected);
  return equals.reduce((best, place) => (distance(place) < distance(best) ? place : best));
}

/** What tells places of the same words apart when their surroundings do not. */
export interface Likely {
  /** All places of the words, ascending. */
  places: readonly number[];
  copy: Copy | undefined;
  /** Where in the text the passage would stand, as far as that is known. */
  expected: number | undefined;
}

/** The span in the text of the same letters, with the marks at its two ends that belong to the quotation. */
export function spanWithMarks(page: Folded, from: number, to: number, exact: string) {
  const { start, end } = spanOfKey(page, from, to);
  const [lead] = /^[^\p{L}\p{N}]*/u.exec(exact) ?? [''];
  const tail = exact.slice(endOfWords(exact));
  return {
    start: start - marksFrom(lead, (step) => page.text.charAt(start - 1 - step)),
    end: end + marksFrom(tail, (step) => page.text.charAt(end + step)),
  };
}

/** Where the marks at the end of a text begin; an expression that ends in `$` would begin anew at each mark. */
function endOfWords(text: string): number {
  let end = text.length;
  while (end > 0) {
    const last = /[\udc00-\udfff]/.test(text.charAt(end - 1)) ? 2 : 1;
    if (/[\p{L}\p{N}]/u.test(text.slice(Math.max(0, end - last), end))) return end;
    end -= last;
  }
  return 0;
}

/** How far the marks of a quotation's end reach in the text, read away from its words; white space is passed. */
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

/** Whether two texts are the same to a reader: white space, quotes and dashes aside. */
export const readsSame = (one: string, other: string): boolean =>
  fold(one).text.trim() === fold(other).text.trim();
