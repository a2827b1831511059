import { type ContentsEntry, contentsOf } from '../../document/contents.ts';
import { settable } from '../faces/letters.ts';
import { setText } from '../text/line.ts';
import type { Look } from '../text/look.ts';
import type { Frame, House } from './house.ts';
import { lookOf, plain, slabsOf } from './inlines.ts';
import { LEADING, ROLES } from './roles.ts';
import { type Item, type Slab, type Tag, tagBelow } from './slab.ts';

/** Kept free for a page's number, and for the dots before it; in points. */
const NUMBER = 34;
const DOTS = { gap: 5, least: 14 } as const;

/** Each level further in. */
const STEP = 16;

/** The document's headings with dots and pages; each line leads to its place. */
export function setContents(frame: Frame, house: House): Slab[] {
  const tag = tagBelow(frame.parent, 'TOC');
  return contentsOf(house.document).flatMap((entry, at) => setEntry(entry, at, tag, frame, house));
}

function setEntry(entry: ContentsEntry, at: number, parent: Tag, frame: Frame, house: House): Slab[] {
  const tag = tagBelow(parent, 'TOCI');
  const top = entry.level === 1;
  const look: Look = { ...lookOf(ROLES.text, house), bold: top, link: { to: entry.to } };
  const indent = STEP * (entry.level - 1);
  const width = frame.width - indent - NUMBER - STEP;
  const leading = look.size * LEADING;
  const setting = { ...plain(width, leading), firstIndent: -STEP };
  const lines = setText([{ text: settable(entry.text), look }], setting, house.tools);
  const slabs = slabsOf(lines, frame.left + indent + STEP, tag);
  const [first] = slabs;
  const last = slabs.at(-1);
  if (first && at > 0) first.before = top ? 9 : 2;
  if (last) last.items.push(...pageNumber(entry, look, last, tag, frame, house));
  return slabs;
}

/** The number at the right margin; none where the place is not in the document. */
function pageNumber(
  { to }: ContentsEntry,
  look: Look,
  line: Slab,
  tag: Tag,
  frame: Frame,
  house: House,
): Item[] {
  const text = house.pageOf(to);
  const right = frame.left + frame.width;
  const [number] = text === undefined ? [] : setText([{ text, look }], plain(NUMBER, look.size), house.tools);
  const width = number?.runs.reduce((sum, run) => sum + run.width, 0) ?? 0;
  const y = line.items.find(({ kind }) => kind === 'run')?.y ?? look.size;
  const end = Math.max(0, ...line.items.map((item) => (item.kind === 'run' ? item.x + item.run.width : 0)));
  const from = end + DOTS.gap;
  const dots = right - width - DOTS.gap - from;
  const leaders: Item[] =
    dots > DOTS.least
      ? [{ kind: 'rule', x: from, y: y - 0.8, width: dots, thickness: 0.9, ink: 'quiet', dotted: true }]
      : [];
  const runs = (number?.runs ?? []).map(
    (run): Item => ({ kind: 'run', x: right - width + run.x, y, run, tag }),
  );
  return [...leaders, ...runs];
}
