import type { Span } from '../../lib/model/index.ts';

export interface Match {
  /** The higher, the better; whole words before beginnings of words before letters. */
  score: number;
  /** The letters that were found, as offsets into the text, in order. */
  marks: readonly Span[];
}

/**
 * Whether a text has every word that was typed: as a part of it, or its letters in their order, each run beginning a
 * word (`nwi` finds “New issue”). Case and accents do not matter. Nothing typed fits everything.
 */
export function match(query: string, text: string): Match | null {
  const folded = foldLetters(text);
  let score = 0;
  const marks: Span[] = [];
  for (const word of foldLetters(query).split(/\s+/).filter(Boolean)) {
    const found = asPart(word, folded) ?? asLetters(word, folded);
    if (!found) return null;
    score += found.score;
    marks.push(...found.marks);
  }
  return { score: score - text.length / 1000, marks: joined(marks) };
}

/** Letter for letter, so that offsets hold. */
const foldLetters = (text: string): string =>
  Array.from(text.normalize('NFC'), (letter) => {
    const bare = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return bare.length === letter.length ? bare : letter.toLowerCase();
  }).join('');

const beginsWord = (text: string, at: number): boolean =>
  at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '');

function asPart(word: string, text: string): Match | null {
  const starts: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) starts.push(at);
  const start = starts.find((at) => beginsWord(text, at)) ?? starts[0];
  if (start === undefined) return null;
  const score = start === 0 ? 4 : beginsWord(text, start) ? 3 : 2;
  return { score, marks: [{ start, end: start + word.length }] };
}

/** Each letter goes on from the last, or begins a word after it. */
function asLetters(word: string, text: string): Match | null {
  const marks: Span[] = [];
  let at = -1;
  for (const letter of word) {
    const next = text[at + 1] === letter ? at + 1 : nextBeginning(text, letter, at + 1);
    if (next < 0) return null;
    marks.push({ start: next, end: next + 1 });
    at = next;
  }
  return { score: 1, marks };
}

function nextBeginning(text: string, letter: string, from: number): number {
  for (let at = text.indexOf(letter, from); at >= 0; at = text.indexOf(letter, at + 1))
    if (beginsWord(text, at)) return at;
  return -1;
}

/** In order, those that touch made one. */
function joined(marks: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && start <= last.end) all[all.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else all.push({ start, end });
  }
  return all;
}
