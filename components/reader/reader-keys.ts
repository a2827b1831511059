import type { Span } from '../../lib/model/index.ts';

/**
 * Walks the blocks by arrows; with Shift the selection grows over whole blocks.
 * @returns the start of the block that has the focus now; null when the key was not for us
 */
export function walkBlocks(event: KeyboardEvent, root: HTMLElement): number | null {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const here = (event.target as HTMLElement).closest<HTMLElement>('[data-block]');
  if (by === 0 || !here || event.altKey || event.ctrlKey || event.metaKey) return null;
  const all = [...root.querySelectorAll<HTMLElement>('[data-block]')].filter(isShown);
  const next = all[all.indexOf(here) + by];
  if (!next) return null;
  if (!event.shiftKey) document.getSelection()?.removeAllRanges();
  next.focus();
  if (event.shiftKey) extend(here, next);
  return Number(next.dataset.block);
}

/** The span of the block that has the focus, for clipping it whole. */
export function focusedBlock(root: HTMLElement): Span | null {
  const block = document.activeElement?.closest<HTMLElement>('[data-block]');
  if (!block || !root.contains(block)) return null;
  return { start: Number(block.dataset.block), end: Number(block.dataset.end) };
}

function extend(here: HTMLElement, next: HTMLElement): void {
  const selection = document.getSelection();
  if (!selection) return;
  const down = (here.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const { anchorNode, anchorOffset, isCollapsed } = selection;
  const fresh = isCollapsed || anchorNode === null;
  const from = fresh ? here : anchorNode;
  const fromOffset = fresh ? (down ? 0 : here.childNodes.length) : anchorOffset;
  selection.setBaseAndExtent(from, fromOffset, next, down ? next.childNodes.length : 0);
}

const isShown = (block: HTMLElement): boolean => !block.closest('details:not([open])');
