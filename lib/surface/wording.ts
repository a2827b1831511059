import type { OtherWords, Wording } from '../../components/library/types.ts';

/** Words beyond these are not compared: a text of a thousand pages. */
const MOST_WORDS = 300_000;
/** Pairs of words that are weighed one by one where nothing stands out. */
const MOST_PAIRS = 250_000;
/** Differences that only so few words part are read as one. */
const NEAR = 2;
/** Words shown around a difference, so that it is found. */
const AROUND = 4;

/**
 * How the wording of two texts differs: their words are aligned by those that stand once in both, and between them by
 * the longest row in common. Case, punctuation and white space make no difference. Null: one of them has no words.
 */
export function compareWording(ours: string, theirs: string): Wording | null {
  const [a, b] = [wordsOf(ours), wordsOf(theirs)];
  if (a.shown.length === 0 || b.shown.length === 0) return null;
  const gaps = differing(a.keys, b.keys);
  const missed = gaps.reduce((sum, gap) => sum + (gap.aEnd - gap.a) + (gap.bEnd - gap.b), 0);
  return {
    share: 1 - missed / (a.keys.length + b.keys.length),
    differ: joined(gaps).map((gap): OtherWords => {
      const said = (from: number, to: number) => a.shown.slice(Math.max(0, from), to).join(' ');
      return {
        before: said(gap.a - AROUND, gap.a),
        ours: said(gap.a, gap.aEnd),
        theirs: b.shown.slice(gap.b, gap.bEnd).join(' '),
        after: said(gap.aEnd, gap.aEnd + AROUND),
      };
    }),
  };
}

interface Words {
  shown: string[];
  /** What makes two words one. */
  keys: string[];
}

function wordsOf(text: string): Words {
  const shown = (text.match(/\S+/g) ?? []).slice(0, MOST_WORDS);
  return { shown, keys: shown.map(keyOf) };
}

const keyOf = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '') || word;

/** A stretch of both texts; ends are exclusive. */
export interface Gap {
  a: number;
  aEnd: number;
  b: number;
  bEnd: number;
}

/** The stretches in which two rows, of words or of whole lines, differ, in order. */
export function differing(a: readonly string[], b: readonly string[]): Gap[] {
  const gaps: Gap[] = [];
  align(a, b, { a: 0, aEnd: a.length, b: 0, bEnd: b.length }, gaps);
  return gaps;
}

/** Gathers the stretches that differ, in order. */
function align(a: readonly string[], b: readonly string[], whole: Gap, gaps: Gap[]): void {
  const open = [whole];
  for (let next = open.pop(); next; next = open.pop()) {
    const gap = trimmed(a, b, next);
    if (gap.a === gap.aEnd || gap.b === gap.bEnd) {
      if (gap.a < gap.aEnd || gap.b < gap.bEnd) gaps.push(gap);
      continue;
    }
    const small = (gap.aEnd - gap.a) * (gap.bEnd - gap.b) <= MOST_PAIRS;
    const pairs = small ? longestRow(a, b, gap) : uniqueRow(a, b, gap);
    if (pairs.length === 0) gaps.push(gap);
    // The last stretch first, since the next one taken is the one put down last.
    else open.push(...between(gap, pairs).reverse());
  }
}

function trimmed(a: readonly string[], b: readonly string[], gap: Gap): Gap {
  const cut = { ...gap };
  while (cut.a < cut.aEnd && cut.b < cut.bEnd && a[cut.a] === b[cut.b]) {
    cut.a++;
    cut.b++;
  }
  while (cut.a < cut.aEnd && cut.b < cut.bEnd && a[cut.aEnd - 1] === b[cut.bEnd - 1]) {
    cut.aEnd--;
    cut.bEnd--;
  }
  return cut;
}

/** A word of the one text and the same word of the other. */
type Pair = [a: number, b: number];

/** What stands between words that are the same. */
function between(gap: Gap, pairs: readonly Pair[]): Gap[] {
  let { a, b } = gap;
  const found: Gap[] = [];
  for (const [atA, atB] of [...pairs, [gap.aEnd, gap.bEnd] as Pair]) {
    if (atA > a || atB > b) found.push({ a, aEnd: atA, b, bEnd: atB });
    [a, b] = [atA + 1, atB + 1];
  }
  return found;
}

/** Words that stand once in each of the two stretches, as many as keep their order in both. */
function uniqueRow(a: readonly string[], b: readonly string[], gap: Gap): Pair[] {
  const once = (words: readonly string[], from: number, to: number): Map<string, number> => {
    const places = new Map<string, number>();
    for (let at = from; at < to; at++) {
      const word = words[at] as string;
      places.set(word, places.has(word) ? -1 : at);
    }
    return places;
  };
  const inB = once(b, gap.b, gap.bEnd);
  const pairs: Pair[] = [];
  for (const [word, at] of once(a, gap.a, gap.aEnd)) {
    const there = inB.get(word) ?? -1;
    if (at >= 0 && there >= 0) pairs.push([at, there]);
  }
  return rising(pairs.sort(([one], [other]) => one - other));
}

/** The longest part of some pairs, in the order of the first text, that is in the order of the second too. */
function rising(pairs: readonly Pair[]): Pair[] {
  const ends: number[] = [];
  const before: number[] = [];
  for (const [index, [, b]] of pairs.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] as number] as Pair)[1] < b) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (ends[low - 1] as number) : -1;
    ends[low] = index;
  }
  const row: Pair[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] as number) row.push(pairs[at] as Pair);
  return row.reverse();
}

/** The longest row of words in common, weighed pair by pair. */
function longestRow(a: readonly string[], b: readonly string[], gap: Gap): Pair[] {
  const [rows, columns] = [gap.aEnd - gap.a, gap.bEnd - gap.b];
  const same = (row: number, column: number) => a[gap.a + row] === b[gap.b + column];
  const length = new Uint32Array((rows + 1) * (columns + 1));
  const at = (row: number, column: number): number => length[row * (columns + 1) + column] as number;
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--)
      length[row * (columns + 1) + column] = same(row, column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
  const pairs: Pair[] = [];
  let [row, column] = [0, 0];
  while (row < rows && column < columns) {
    if (same(row, column)) pairs.push([gap.a + row++, gap.b + column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return pairs;
}

function joined(gaps: readonly Gap[]): Gap[] {
  const whole: Gap[] = [];
  for (const gap of gaps) {
    const last = whole.at(-1);
    if (last && gap.a - last.aEnd <= NEAR && gap.b - last.bEnd <= NEAR)
      Object.assign(last, { aEnd: gap.aEnd, bEnd: gap.bEnd });
    else whole.push({ ...gap });
  }
  return whole;
}
