/** Stretches of a folded text, read anew: its words, and the way from its key to the text and back. */
import type { Span } from '../model/index.ts';
import { lastAtMost } from '../text/fold.ts';
import { APART, type Folded, Folding } from './folding.ts';
import { isLeftOutMark } from './letters.ts';

/** Words that follow each other in a key. */
export interface Words {
  readonly words: readonly string[];
  /** Where each begins in the key, and where the last ends. */
  readonly starts: readonly number[];
}

/** A word is followed no further than so many milestones. */
const MOST_FOLLOWED = 64;

/** The words from the one that a place in the key falls into to the one that another falls into. */
export function wordsBetween(page: Folded, start: number, end: number): Words {
  const { inKey, fresh } = page.milestones;
  const last = inKey.length - 1;
  let first = Math.max(0, lastAtMost(inKey, start));
  for (let i = 0; fresh[first] === 0 && first > 0 && i < MOST_FOLLOWED; i++) first--;
  let until = Math.min(last, lastAtMost(inKey, end) + 1);
  for (let i = 0; fresh[until] === 0 && until < last && i < MOST_FOLLOWED; i++) until++;
  const begin = inKey[first] as number;
  const { words, count, length } = foldedAgain(page, first, until);
  const starts: number[] = [];
  for (let i = 0; i < count; i++) {
    const at = begin + (words[i] as number);
    if (at > end) return wordsAt(page, starts, at);
    if (at <= start) starts.length = 0;
    starts.push(at);
  }
  return wordsAt(page, starts, begin + length);
}

/** All words of a short text. */
export const wordsOf = (page: Folded): readonly string[] => wordsBetween(page, 0, page.codes.length).words;

function wordsAt(page: Folded, starts: number[], end: number): Words {
  const begin = starts[0] ?? end;
  const key = keyOf(page, begin, end);
  const count = starts.push(end) - 1;
  const words: string[] = [];
  for (let i = 0; i < count; i++)
    words.push(key.slice((starts[i] as number) - begin, (starts[i + 1] as number) - begin));
  return { words, starts };
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
