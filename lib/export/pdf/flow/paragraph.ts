import type { Heading, Inline, Paragraph, Title } from '../../document/document.ts';
import { type Line, type Setting, setText } from '../text/line.ts';
import type { Stretch } from '../text/look.ts';
import type { Frame, House } from './house.ts';
import { lookOf, slabsOf, stretchesOf } from './inlines.ts';
import { HEADINGS, LEADING, ROLES, type RoleLook, TITLE } from './roles.ts';
import { gap, type Slab, type Tag, tagBelow } from './slab.ts';

/** Below a part's own heading. */
const UNDERLINE = { above: 6, thickness: 0.6 };

export function setParagraph(block: Paragraph, frame: Frame, house: House): Slab[] {
  const quoted = block.role === 'quotation' || block.role === 'translation';
  const tag = tagBelow(frame.parent, quoted ? 'BlockQuote' : 'P', languageOf(block));
  const slabs = setRole(block.inlines, ROLES[block.role], { ...block, tag }, frame, house);
  return withPlace(slabs, block.id);
}

export function setHeading(block: Heading, frame: Frame, house: House): Slab[] {
  const tag = tagBelow(frame.parent, `H${block.level}`);
  const slabs = setRole(block.inlines, HEADINGS[block.level], { tag }, frame, house);
  if (block.level === 1 && !frame.cell) slabs.push(underline(frame));
  return withPlace(
    slabs.map((slab) => ({ ...slab, keep: true })),
    block.id,
  );
}

export const setTitle = (block: Title, frame: Frame, house: House): Slab[] =>
  setRole(block.inlines, TITLE, { tag: tagBelow(frame.parent, 'P') }, frame, house).map((slab) => ({
    ...slab,
    keep: true,
  }));

interface Said {
  tag: Tag;
  rightToLeft?: true;
}

function setRole(
  inlines: readonly Inline[],
  role: RoleLook,
  { tag, rightToLeft }: Said,
  frame: Frame,
  house: House,
): Slab[] {
  const look = lookOf(role, house);
  const inner = frame.cell || frame.item;
  const indent = inner ? 0 : (role.indent ?? 0);
  const hang = inner ? 0 : (role.hang ?? 0);
  const width = frame.width - indent * (role.both ? 2 : 1) - hang;
  const setting: Setting = {
    width,
    firstIndent: -hang,
    align: role.align ?? 'start',
    leading: look.size * (role.leading ?? LEADING),
    rightToLeft: rightToLeft ?? false,
  };
  const lines = setBalanced(stretchesOf(inlines, look, house, tag), setting, house);
  const left = frame.left + (rightToLeft && !role.both ? 0 : indent) + (rightToLeft ? 0 : hang);
  const slabs = slabsOf(lines, left, tag);
  const last = slabs.at(-1);
  if (last && role.keep) last.keep = true;
  return slabs;
}

/** Lines in the middle are about as long as each other: the narrowest measure that needs no more of them. */
function setBalanced(stretches: readonly Stretch[], setting: Setting, { tools }: House): Line[] {
  const lines = setText(stretches, setting, tools);
  const longBlank = stretches.some(({ blank }) => blank === 'long');
  if (setting.align !== 'centre' || lines.length < 2 || longBlank) return lines;
  let low = setting.width / lines.length;
  let high = setting.width;
  while (high - low > 4) {
    const width = (low + high) / 2;
    if (setText(stretches, { ...setting, width }, tools).length > lines.length) low = width;
    else high = width;
  }
  const left = (setting.width - high) / 2;
  return setText(stretches, { ...setting, width: high }, tools).map((line) => ({
    ...line,
    runs: line.runs.map((run) => ({ ...run, x: run.x + left })),
  }));
}

const languageOf = ({ language }: Paragraph): Partial<Tag> => (language ? { language } : {});

function withPlace(slabs: Slab[], id: string | undefined): Slab[] {
  if (id !== undefined) slabs[0]?.places.push(id);
  return slabs;
}

function underline({ left, width }: Frame): Slab {
  const { above, thickness } = UNDERLINE;
  return {
    ...gap(above + thickness),
    items: [{ kind: 'rule', x: left, y: above, width, thickness, ink: 'text' }],
  };
}
