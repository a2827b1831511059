import type { Block, CapturedText, SectionStep } from '../model/index.ts';
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
 * quotations and preformatted blocks count. `null` before any heading, and in whatever does not count.
 */
export function paragraphAt(captured: CapturedText, offset: number): number | null {
  const at = blockAt(captured, offset);
  const block = captured.blocks[at];
  if (!block || !counts(block)) return null;
  let place = 0;
  for (let i = at; i >= 0; i--) {
    const before = captured.blocks[i] as Block;
    if (isHeading(before, false)) return place;
    if (counts(before)) place++;
  }
  return null;
}

const COUNTED = new Set<Block['kind']>(['paragraph', 'item', 'quote', 'pre']);
/** Whether a block is one of a section's paragraphs. */
export const counts = (block: Block): boolean => COUNTED.has(block.kind) && block.furniture === undefined;
/** @param aside whether headings that are furniture count */
export const isHeading = (block: Block, aside: boolean): boolean =>
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
