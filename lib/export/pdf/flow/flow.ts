import type { Block } from '../../document/document.ts';
import { setContents } from './contents.ts';
import { setFields, setSignature } from './forms.ts';
import type { Frame, House } from './house.ts';
import { setList } from './list.ts';
import { setHeading, setParagraph, setTitle } from './paragraph.ts';
import { setPicture } from './picture.ts';
import { HEADINGS, ROLES, SPACING, TITLE } from './roles.ts';
import { gap, type Slab } from './slab.ts';
import { setTable } from './table.ts';

/** Within a table blocks stand closer together. */
const CELL_SPACE = 0.5;

/** Blocks one below the other. */
export function flowBlocks(blocks: readonly Block[], frame: Frame, house: House): Slab[] {
  const slabs: Slab[] = [];
  let after = 0;
  for (const block of blocks) {
    const space = spaceOf(block);
    const made = setBlock(block, frame, house);
    const [first] = made;
    const last = slabs.at(-1);
    if (!first) continue;
    if (last) first.before = Math.max(after, space.before) * (frame.cell ? CELL_SPACE : 1);
    if (last && space.follows) last.keep = true;
    slabs.push(...made);
    after = space.after;
  }
  return slabs;
}

function setBlock(block: Block, frame: Frame, house: House): Slab[] {
  switch (block.kind) {
    case 'title':
      return setTitle(block, frame, house);
    case 'heading':
      return setHeading(block, frame, house);
    case 'paragraph':
      return setParagraph(block, frame, house);
    case 'list':
      return setList(block, frame, house);
    case 'table':
      return setTable(block, frame, house);
    case 'contents':
      return setContents(frame, house);
    case 'picture':
      return setPicture(block, frame, house);
    case 'fields':
      return setFields(block, frame, house);
    case 'signature':
      return setSignature(block, frame, house);
    case 'rule':
      return [rule(frame)];
  }
}

const rule = ({ left, width }: Frame): Slab => ({
  ...gap(1),
  items: [{ kind: 'rule', x: left, y: 0.5, width, thickness: 0.5, ink: 'text' }],
});

function spaceOf(block: Block): { before: number; after: number; follows?: true } {
  if (block.kind === 'title') return TITLE;
  if (block.kind === 'heading') return HEADINGS[block.level];
  if (block.kind === 'paragraph') return ROLES[block.role];
  return SPACING[block.kind] ?? { before: 0, after: 0 };
}
