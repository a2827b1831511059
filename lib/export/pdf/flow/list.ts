import type { List } from '../../document/document.ts';
import { setText } from '../text/line.ts';
import type { Look } from '../text/look.ts';
import type { Frame, House } from './house.ts';
import { lookOf, plain } from './inlines.ts';
import { ROLES } from './roles.ts';
import { type Item, type Slab, type Tag, tagBelow } from './slab.ts';

/** From a mark to its text, in points. */
const INDENT = { mark: 5, text: 18, number: 24 } as const;

/** Free between two items. */
const BETWEEN = 4;

/** A list's items below each other, each with its mark beside its first line. */
export function setList({ ordered, items }: List, frame: Frame, house: House): Slab[] {
  const list = tagBelow(frame.parent, 'L');
  const indent = ordered ? INDENT.number : INDENT.text;
  const look = lookOf(ROLES.text, house);
  return items.flatMap((blocks, at) => {
    const item = tagBelow(list, 'LI');
    const label = tagBelow(item, 'Lbl');
    const inner: Frame = {
      ...frame,
      left: frame.left + indent,
      width: frame.width - indent,
      parent: tagBelow(item, 'LBody'),
      item: true,
    };
    const slabs = house.flow(blocks, inner);
    const [first] = slabs;
    if (!first) return [];
    if (at > 0) first.before = BETWEEN;
    const baseline = first.items.find(({ kind }) => kind === 'run')?.y ?? look.size;
    const mark = ordered ? `${at + 1}.` : '•';
    first.items.unshift(...setMark(mark, { x: frame.left, y: baseline, look, label, ordered }, house));
    return slabs;
  });
}

interface MarkAt {
  x: number;
  y: number;
  look: Look;
  label: Tag;
  ordered: boolean;
}

function setMark(text: string, { x, y, look, label, ordered }: MarkAt, house: House): Item[] {
  const [line] = setText([{ text, look }], plain(INDENT.number, look.size), house.tools);
  const width = line?.runs.reduce((sum, run) => sum + run.width, 0) ?? 0;
  const left = ordered ? Math.max(0, INDENT.number - 6 - width) : INDENT.mark;
  return (line?.runs ?? []).map((run) => ({ kind: 'run', x: x + left + run.x, y, run, tag: label }));
}
