import { clustersOf } from '../faces/letters.ts';
import { type Case, type Fragment, fragment, type Word, wordsOf } from './itemize.ts';
import type { Stretch } from './look.ts';

/** How a paragraph's lines are filled; lengths in points. */
export interface Measure {
  width: number;
  /** Less than the width, at the left of the first line. */
  firstIndent?: number;
  rightToLeft: boolean;
}

/** Text of one line in the order in which it is read. */
export interface FilledLine {
  fragments: Fragment[];
  width: number;
}

/** A long blank is at least this long, in points. */
const LEAST_BLANK = 72;

/** What arithmetic of fractions may lose. */
const ROUNDING = 0.01;

/** Fills lines with words, each as full as it may be; nothing is hyphenated. What is wider than a line is divided anywhere. */
export function fillLines(stretches: readonly Stretch[], measure: Measure, tools: Case): FilledLine[] {
  const lines: FilledLine[] = [];
  let line: Open = open(measure.width - (measure.firstIndent ?? 0));
  const close = (): void => {
    lines.push({ fragments: line.fragments, width: line.width });
    line = open(measure.width);
  };
  const queue = wordsOf(stretches, measure.rightToLeft, tools).reverse();
  for (let word = queue.pop(); word; word = queue.pop()) {
    const stretched = stretchBlank(word, line);
    if (stretched.width <= line.room - line.width - line.pendingWidth + ROUNDING) add(line, stretched);
    else if (line.fragments.length > 0) {
      close();
      queue.push(word);
      continue;
    } else {
      const [now, later] = divide(word, line.room, tools);
      add(line, now);
      if (later) queue.push(later);
    }
    if (word.last || (queue.length > 0 && stretched.width > line.room)) close();
  }
  if (line.fragments.length > 0 || lines.length === 0) close();
  return lines;
}

interface Open extends FilledLine {
  room: number;
  /** Spaces that stand only if a word follows. */
  pending: Fragment[];
  pendingWidth: number;
}

const open = (room: number): Open => ({ fragments: [], width: 0, room, pending: [], pendingWidth: 0 });

function add(line: Open, word: Word): void {
  line.fragments.push(...line.pending, ...word.fragments);
  line.width += line.pendingWidth + word.width;
  line.pending = word.spaces;
  line.pendingWidth = word.spaceWidth;
}

/** A long blank takes the rest of its line, or a line of its own; a short one is no wider than its column. */
function stretchBlank(word: Word, line: Open): Word {
  const only = word.fragments.length === 1 ? word.fragments[0] : undefined;
  if (only?.stretch.blank === 'short' && only.width > line.room) {
    return { ...word, fragments: [{ ...only, width: line.room }], width: line.room };
  }
  const long = word.fragments.find(({ stretch }) => stretch.blank === 'long');
  if (!long) return word;
  const left = line.room - line.width - line.pendingWidth - word.width;
  const width = left >= LEAST_BLANK ? left : line.fragments.length > 0 ? line.room : LEAST_BLANK;
  const fragments = word.fragments.map((part) => (part === long ? { ...part, width } : part));
  return { ...word, fragments, width: word.width + width };
}

/** Of a word that is wider than a line, what fits, and the rest; at least one letter fits always. */
function divide(word: Word, room: number, tools: Case): [Word, Word | undefined] {
  const now: Fragment[] = [];
  const later = [...word.fragments];
  let width = 0;
  for (let next = later.shift(); next; next = later.shift()) {
    if (width + next.width <= room) {
      now.push(next);
      width += next.width;
      continue;
    }
    const [fits, rest] = divideFragment(next, room - width, now.length === 0, tools);
    if (fits) {
      now.push(fits);
      width += fits.width;
    }
    if (rest) later.unshift(rest);
    break;
  }
  const first: Word = { fragments: now, width, spaces: [], spaceWidth: 0, last: false };
  if (later.length === 0) return [{ ...word, fragments: now, width }, undefined];
  const left = later.reduce((sum, part) => sum + part.width, 0);
  return [first, { ...word, fragments: later, width: left }];
}

function divideFragment(
  whole: Fragment,
  room: number,
  atLeastOne: boolean,
  tools: Case,
): [Fragment | undefined, Fragment | undefined] {
  const ends = [...clustersOf(whole.text)].map(({ start, text }) => start + text.length);
  const cut = (from: number, to?: number): Fragment =>
    fragment({ ...whole, text: whole.text.slice(from, to) }, tools);
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (cut(0, ends[middle - 1]).width <= room) low = middle;
    else high = middle - 1;
  }
  const count = Math.max(low, atLeastOne ? 1 : 0);
  if (count === 0) return [undefined, whole];
  if (count >= ends.length) return [whole, undefined];
  return [cut(0, ends[count - 1]), cut(ends[count - 1] ?? 0)];
}
