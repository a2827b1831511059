import type { Block, Span } from '../model/index.ts';
import { readEntry } from './entries.ts';
import { type FlatText, trimSpan } from './flat.ts';
import { LEADING_MARK, markOf } from './lists.ts';
import { firstEndingAfter } from './places.ts';
import type { ReferenceEntry, ReferenceList } from './types.ts';

/** A note as it stands, not yet read. */
export interface PlainNote extends Span {
  mark: string;
  /** Its words after the mark. */
  body: Span;
  /** How its mark is printed: "[12]", "(12)" or otherwise; `counted` where only its place tells it. */
  printed: 'square' | 'round' | 'bare' | 'counted';
  /** Where it stands in a list of works: the entry it is. */
  entry?: ReferenceEntry;
}

/** Every note that a text prints, in reading order: footnotes of a PDF, entries of numbered lists, rows of notes without a heading. */
export function findNotes(text: FlatText, lists: readonly ReferenceList[]): PlainNote[] {
  const listed = lists.flatMap((list) =>
    list.entries.flatMap((entry) => {
      const note = entry.mark === undefined ? null : noteOf(text, entry);
      if (!note) return [];
      return [{ ...note, mark: entry.mark ?? note.mark, ...(list.kind === 'works' ? { entry } : {}) }];
    }),
  );
  const inLists = ({ start }: Block): boolean =>
    (lists[firstEndingAfter(lists, start)]?.start ?? Infinity) <= start;
  const others = text.blocks.filter((block) => block.kind !== 'heading' && !inLists(block));
  const footnotes = others
    .filter(({ kind }) => kind === 'note')
    .flatMap((block) => noteOf(text, block) ?? []);
  const rows = rowsOf(
    text,
    others.filter(({ kind }) => kind !== 'note'),
  );
  return [...listed, ...footnotes, ...rows].sort((a, b) => a.start - b.start);
}

/** A mark that is printed before a span; where the list itself numbers it, the span has none. */
function noteOf({ flat }: FlatText, { start, end }: Span): PlainNote | null {
  const match = LEADING_MARK.exec(flat.slice(start, start + 14));
  const printed =
    match?.[1] !== undefined ? 'square' : match?.[2] !== undefined ? 'round' : match ? 'bare' : 'counted';
  const body = trimSpan(flat, { start: start + (match?.[0].length ?? 0), end });
  return { start, end, mark: match ? markOf(match) : '', body, printed };
}

/** So many numbered blocks in a row are looked at as notes. */
const SHORTEST_ROW = 2;
/** In UTF-16 code units; what is longer on the whole are numbered paragraphs. */
const LONGEST_ON_AVERAGE = 500;

/** Notes at the end of a text or a chapter without a heading: blocks numbered in order, most of which cite. */
function rowsOf(text: FlatText, blocks: readonly Block[]): PlainNote[] {
  const found: PlainNote[] = [];
  let row: PlainNote[] = [];
  const close = (): void => {
    if (isNotes(text, row)) found.push(...row);
    row = [];
  };
  for (const block of blocks) {
    const note = block.furniture === 'navigation' ? null : noteOf(text, block);
    if (!note || !/^\d+$/.test(note.mark)) {
      // A note's second paragraph does not end the row.
      if (row.length === 0 || note?.mark !== '' || block.end - block.start > LONGEST_ON_AVERAGE) close();
      continue;
    }
    if (row.length > 0 && Number(note.mark) !== Number(row.at(-1)?.mark) + 1) close();
    row.push(note);
  }
  close();
  return found;
}

const AGAIN = /^(?:ibid|id\.|see |supra|op\. cit|véase|voir|cf\.)/i;

function isNotes({ verbatim, flat }: FlatText, row: readonly PlainNote[]): boolean {
  if (row.length < SHORTEST_ROW) return false;
  const length = row.reduce((sum, { start, end }) => sum + end - start, 0);
  if (length / row.length > LONGEST_ON_AVERAGE) return false;
  const cites = row.filter(({ body }) => {
    const words = verbatim.slice(body.start, body.end);
    return AGAIN.test(flat.slice(body.start, body.start + 12)) || readEntry(words) !== null;
  });
  return cites.length * 2 >= row.length;
}
