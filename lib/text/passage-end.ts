import type { Block, CapturedText, PassageEnd, Span } from '../model/index.ts';
import { bodyParagraphAt } from './head-lines.ts';
import { blockAt, counts, isHeading, sectionAt } from './sections.ts';

/** What pages are called. */
interface Called {
  first?: string | undefined;
  last?: string | undefined;
}

/**
 * Where the last words of a span stand; `null` where that is no other section, paragraph or page than its first words'.
 * A span that ends where a block begins has no word of that block. A running head or a menu behind the last words is
 * no place of theirs, and its last paragraph is the last of its blocks that counts as one.
 * @param called what the pages are called by their reader, where the text says otherwise
 */
export function passageEnd(captured: CapturedText, span: Span, called: Called = {}): PassageEnd | null {
  const { text, blocks } = captured;
  const from = blockAt(captured, span.start);
  const lastLetter = span.start + text.slice(span.start, span.end).trimEnd().length - 1;
  const to = lastWhere(blocks, from, blockAt(captured, lastLetter), ({ furniture }) => !furniture);
  const [first, last] = [blocks[from], blocks[to]];
  if (!first || !last || to === from) return null;
  const counted = blocks[
    lastWhere(blocks, from, to, (each) => counts(each) || isHeading(each, false))
  ] as Block;
  const pageLabel = called.last ?? last.pageLabel;
  const end = {
    section: sectionAt(captured, last.start),
    paragraph: bodyParagraphAt(captured, counted.start),
    ...(pageLabel === undefined ? {} : { pageLabel }),
  };
  const isElsewhere =
    pageLabel !== (called.first ?? first.pageLabel) ||
    end.paragraph !== bodyParagraphAt(captured, span.start) ||
    JSON.stringify(end.section) !== JSON.stringify(sectionAt(captured, span.start));
  return isElsewhere ? end : null;
}

/** The last of the blocks from one to another that is so, else the first of them. */
function lastWhere(
  blocks: readonly Block[],
  from: number,
  to: number,
  is: (block: Block) => boolean,
): number {
  for (let i = to; i > from; i--) if (is(blocks[i] as Block)) return i;
  return from;
}
