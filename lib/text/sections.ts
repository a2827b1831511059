import type { Block, CapturedText, SectionStep } from '../model/index.ts';
import { isHeadLine } from './head-lines.ts';
import { splitNumber } from './numbering.ts';

/** Index of the block at an offset; between two blocks, of the one before; -1 before the first. */
export function blockAt(captured: CapturedText, offset: number): number {
  let low = 0;
  let high = captured.blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((captured.blocks[middle] as Block).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * The headings above a place, outermost first. A place in a heading has that heading as its last step.
 * Headings that are furniture lead nowhere, except to furniture.
 */
export function sectionAt(captured: CapturedText, offset: number): SectionStep[] {
  const steps: SectionStep[] = [];
  const at = blockAt(captured, offset);
  const aside = captured.blocks[at]?.furniture !== undefined;
  let level = Number.POSITIVE_INFINITY;
  for (let i = at; i >= 0 && level > 1; i--) {
    const block = captured.blocks[i] as Block;
    if (!isHeading(block, aside) || (block.level ?? 1) >= level) continue;
    level = block.level ?? 1;
    steps.unshift(stepOf(captured, block));
  }
  return steps;
}

/**
 * Place of the block at an offset among the paragraphs of its section, counted from 1: paragraphs, list items,
 * quotations and preformatted blocks count; who wrote the text and when, told between its title and its first
 * paragraph, does not. `null` before any heading, and in whatever does not count.
 */
export function paragraphAt(captured: CapturedText, offset: number): number | null {
  const at = blockAt(captured, offset);
  const block = captured.blocks[at];
  if (!block || !counts(block)) return null;
  let heading = at;
  while (heading >= 0 && !isHeading(captured.blocks[heading] as Block, false)) heading--;
  if (heading < 0) return null;
  const counted = captured.blocks.slice(heading, at + 1).filter(counts);
  const told = isBelowTitle(captured, heading) ? counted.findIndex((each) => !isTold(captured, each)) : 0;
  return told < 0 ? null : counted.length - told;
}

/** Whether a heading is the text's title, or stands right below it. */
function isBelowTitle({ blocks }: CapturedText, heading: number): boolean {
  for (let i = heading; i >= 0; i--) {
    const block = blocks[i] as Block;
    if (counts(block)) return false;
    if (isHeading(block, false) && block.level === 1) return true;
  }
  return true;
}

const isTold = ({ text }: CapturedText, { kind, start, end }: Block): boolean =>
  (kind === 'paragraph' || kind === 'item') && isHeadLine(text.slice(start, Math.min(end, start + 200)));

const COUNTED = new Set<Block['kind']>(['paragraph', 'item', 'quote', 'pre']);
const counts = (block: Block): boolean => COUNTED.has(block.kind) && block.furniture === undefined;
const isHeading = (block: Block, aside: boolean): boolean =>
  block.kind === 'heading' && (aside || block.furniture === undefined);

/** In UTF-16 code units; a heading that was never closed may hold the whole page. */
const LONGEST_TITLE = 500;

function stepOf(captured: CapturedText, block: Block): SectionStep {
  const end = Math.min(block.end, block.start + 4 * LONGEST_TITLE);
  const text = captured.text.slice(block.start, end).replace(/\s+/g, ' ').trim();
  const { number, title } = splitNumber(text);
  if (number !== undefined && number === block.label) return { number, title: cut(title) };
  return { ...(block.label === undefined ? {} : { number: block.label }), title: cut(text) };
}

/** The front of a title, without half a character at its end. */
const cut = (title: string): string => title.slice(0, LONGEST_TITLE).replace(/[\ud800-\udbff]$/, '');
