import type { OriginLink, Span } from '../model/index.ts';
import type { FlatText } from './flat.ts';
import { MARK_WORDS } from './linked-notes.ts';
import type { PlainNote } from './notes.ts';
import { firstEndingAfter } from './places.ts';
import { type Placed, risingRow } from './sequence.ts';
import type { Citation, Note, PageLink } from './types.ts';

/** A sign in the text that may lead to a note. */
interface Sign extends Span, Placed {
  /** Indexes of the notes it names, the first being its rank. */
  notes: number[];
}

/** How a text marks its notes; one text marks them in one way. */
type Way = 'square' | 'raised' | 'round';

const SQUARE = /\[(\d{1,4}(?:\s?[,–-]\s?\d{1,4}){0,6})\]/g;
/** Glued to a word, a stop or a closing mark: "killed.12", "killed12", 'killed."12'; or raised: "¹²". */
const RAISED =
  /(?<=[\p{L})\]"'][.,;:!?…]?["')\]]{0,2}|\d[.,;:!?]["')\]]{0,2})(\d{1,4}(?:,\d{1,4}){0,4})(?![\p{L}\d%]|[.,:-]\d)|(?<=\S)([⁰¹²³⁴-⁹]{1,4})/gu;
const ROUND = /(?<=[\p{L}\p{N}.,;:!?"')\]])\s?\((\d{1,4})\)(?=[.,;:!?"')]|\s["'(]*\p{Lu}|\s*$)/gu;

/** Signs that lead to notes, each with the works its note cites, in reading order. */
export function resolveMarks(
  text: FlatText,
  blocks: readonly Span[],
  {
    plain,
    notes,
    links,
  }: { plain: readonly PlainNote[]; notes: readonly Note[]; links: readonly PageLink[] },
): Citation[] {
  if (notes.length === 0) return [];
  const linked = byLinks(text, blocks, notes, links);
  if (linked.length * 2 >= notes.length) return linked;
  const byMark = rankNotes(notes);
  const ways = (['square', 'raised', 'round'] as const).map((way) => ({
    way,
    signs: signsOf(text, blocks, way, { byMark, notes }),
  }));
  const best = ways.reduce((most, each) => (each.signs.length > most.signs.length ? each : most));
  const isPrinted = plain.every(
    ({ printed }) => printed !== 'counted' && (best.way !== 'round' || printed === 'round'),
  );
  let room = MOST_CHAINS;
  const marked = best.signs.map((sign, at) => {
    const isSure = isPrinted && sign.weight > UNSURE && (best.way === 'square' || isInRow(best.signs, at));
    for (const named of sign.notes) room -= notes[named]?.chains.length ?? 0;
    return citationOf(room < 0 ? [] : notes, sign, isSure ? 'certain' : 'likely');
  });
  return [...linked, ...marked].sort((a, b) => a.start - b.start);
}

/** Of all signs of a text together; one that repeats a sign for ever must not fill the memory. */
const MOST_CHAINS = 50_000;

/** The links of a page that lead from a sign to its note. */
function byLinks(
  { flat }: FlatText,
  blocks: readonly Span[],
  notes: readonly Note[],
  links: readonly PageLink[],
): Citation[] {
  return links.flatMap(({ start, end, to }): Citation[] => {
    if (to === undefined || start < 0 || end <= start || end > flat.length) return [];
    const block = blocks[firstEndingAfter(blocks, start)];
    const at = firstEndingAfter(notes, to);
    const note = notes[at];
    const leads =
      note &&
      note.start <= to + 2 &&
      block &&
      block.start <= start &&
      !(note.start <= start && start < note.end);
    if (!leads || !MARK_WORDS.test(flat.slice(start, end).trim())) return [];
    return [citationOf(notes, { start, end, notes: [at], rank: at, weight: 1 }, 'certain')];
  });
}

/** The notes of each number, in order. */
function rankNotes(notes: readonly Note[]): Map<string, number[]> {
  const byMark = new Map<string, number[]>();
  for (const [at, { mark }] of notes.entries()) {
    const known = byMark.get(mark);
    if (known) known.push(at);
    else byMark.set(mark, [at]);
  }
  return byMark;
}

interface Ranked {
  byMark: ReadonlyMap<string, readonly number[]>;
  notes: readonly Note[];
}

function signsOf({ flat }: FlatText, blocks: readonly Span[], way: Way, ranked: Ranked): Sign[] {
  const pattern = way === 'square' ? SQUARE : way === 'raised' ? RAISED : ROUND;
  const signs = blocks.flatMap((block) => {
    const words = flat.slice(block.start, block.end);
    return [...words.matchAll(pattern)].flatMap((match): Sign[] => {
      const numbers = match[1] ?? match[2] ?? '';
      const end = block.start + match.index + match[0].length;
      const start = way === 'raised' ? end - numbers.length : end - match[0].trimStart().length;
      if (way === 'square' && isNoMark(flat, block, { start, end })) return [];
      const places = numbersOf(numbers).map((number) => noteFor(number, start, ranked));
      const [rank] = places;
      if (rank === undefined || places.some((place) => place === undefined)) return [];
      return [{ start, end, notes: places as number[], rank, weight: weightOf(flat, start, way) }];
    });
  });
  // Numbers in square brackets may come back to a work; raised ones count up.
  return way === 'square' ? signs : risingRow(signs);
}

function numbersOf(printed: string): string[] {
  const parts = printed.normalize('NFKC').split(/\s?,\s?/);
  return parts.flatMap((part) => {
    const [first = '', last] = part.split(/\s?[–-]\s?/);
    const [from, to] = [Number(first), Number(last ?? first)];
    if (to < from || to - from > 20) return [first];
    return Array.from({ length: to - from + 1 }, (_, at) => String(from + at));
  });
}

/** The next note of that number, as chapters and pages count anew; the last where all stand before. */
function noteFor(number: string, at: number, { byMark, notes }: Ranked): number | undefined {
  const places = byMark.get(number) ?? [];
  if (places.length <= 1) return places[0];
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((notes[places[middle] as number] as Note).start <= at) low = middle + 1;
    else high = middle;
  }
  return places[low] ?? places.at(-1);
}

/** Before a number that is a place, not a note: "at [2]". */
const OF_PLACE =
  /(?:^|[^\p{L}])(?:at|in|see|paras?\.?|paragraphs?|sections?|§+|nos?\.|items?|points?|párr\.?|párrafos?)\s$/iu;

/** "[1]" that begins a paragraph is the paragraph's number, as decisions have it. */
const isNoMark = (flat: string, block: Span, { start, end }: Span): boolean =>
  (flat.slice(block.start, start).trim() === '' &&
    /\p{L}/u.test(flat.slice(end, Math.min(block.end, end + 40)))) ||
  OF_PLACE.test(flat.slice(Math.max(block.start, start - 14), start));

/** What weighs so little may be no mark, though it stands in a row of them. */
const UNSURE = 2;
/** "[1] torn nets, [2] sunk boats and [3] hunger": numbers that count what follows. */
const COUNTS_BEFORE = /(?:^|[,;:]|(?:^|[^\p{L}])(?:and|or|y|o|et|ou))\s*$/iu;

/** A number after a word's stop is surely a mark; one after a figure, a capital or a short form ("No.5") hardly. */
function weightOf(flat: string, start: number, way: Way): number {
  const before = flat.slice(Math.max(0, start - 8), start);
  if (
    way === 'square' &&
    COUNTS_BEFORE.test(before) &&
    /^[^\]]{1,40}\]\s\p{Ll}/u.test(flat.slice(start, start + 44))
  )
    return UNSURE;
  if (way !== 'raised') return 10;
  if (/[⁰¹²³⁴-⁹]/.test(flat.charAt(start))) return 12;
  if (/\b(?:no|nos|art|sec|para|p|pp|vol|fig|ch)\.?$/i.test(before)) return 1;
  if (/\p{Lu}$/u.test(before)) return 2;
  if (/\d[.,;:!?]["')\]]*$/.test(before)) return 4;
  return /[.,;:!?…]["')\]]*$/.test(before) ? 12 : 8;
}

/** Whether the sign before or after is its neighbour by number. */
function isInRow(signs: readonly Sign[], at: number): boolean {
  const { rank, notes } = signs[at] as Sign;
  const last = notes.at(-1) ?? rank;
  const [before, after] = [signs[at - 1], signs[at + 1]];
  return (before ? (before.notes.at(-1) ?? 0) === rank - 1 : rank === 0) || after?.rank === last + 1;
}

function citationOf(
  notes: readonly Note[],
  { start, end, notes: named }: Sign,
  surety: 'certain' | 'likely',
): Citation {
  const at = { start, end };
  const chains = named.flatMap((each) =>
    (notes[each]?.chains ?? []).map(({ links }) => ({
      links: links.map((link): OriginLink => {
        const own = link.surety === 'certain' ? surety : link.surety;
        return { ...link, surety: own, at };
      }),
    })),
  );
  return { form: 'mark', start, end, chains };
}
