/** Differences: what was kept, removed and added, word by word, between a passage and what stands there now. */
import { fold } from '../text/fold.ts';
import { align } from './align.ts';
import { vocabularyOf } from './vocabulary.ts';

export interface Piece {
  readonly kind: 'kept' | 'removed' | 'added';
  /** As it stands: kept and added ones make up the new text, kept ones as they stand in the new text. */
  readonly text: string;
}

/** Scripts written without spaces: each character is a word. */
const UNSPACED =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
/** Numbers with their points and signs, words with their apostrophes, single marks, and white space. */
const TOKEN = new RegExp(
  `\\p{N}+(?:[.,:\\/'’\\-]\\p{N}+)*%?|[${UNSPACED}]\\p{M}*|[[\\p{L}\\p{M}]--[${UNSPACED}]]+(?:['’]\\p{L}+)*|\\s+|[\\s\\S]`,
  'gv',
);

/** Stretches of more words than this on both sides, with nothing in common that is unique, are shown as replaced. */
const MOST_WORDS = 4_000;

/** One side: its tokens that are not white space, each with the white space before it. */
interface Side {
  readonly words: string[];
  readonly texts: string[];
}

/**
 * The word-level difference of two texts, in reading order, removed before added. White space alone is no
 * difference, nor are the forms of quotes and dashes; case and punctuation are.
 */
export function diffWords(old: string, now: string): Piece[] {
  const [before, after] = [sideOf(old), sideOf(now)];
  const partner = partners(before.words, after.words);
  const pieces: { kind: Piece['kind']; text: string }[] = [];
  const put = (kind: Piece['kind'], text: string): void => {
    const last = pieces.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text !== '') pieces.push({ kind, text });
  };
  let next = 0;
  for (const [i, text] of before.texts.entries()) {
    const at = partner[i] as number;
    if (at === -1) put('removed', text);
    if (at === -1) continue;
    while (next < at) put('added', after.texts[next++] as string);
    put('kept', after.texts[next++] as string);
  }
  while (next < after.texts.length) put('added', after.texts[next++] as string);
  return inOrder(pieces);
}

/** Of neighbouring changes the removed first. */
function inOrder(pieces: readonly Piece[]): Piece[] {
  const ordered: Piece[] = [];
  for (let i = 0; i < pieces.length; ) {
    let end = i;
    while (end < pieces.length && pieces[end]?.kind !== 'kept') end++;
    const changed = pieces.slice(i, end);
    for (const kind of ['removed', 'added'] as const) {
      const text = changed.flatMap((piece) => (piece.kind === kind ? piece.text : [])).join('');
      if (text !== '') ordered.push({ kind, text });
    }
    const kept = pieces[end];
    if (kept) ordered.push(kept);
    i = end + 1;
  }
  return ordered;
}

function sideOf(text: string): Side {
  const words: string[] = [];
  const texts: string[] = [];
  let space = '';
  for (const [token] of text.matchAll(TOKEN)) {
    if (/^\s/u.test(token)) {
      space += token;
      continue;
    }
    words.push(fold(token).text);
    texts.push(space + token);
    space = '';
  }
  if (space !== '' && texts.length > 0) texts[texts.length - 1] += space;
  return { words, texts };
}

/** For each word of one side the same word of the other, in order, or -1. */
function partners(before: readonly string[], after: readonly string[]): Int32Array {
  const partner = new Int32Array(before.length).fill(-1);
  let start = 0;
  while (start < Math.min(before.length, after.length) && before[start] === after[start])
    partner[start] = start++;
  let tail = 0;
  const most = Math.min(before.length, after.length) - start;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) {
    tail++;
    partner[before.length - tail] = after.length - tail;
  }
  const inner = {
    before: before.slice(start, before.length - tail),
    after: after.slice(start, after.length - tail),
  };
  between(inner.before, inner.after, (i, j) => {
    partner[start + i] = start + j;
  });
  return partner;
}

/** Joins what two stretches share: the words unique in both first where they are long, then what lies between. */
function between(
  before: readonly string[],
  after: readonly string[],
  join: (i: number, j: number) => void,
): void {
  if (before.length === 0 || after.length === 0) return;
  if (Math.max(before.length, after.length) <= MOST_WORDS / 8) {
    const { partner } = align(vocabularyOf(before), after);
    for (const [i, j] of partner.entries()) if (j !== -1) join(i, j);
    return;
  }
  let [i, j] = [0, 0];
  const fixed = uniqueInOrder(before, after);
  for (const [k, l] of [...fixed, [before.length, after.length] as const]) {
    const [from, to] = [i, j];
    const [one, other] = [before.slice(i, k), after.slice(j, l)];
    if (fixed.length > 0 || Math.max(one.length, other.length) <= MOST_WORDS / 8)
      between(one, other, (a, b) => join(from + a, to + b));
    if (k < before.length) join(k, l);
    [i, j] = [k + 1, l + 1];
  }
}

/** Pairs of words that stand once on either side, as many as are in the same order. */
function uniqueInOrder(before: readonly string[], after: readonly string[]): (readonly [number, number])[] {
  const there = onceIn(after);
  const pairs = [...onceIn(before)].flatMap(([word, i]) => {
    const j = there.get(word);
    return j === undefined ? [] : [{ i, j }];
  });
  return longestAscending(pairs);
}

function onceIn(words: readonly string[]): Map<string, number> {
  const once = new Map<string, number>();
  const more = new Set<string>();
  for (const [i, word] of words.entries()) {
    if (more.has(word)) continue;
    if (once.delete(word)) more.add(word);
    else once.set(word, i);
  }
  return once;
}

/** The longest run of pairs that ascend on both sides (patience sorting). */
function longestAscending(pairs: readonly { i: number; j: number }[]): (readonly [number, number])[] {
  const tops: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  for (const [index, { j }] of pairs.entries()) {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] as number] as { j: number }).j < j) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tops[low - 1] as number) : -1;
    tops[low] = index;
  }
  const run: (readonly [number, number])[] = [];
  for (let at = tops.at(-1) ?? -1; at !== -1; at = before[at] as number) {
    const { i, j } = pairs[at] as { i: number; j: number };
    run.push([i, j]);
  }
  return run.reverse();
}
