/** Stretches of a folded text: its words, and the way from its key to the text and back. */
import type { Span } from '../model/index.ts';
import { lastAtMost } from '../text/fold.ts';
import { APART, type Folded, Folding } from './folding.ts';
import { isLeftOutMark } from './letters.ts';

/** A word is followed no further than so many letters. */
const FARTHEST = 1 << 13;

/**
 * Where the words begin in the key, from the one that a place falls into to the one that another falls into, and
 * last where that one ends.
 */
export function wordsBetween(page: Folded, start: number, end: number): number[] {
  const { length } = page.codes;
  const [first, last] = [Math.min(start, length), Math.min(end, length)];
  const found: number[] = [];
  const before = lastBegin(page, first, first - FARTHEST);
  if (before !== -1) found.push(before);
  pushBegins(page, first + 1, last, found);
  const after: number[] = [];
  for (let at = last + 1; after.length === 0 && at < Math.min(length, last + FARTHEST); at += 32)
    pushBegins(page, at, Math.min(length - 1, at + 31), after);
  found.push(after[0] ?? Math.min(length, last + FARTHEST));
  return found;
}

/** The last place up to one where a word begins; -1 where there is none from `least` on. */
function lastBegin({ begins }: Folded, at: number, least: number): number {
  let bits = (begins[at >>> 5] as number) & (-1 >>> (31 - (at & 31)));
  for (let slot = at >>> 5; slot >= 0 && slot << 5 > least - 32; bits = begins[--slot] as number)
    if (bits !== 0) return (slot << 5) + 31 - Math.clz32(bits);
  return -1;
}

/** Appends the places where words begin, from one to another, both included. */
function pushBegins({ begins }: Folded, from: number, to: number, found: number[]): void {
  if (to < from) return;
  let bits = (begins[from >>> 5] as number) & (-1 << (from & 31));
  for (let slot = from >>> 5; slot <= to >>> 5; bits = begins[++slot] as number) {
    for (; bits !== 0; bits &= bits - 1) {
      const at = (slot << 5) + 31 - Math.clz32(bits & -bits);
      if (at > to) return;
      found.push(at);
    }
  }
}

/** All words of a short text. */
export function wordsOf(page: Folded): string[] {
  const key = keyOf(page);
  const starts: number[] = [];
  pushBegins(page, 0, key.length - 1, starts);
  return starts.map((at, i) => key.slice(at, starts[i + 1]));
}
const units = new TextDecoder('utf-16le', { ignoreBOM: true });

/** A stretch of the key. */
export const keyOf = ({ codes }: Folded, from = 0, to = codes.length): string =>
  units.decode(codes.subarray(from, to));

/** Folds the text from one milestone to another. */
function foldedAgain({ text, milestones }: Folded, first: number, last: number): Folding {
  const { inText, fresh } = milestones;
  const [from, to] = [inText[first] as number, inText[last] as number];
  const folding = new Folding(text, to - from, to - from);
  folding.fresh = fresh[first] as 0 | 1;
  for (let at = from; at < to; ) at = folding.append(at, Math.min(to, at + APART));
  return folding;
}

/** The places in the text of the characters that units of the key come from. */
export function placesInText(page: Folded, from: number, to: number): Uint32Array {
  const { inKey } = page.milestones;
  const first = lastAtMost(inKey, from);
  const begin = inKey[first] as number;
  return foldedAgain(page, first, lastAtMost(inKey, to - 1) + 1).places.subarray(from - begin, to - begin);
}

/** The same of one unit. */
export const placeInText = (page: Folded, unit: number): number =>
  placesInText(page, unit, unit + 1)[0] as number;

/** The span in the text of a stretch of the key that is not empty. */
export function spanOfKey(page: Folded, from: number, to: number): Span {
  const { text } = page;
  let end = placeInText(page, to - 1) + 1;
  if (isLow(text.charCodeAt(end))) end++;
  while (end < text.length && isLeftOutMark(text.charAt(end))) end++;
  return { start: placeInText(page, from), end };
}

const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** The stretch of the key that a span of the text became. */
export const keyOfSpan = (page: Folded, { start, end }: Span): Span => ({
  start: unitsBefore(page, start),
  end: unitsBefore(page, end),
});

/** How many units of the key come from before a place in the text. */
function unitsBefore(page: Folded, place: number): number {
  const { inText, inKey } = page.milestones;
  const first = Math.max(0, lastAtMost(inText, place));
  if (first === inText.length - 1) return page.codes.length;
  const { places, length } = foldedAgain(page, first, first + 1);
  return (inKey[first] as number) + lastAtMost(places.subarray(0, length), place - 1) + 1;
}
