import type { Block, Span } from '../model/index.ts';
import { type EntryRead, readEntry } from './entries.ts';
import { type FlatText, tidy, trimSpan } from './flat.ts';
import { namesOf } from './names.ts';
import type { ReferenceEntry, ReferenceList } from './types.ts';

/** Headings of lists, without the number before and the colon after. */
const WORKS =
  /^(?:list of |selected |select |lista de |liste des? )?(?:references?|sources?|works|bibliography|bibliographie|bibliografía|bibliografia|références?|referencias?|fuentes|obras|ouvrages|oeuvres)(?: cited| consulted| list| bibliográficas| bibliographiques| citadas| consultadas| citées?| citées| consultés| used| and further reading)?$/iu;
const NOTES =
  /^(?:foot ?notes|end ?notes|notes(?: and references| de fin| de bas de page| finales| a pie de página| al pie)?|notas(?: finales| al pie| a pie de página| y referencias)?)$/iu;
/** A heading below which a list does not go on, where it has no level of its own. */
const OTHER =
  /^(?:additional sources|other sources|autres sources|otras fuentes|fuentes adicionales|oral sources|internet sites|annex|appendix|anexo|annexe|about|contact|related|share|acknowledg|see also|external links|categories)/iu;
const SPECIAL_BLOCKS = new Set<Block['kind']>(['caption', 'label']);

/** Before an entry: "[1] ", "1. ", "(1) ", "12 ", "¹ ", "* ". */
export const LEADING_MARK =
  /^\s*(?:[\^↑]\s*)?(?:\[(\d{1,4}|[a-z*†‡])\]|\((\d{1,4})\)|(\d{1,4})[.)]?(?=\s|\p{Lu}|["'])|([⁰¹²³⁴-⁹]{1,4})|([*†‡§]{1,3}))\s*(?:\^\s*)?/u;

/** Every list of a text, each under its heading, in reading order. */
export function findLists(text: FlatText): ReferenceList[] {
  const lists: ReferenceList[] = [];
  for (let at = 0; at < text.blocks.length; at++) {
    const kind = headingKind(text, text.blocks[at] as Block);
    if (!kind) continue;
    const end = endOfList(text, at);
    const entries = readEntries(text, text.blocks.slice(at + 1, end), kind);
    if (entries.length === 0) continue;
    const start = (text.blocks[at] as Block).start;
    lists.push({ kind, start, end: (text.blocks[end - 1] as Block).end, entries });
    at = end - 1;
  }
  return lists;
}

/** In UTF-16 code units: the longest heading that is looked at. */
const LONGEST_HEADING = 60;

function headingKind({ flat }: FlatText, block: Block): ReferenceList['kind'] | null {
  if (block.end - block.start > LONGEST_HEADING || block.furniture === 'navigation') return null;
  const words = flat
    .slice(block.start, block.end)
    .replace(/^[\s\divxIVX.)]*\s/u, '')
    .replace(/[\s:.*]+$/u, '')
    .trim();
  if (WORKS.test(words)) return 'works';
  return NOTES.test(words) ? 'notes' : null;
}

function endOfList(text: FlatText, heading: number): number {
  const first = text.blocks[heading] as Block;
  for (let at = heading + 1; at < text.blocks.length; at++) {
    const block = text.blocks[at] as Block;
    const words = text.flat.slice(block.start, Math.min(block.end, block.start + LONGEST_HEADING)).trim();
    if (headingKind(text, block)) return at;
    if (block.end - block.start <= LONGEST_HEADING && OTHER.test(words)) return at;
    // Bibliographies have headings of their own within: "Oral sources", "A".
    const isAbove =
      block.kind === 'heading' && first.kind === 'heading' && (block.level ?? 1) <= (first.level ?? 1);
    if (isAbove) return at;
  }
  return text.blocks.length;
}

function readEntries(
  text: FlatText,
  blocks: readonly Block[],
  kind: ReferenceList['kind'],
): ReferenceEntry[] {
  const spans = joinBroken(text, blocks).flatMap((block) =>
    partNumbered(text.flat, trimSpan(text.flat, block)),
  );
  const areItems = blocks.every((block) => block.kind === 'item' || block.kind === 'note');
  const marks = spans.map(({ start }) => LEADING_MARK.exec(text.flat.slice(start, start + 14)));
  const marked = marks.filter((mark) => mark !== null).length;
  // A work may begin with a number of its own; a list that counts counts most of its entries.
  const isCounted = marked * 2 > spans.length;
  return spans.flatMap((span, at): ReferenceEntry[] => {
    const mark = isCounted ? (marks[at] ?? null) : null;
    const start = span.start + (mark?.[0].length ?? 0);
    const entry = readEntry(text.verbatim.slice(start, span.end));
    if (!entry && !mark && (kind === 'works' || !areItems)) return [];
    // A page numbers the items of its notes without printing it.
    const place = kind === 'notes' && areItems && !isCounted ? String(at + 1) : null;
    return [
      asReference(span, entry ?? unread(text.verbatim.slice(start, span.end)), mark ? markOf(mark) : place),
    ];
  });
}

/** An entry of a numbered list that no form fits. */
const unread = (words: string): EntryRead => ({ work: { printed: tidy(words) }, date: null });

function asReference(span: Span, entry: EntryRead, mark: string | null): ReferenceEntry {
  const { work, date, place } = entry;
  if (place !== undefined) work.pages = place;
  return { ...span, work, date, names: namesOf(entry), ...(mark ? { mark } : {}) };
}

/** What stands before an entry as its mark: plain digits, or the sign itself. */
export function markOf(mark: RegExpExecArray): string {
  const printed = mark.slice(1).find((group) => group !== undefined) ?? '';
  return printed.normalize('NFKC');
}

/** An entry that goes on in the block after it is one: "[Accessed …]", an address, small letters. */
function joinBroken({ flat }: FlatText, blocks: readonly Block[]): Span[] {
  const spans: Span[] = [];
  for (const block of blocks) {
    if (SPECIAL_BLOCKS.has(block.kind) || block.furniture === 'running-head') continue;
    const before = spans.at(-1);
    const goesOn = /^\s*(?:\[[A-Z\p{L}]{4,}\s|https?:|www\.|\p{Ll}{2})/u.test(
      flat.slice(block.start, block.start + 24),
    );
    const isWhole =
      before !== undefined && /\]\s*$/.test(flat.slice(Math.max(before.start, before.end - 3), before.end));
    if (before && goesOn && !isWhole && block.start - before.end <= 2) before.end = block.end;
    else spans.push({ start: block.start, end: block.end });
  }
  return spans;
}

/** "[1] … [2] …" within one block, as some papers have it. */
function partNumbered(flat: string, span: Span): Span[] {
  if (flat[span.start] !== '[') return [span];
  const words = flat.slice(span.start, span.end);
  const marks = [...words.matchAll(/(?:^|\s)\[(\d{1,4})\]\s/g)];
  const inOrder = marks.every((mark, at) => Number(mark[1]) === Number(marks[0]?.[1]) + at);
  if (marks.length < 2 || !inOrder) return [span];
  return marks.map(({ index }, at) =>
    trimSpan(flat, { start: span.start + index, end: span.start + (marks[at + 1]?.index ?? words.length) }),
  );
}
