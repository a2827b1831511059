import type { Block } from '../model/index.ts';
import { type FlatText, trimSpan } from './flat.ts';
import { LEADING_MARK } from './lists.ts';
import type { PlainNote } from './notes.ts';
import { firstEndingAfter } from './places.ts';
import type { PageLink, ReferenceEntry, ReferenceList } from './types.ts';

/** Signs of a note, which are read as marks. */
export const MARK_WORDS = /^[[(]?\s*(?:\d{1,4}|[⁰¹²³⁴-⁹]{1,4}|[*†‡§]{1,3}|[a-z])\s*[\])]?$/u;

/** A link may lead to what stands just before its note: the way back, a number. In UTF-16 code units. */
const BESIDE = 3;

/**
 * The notes that were found and, in order among them, those that only a page's links tell: a list that the browser numbers prints none of its numbers, and where it has no
 * heading nothing else says what it is. A note is a block to which a sign further up leads; an entry of a list of works
 * to which one leads is a note too.
 * @param known notes that were read by their printed marks or their heading
 */
export function withLinkedNotes(
  { flat, blocks }: FlatText,
  lists: readonly ReferenceList[],
  { known, links }: { known: readonly PlainNote[]; links: readonly PageLink[] },
): PlainNote[] {
  const found = new Map<Block, PlainNote>();
  for (const { start, end, to } of links) {
    if (to === undefined || to <= start || !(end > start) || end > flat.length) continue;
    const words = flat.slice(start, end).trim();
    const block = blocks[firstEndingAfter(blocks, to)];
    const leads =
      block && Math.abs(block.start - to) <= BESIDE && start < block.start && block.kind !== 'heading';
    if (!leads || found.has(block) || !MARK_WORDS.test(words)) continue;
    const beside = known[firstEndingAfter(known, block.start)];
    if (beside && beside.start < block.end) continue;
    const mark = words.replace(/[[\]()\s]/g, '').normalize('NFKC');
    const printed = LEADING_MARK.exec(flat.slice(block.start, block.start + 14))?.[0] ?? '';
    const body = trimSpan(flat, { start: block.start + printed.length, end: block.end });
    const entry = entryAt(lists, block.start);
    found.set(block, {
      start: block.start,
      end: block.end,
      mark,
      body,
      printed: 'counted',
      ...(entry ? { entry } : {}),
    });
  }
  return found.size === 0 ? [...known] : [...known, ...found.values()].sort((a, b) => a.start - b.start);
}

function entryAt(lists: readonly ReferenceList[], start: number): ReferenceEntry | undefined {
  const list = lists[firstEndingAfter(lists, start)];
  if (list?.kind !== 'works' || list.start > start) return undefined;
  const entry = list.entries[firstEndingAfter(list.entries, start)];
  return entry && entry.start <= start + BESIDE ? entry : undefined;
}
