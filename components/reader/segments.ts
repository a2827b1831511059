import type { Block, FurnitureReason } from '../../lib/model/index.ts';

/** A stretch of the text that is drawn in one colour. */
export interface Highlight {
  id: string;
  start: number;
  end: number;
}

export interface Segment {
  start: number;
  end: number;
  /** Ids of the highlights over it. */
  over: string[];
}

/** Cuts a block where highlights begin and end, so that every piece is one text node with one offset. */
export function segmentsOf(block: Block, highlights: readonly Highlight[]): Segment[] {
  const here = highlights.filter((mark) => mark.start < block.end && mark.end > block.start);
  const cuts = new Set([block.start, block.end]);
  for (const mark of here) {
    cuts.add(Math.max(mark.start, block.start));
    cuts.add(Math.min(mark.end, block.end));
  }
  const at = [...cuts].sort((a, b) => a - b);
  return at.slice(0, -1).map((start, index) => {
    const end = at[index + 1] ?? block.end;
    return { start, end, over: here.filter((m) => m.start < end && m.end > start).map((m) => m.id) };
  });
}

/** What belongs together on the screen: one list, one run of cells, one run of set-aside blocks, or one block. */
export interface BlockGroup {
  kind: 'list' | 'cells' | 'aside' | 'block';
  reason?: FurnitureReason;
  blocks: Block[];
}

/** Gathers neighbouring blocks in reading order. */
export function groupsOf(blocks: readonly Block[]): BlockGroup[] {
  const groups: BlockGroup[] = [];
  for (const block of blocks) {
    const kind = kindOf(block);
    const last = groups.at(-1);
    const joins = last?.kind === kind && kind !== 'block' && last.reason === block.furniture;
    if (joins) last.blocks.push(block);
    else groups.push({ kind, ...(block.furniture ? { reason: block.furniture } : {}), blocks: [block] });
  }
  return groups;
}

function kindOf(block: Block): BlockGroup['kind'] {
  if (block.furniture) return 'aside';
  if (block.kind === 'item') return 'list';
  return block.kind === 'cell' ? 'cells' : 'block';
}
