import type { Span } from '../model/index.ts';

/** The folded shadow of a text, for comparing; offsets of either side are UTF-16 code units. */
export interface Folded {
  readonly text: string;
  /** Where the folded unit at `offset` begins in the original; the folded length leads to the original's. */
  toOriginal(offset: number): number;
  /** How far into the folded text an original offset is; a place inside something folded as one is its start. */
  fromOriginal(offset: number): number;
  /** The original span of a folded one, without what was dropped at its two ends. */
  spanToOriginal(span: Span): Span;
}

/** Without width; embeddings, overrides and isolates of direction stay, since they show the same letters as other words. */
const DROPPED = '\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u2060-\\u2064\\ufe00-\\ufe0f\\ufeff';
const DOUBLE_QUOTES = '\\u00ab\\u00bb\\u201c-\\u201f\\u2033\\u301d-\\u301f\\uff02';
const SINGLE_QUOTES = '\\u0060\\u00b4\\u2018-\\u201b\\u2032\\u2039\\u203a\\uff07';
const DASHES = '\\u2010-\\u2015\\u2212\\u2e3a\\u2e3b\\ufe58\\ufe63\\uff0d';
const SPACES = '\\t\\n\\v\\f\\r\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';

/** Whatever is not copied as it stands; a lone space is. */
const SPECIAL = new RegExp(
  `[${DROPPED}${DOUBLE_QUOTES}${SINGLE_QUOTES}${DASHES}${SPACES}]|-(?=[ ${SPACES}])| (?=[ ${SPACES}${DROPPED}])`,
  'g',
);
const WHITE = new RegExp(`[ ${SPACES}][ ${SPACES}${DROPPED}]*`, 'y');
const IGNORED = new RegExp(`[${DROPPED}]+`, 'y');
/** A word broken at the end of a line: the hyphen and the break go. */
const BROKEN = new RegExp(`[-\\u00ad\\u2010][ \\t\\r]*\\n[ ${SPACES}]*(?=\\p{Ll})`, 'uy');
const LETTER_BEFORE = /\p{L}$/u;
const DOUBLE_QUOTE = new RegExp(`[${DOUBLE_QUOTES}]`);
const SINGLE_QUOTE = new RegExp(`[${SINGLE_QUOTES}]`);
/** What composes into one: a base with its marks, a syllable of Hangul letters. */
const CLUSTER = /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]+|[\s\S][\p{M}\uff9e\uff9f]*/gu;

/**
 * Folds a text for comparison: compatibility forms (NFKC), quotes and dashes made one, soft hyphens and
 * zero-width characters dropped, words broken at line ends joined, white space collapsed. Case is kept, and so are
 * digits that are not plain ones (², ½, ①) and what turns the direction of letters round.
 */
export function fold(text: string): Folded {
  const shadow = new Shadow(text);
  let at = 0;
  SPECIAL.lastIndex = 0;
  for (let match = SPECIAL.exec(text); match; match = SPECIAL.exec(text)) {
    appendPlain(shadow, at, match.index);
    at = appendSpecial(shadow, match.index);
    SPECIAL.lastIndex = at;
  }
  appendPlain(shadow, at, text.length);
  return shadow.finish();
}

function appendPlain(shadow: Shadow, from: number, to: number): void {
  if (from === to) return;
  const plain = shadow.original.slice(from, to);
  if (plain.normalize('NFKC') === plain) {
    shadow.copy(from, to);
    return;
  }
  for (const { 0: cluster, index } of plain.matchAll(CLUSTER)) {
    const start = from + index;
    const folded = cluster.normalize('NFKC');
    if (folded === cluster || isRaised(cluster, folded)) shadow.copy(start, start + cluster.length);
    else shadow.replace(start, start + cluster.length, folded);
  }
}

/** Raised, lowered, circled digits and fractions: made plain ones, 10² were 102 and 1½ were 11⁄2. */
const isRaised = (cluster: string, folded: string): boolean => /\d/.test(folded) && !/\p{Nd}/u.test(cluster);

/** Folds the special place at `from`; returns where it ends. */
function appendSpecial(shadow: Shadow, from: number): number {
  const text = shadow.original;
  const broken = endOf(BROKEN, text, from);
  if (broken && LETTER_BEFORE.test(text.slice(Math.max(0, from - 2), from))) return broken;
  const ignored = endOf(IGNORED, text, from);
  if (ignored) return ignored;
  const white = endOf(WHITE, text, from);
  if (white) {
    shadow.replace(from, white, ' ');
    return white;
  }
  const character = text.charAt(from);
  shadow.replace(
    from,
    from + 1,
    DOUBLE_QUOTE.test(character) ? '"' : SINGLE_QUOTE.test(character) ? "'" : '-',
  );
  return from + 1;
}

function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : 0;
}

/** The text as it grows, with its map: stretches copied unit by unit, and places replaced as one. */
class Shadow {
  readonly original: string;
  private readonly parts: string[] = [];
  private length = 0;
  /** Of stretch `i`: where it begins on either side, and where a replaced place ends in the original (-1: copied). */
  private readonly folded: number[] = [];
  private readonly starts: number[] = [];
  private readonly replacedTo: number[] = [];
  private copiedTo = -1;

  constructor(original: string) {
    this.original = original;
  }

  copy(from: number, to: number): void {
    if (this.copiedTo !== from) this.begin(from, -1);
    this.copiedTo = to;
    this.parts.push(this.original.slice(from, to));
    this.length += to - from;
  }

  replace(from: number, to: number, by: string): void {
    if (by === '') return;
    // One unit for one unit needs no stretch of its own: it maps as if it had been copied.
    if (by.length === 1 && to - from === 1 && this.copiedTo === from) this.copiedTo = to;
    else {
      this.begin(from, to);
      this.copiedTo = -1;
    }
    this.parts.push(by);
    this.length += by.length;
  }

  finish(): Folded {
    const { original, length, folded, starts, replacedTo } = this;
    const startOf = (unit: number): number => {
      if (unit >= length) return original.length;
      const i = lastAtMost(folded, Math.max(0, unit));
      return replacedTo[i] === -1
        ? (starts[i] as number) + unit - (folded[i] as number)
        : (starts[i] as number);
    };
    const endOfUnit = (unit: number): number => {
      const i = lastAtMost(folded, unit);
      const end = replacedTo[i] as number;
      return end === -1 ? (starts[i] as number) + unit - (folded[i] as number) + 1 : end;
    };
    const fromOriginal = (offset: number): number => {
      const i = lastAtMost(starts, offset);
      if (i < 0) return 0;
      const limit = folded[i + 1] ?? length;
      if (replacedTo[i] === -1)
        return Math.min(limit, (folded[i] as number) + offset - (starts[i] as number));
      return offset >= (replacedTo[i] as number) ? limit : (folded[i] as number);
    };
    const spanToOriginal = ({ start, end }: Span): Span => {
      if (end <= start) return { start: startOf(start), end: startOf(start) };
      return { start: startOf(start), end: endOfUnit(Math.min(end, length) - 1) };
    };
    return { text: this.parts.join(''), toOriginal: startOf, fromOriginal, spanToOriginal };
  }

  private begin(from: number, replacedTo: number): void {
    this.folded.push(this.length);
    this.starts.push(from);
    this.replacedTo.push(replacedTo);
  }
}

/** Index of the last value in an ascending list that is at most `limit`; -1 when there is none. */
export function lastAtMost(values: ArrayLike<number>, limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
