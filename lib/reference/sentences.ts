import type { Span } from '../model/index.ts';
import { trimSpan } from './flat.ts';

/** A full stop after one of these ends no sentence. */
const SHORTENED = new Set(
  (
    'mr mrs ms dr prof sr sra srta lic ing gen col sgt rev hon st no nos núm num sec art arts para paras p pp pág págs ' +
    'vol ed eds cf eg ie al approx inc ltd co corp vs v c ca jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'ene abr ago dic janv févr avr juil déc ibid supra etc fig doc docs dept gov u s m mme'
  ).split(' '),
);
const STOP = /[.!?…]+["')\]]*/g;
const GOES_ON = /^\s+["'(¿¡[]*[\p{Lu}\p{N}¿¡]/u;

/**
 * The sentences of a block. What cites belongs to the sentence before it, whether it stands before the full stop or
 * after; a quotation that is several sentences long is not parted.
 * @param citations those of the block, in order
 */
export function sentencesIn(flat: string, block: Span, citations: readonly Span[]): Span[] {
  const sentences: Span[] = [];
  // Searches end with the block: what has no stop and no quotation mark would be gone through for each of its blocks.
  const words = flat.slice(0, block.end);
  const quotes = quotesIn(words, block);
  let [start, cited, quoted] = [block.start, 0, 0];
  STOP.lastIndex = block.start;
  for (let stop = STOP.exec(words); stop; stop = STOP.exec(words)) {
    while (cited < citations.length && (citations[cited] as Span).end <= stop.index) cited++;
    const inside = citations[cited];
    if (inside && inside.start < stop.index) continue;
    let end = stop.index + stop[0].length;
    while (quoted < quotes.length && (quotes[quoted] as number) < end) quoted++;
    if (quoted % 2 === 1 || isShortened(flat, stop.index, stop[0])) continue;
    end = pastCitations(flat, end, citations, cited);
    if (end < block.end && !GOES_ON.test(flat.slice(end, end + 8))) continue;
    sentences.push(trimSpan(flat, { start, end: Math.min(end, block.end) }));
    start = end;
    STOP.lastIndex = Math.max(STOP.lastIndex, end);
  }
  const rest = trimSpan(flat, { start: Math.min(start, block.end), end: block.end });
  return rest.end > rest.start ? [...sentences, rest] : sentences;
}

/** Places of quotation marks, where they are paired. */
function quotesIn(flat: string, { start, end }: Span): number[] {
  const places: number[] = [];
  for (let at = flat.indexOf('"', start); at >= 0 && at < end; at = flat.indexOf('"', at + 1))
    places.push(at);
  return places.length % 2 === 0 ? places : [];
}

/** Where the first sentence that ends behind an offset ends, its stop included; `null` where all of it is one. */
export function sentenceEnd(flat: string, from: number): number | null {
  STOP.lastIndex = from;
  for (let stop = STOP.exec(flat); stop; stop = STOP.exec(flat)) {
    const end = stop.index + stop[0].length;
    if (!isShortened(flat, stop.index, stop[0]) && GOES_ON.test(flat.slice(end, end + 8))) return end;
  }
  return null;
}

function isShortened(flat: string, at: number, stop: string): boolean {
  if (!stop.startsWith('.') || stop.length > 1) return false;
  const before = flat.slice(Math.max(0, at - 12), at);
  const word = /[\p{L}]+$/u.exec(before)?.[0] ?? '';
  if (/\.\p{Ll}$/u.test(before)) return true;
  return /^\p{Lu}$/u.test(word) || SHORTENED.has(word.toLowerCase());
}

function pastCitations(flat: string, from: number, citations: readonly Span[], first: number): number {
  let end = from;
  for (let at = first; at < citations.length; at++) {
    const { start, end: after } = citations[at] as Span;
    if (start < end) continue;
    if (start > end + 1 || (start === end + 1 && flat[end] !== ' ')) break;
    // A bracket or mark after a space may open the next sentence: "(2020) saw …" goes on in small letters.
    if (start > end && /^\s\p{Ll}/u.test(flat.slice(after, after + 2))) break;
    end = after;
    while (flat[end] === '.' || flat[end] === '"') end++;
  }
  return end;
}
