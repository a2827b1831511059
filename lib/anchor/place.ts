/**
 * Placing: of a candidate, the first and last word that belong to the passage, and what speaks for it. Where the
 * passage's own ends were not found, what stood beside it tells where it begins and ends.
 */
import type { Span } from '../model/index.ts';
import { type Alignment, alignInSlices, weightOf } from './align.ts';
import { Different } from './different.ts';
import type { Folded } from './folding.ts';
import { isSign } from './letters.ts';
import type { Evidence, Place, Query, Stretch } from './quote.ts';
import { Words } from './words.ts';

/**
 * Places a passage in a stretch of the text's key; `null` where none of its words stands. Rests now and then.
 * @param fuzzy whether words may be alike, or broken in two, rather than the same
 */
export function* place(
  page: Folded,
  stretch: Stretch,
  query: Query,
  fuzzy: boolean,
): Generator<void, Place | null> {
  const { start, end } = windowOf(stretch, query.codes.length);
  const { before, exact } = query.words;
  const window = new Words(page, start, end, query.vocabulary);
  const different = fuzzy ? yield* Different.between(query.vocabulary, window) : null;
  const alignment = yield* alignInSlices(query.vocabulary, window.ids, different);
  const span = borders(alignment, before.length, exact.length);
  if (!span) return null;
  return {
    within: stretch,
    from: window.starts[span.first] as number,
    to: window.starts[span.last + 1] as number,
    evidence: evidenceOf(alignment, query, weightBetween(window, span), span),
  };
}

function weightBetween(window: Words, { first, last }: Borders): number {
  let weight = 0;
  for (let at = first; at <= last; at++) weight += weightOf({ length: window.lettersOf(at) });
  return weight;
}

/** The letters from the first that may belong to the passage to the last. */
function windowOf({ least, most, beside }: Stretch, length: number): Span {
  const [start, end] = [Math.max(0, least), Math.max(0, most + length)];
  if (!beside) return { start, end };
  return least + most < 2 * beside.start
    ? { start, end: Math.min(end, beside.start - 1) }
    : { start: Math.max(start, beside.end), end };
}

interface Borders {
  first: number;
  last: number;
}

function borders({ partner, partnerEnd }: Alignment, start: number, length: number): Borders | null {
  let head = start;
  while (head < start + length && partner[head] === -1) head++;
  let tail = start + length - 1;
  while (tail >= head && partner[tail] === -1) tail--;
  if (tail < head) return null;
  let first = partner[head] as number;
  let last = partnerEnd[tail] as number;
  const beside = start > 0 ? (partnerEnd[start - 1] as number) : -1;
  const behind = start + length < partner.length ? (partner[start + length] as number) : -1;
  if (head > start && beside !== -1 && beside < first) first = beside + 1;
  if (tail < start + length - 1 && behind > last) last = behind - 1;
  return { first, last };
}

function evidenceOf(alignment: Alignment, query: Query, found: number, span: Borders): Evidence {
  const { before, exact, after } = query.words;
  const start = before.length;
  const end = start + exact.length;
  const matched = sum(exact, (i) => alignment.alike[start + i] as number);
  const own = sum(exact);
  return {
    alike: (2 * matched) / (own + found),
    kept: matched / own,
    before: share(before, (i) =>
      kept(alignment, i, span.first - (alignment.partner[i] as number), start - i),
    ),
    after: share(after, (i) =>
      kept(alignment, end + i, (alignment.partner[end + i] as number) - span.last, i + 1),
    ),
    beside: beside(alignment, start, end, span),
    ...longestPiece(alignment, query.vocabulary.words, { start, end }),
  };
}

/** How alike a word of the context is to one that stands about as far from the passage as it did. */
const kept = ({ partner, alike }: Alignment, i: number, distance: number, was: number): number =>
  partner[i] !== -1 && distance > 0 && distance <= 2 * was + 4 ? (alike[i] as number) : 0;

/** Words nearest to the passage, of which most still stand beside it. */
const NEAR = 4;

/** The longest piece of a passage that stands word for word, and what of its surroundings stands there with it. */
function longestPiece({ partner, alike }: Alignment, words: readonly string[], { start, end }: Span): Piece {
  let best: Piece = { piece: 0, withAround: 0 };
  let piece = 0;
  let around = 0;
  for (const [i, word] of words.entries()) {
    if (partner[i] === -1 || alike[i] !== 1 || partner[i] !== (partner[i - 1] ?? -1) + 1) piece = around = 0;
    if (partner[i] === -1 || alike[i] !== 1) continue;
    if (i >= start && i < end) piece += saidBy(word);
    else around += saidBy(word);
    // No more than as much again: surroundings alone show no passage.
    const withAround = piece + Math.min(around, piece);
    if (piece >= best.piece && withAround > best.withAround) best = { piece, withAround };
  }
  return best;
}

type Piece = Pick<Evidence, 'piece' | 'withAround'>;

/** Letters of a word; a sign says as much as two of them. */
const saidBy = (word: string): number => (isSign(word.charCodeAt(0)) ? 2 : 1) * word.length;

function beside({ partner, partnerEnd }: Alignment, start: number, end: number, span: Borders): number {
  let before = 0;
  for (let i = Math.max(0, start - NEAR); i < start; i++)
    if (partner[i] !== -1 && span.first - (partnerEnd[i] as number) <= start - i + 1) before++;
  let after = 0;
  for (let i = end; i < Math.min(partner.length, end + NEAR); i++)
    if (partner[i] !== -1 && (partner[i] as number) - span.last <= i - end + 2) after++;
  return Math.max(before, after) / NEAR;
}

/** Weight of words, each times how much of it counts. */
function sum(words: readonly string[], of: (i: number) => number = () => 1): number {
  let weight = 0;
  for (let i = 0; i < words.length; i++) weight += weightOf(words[i] as string) * of(i);
  return weight;
}

const share = (words: readonly string[], of: (i: number) => number): number =>
  words.length === 0 ? 0 : sum(words, of) / sum(words);

/** Letters by which what stood around a place may have been pushed away. */
const ROOM = 50;

/** The stretch in which a place and what stood around the passage are looked for. */
export function around({ from, to }: { from: number; to: number }, { keys }: Query): Stretch {
  const begins = from - keys.before.length;
  const byEnd = to - keys.before.length - keys.exact.length;
  return { least: Math.min(begins, byEnd) - ROOM, most: Math.max(begins, byEnd) + ROOM };
}
