import type { Fields, Inline, Signature } from '../../document/document.ts';
import { settable } from '../faces/letters.ts';
import { setText } from '../text/line.ts';
import type { Stretch } from '../text/look.ts';
import type { Frame, House } from './house.ts';
import { lookOf, plain, slabsOf, stretchesOf } from './inlines.ts';
import { LEADING, ROLES, SMALL } from './roles.ts';
import { rowOf, stacked } from './row.ts';
import { gap, heightOf, type Slab, tagBelow } from './slab.ts';

/** A label's column, in parts of the frame and at most, in points. */
const LABELS = { share: 0.36, most: 180, gutter: 10 } as const;

/** A line to sign on, the room above it, and between it and what is below; in points. */
const SIGNATURE = { width: 260, above: 30, below: 3, between: 10 } as const;

const BLANK: readonly Inline[] = [{ text: '', blank: 'long' }];

/** Labels on the left, what was filled in or a line to write on beside them. */
export function setFields({ fields }: Fields, frame: Frame, house: House): Slab[] {
  const label = Math.min(LABELS.most, frame.width * LABELS.share);
  const look = lookOf(ROLES.text, house);
  return fields.map((field) => {
    const tag = tagBelow(frame.parent, 'P');
    const set = (inlines: readonly Inline[], left: number, width: number): Slab[] =>
      slabsOf(
        setText(stretchesOf(inlines, look, house, tag), plain(width, look.size * LEADING), house.tools),
        left,
        tag,
      );
    const value = hasText(field.value) ? field.value : BLANK;
    return rowOf({
      cells: [
        set([{ text: field.label }], frame.left, label - LABELS.gutter),
        set(value, frame.left + label, frame.width - label),
      ],
      padding: 2.5,
      below: [],
      whole: true,
    });
  });
}

/** Room to sign, a line, and below it what is to stand there. */
export function setSignature({ lines }: Signature, frame: Frame, house: House): Slab[] {
  const width = Math.min(SIGNATURE.width, frame.width);
  const look = lookOf(ROLES.text, house);
  const small = { ...look, size: Math.max(house.document.type.least, SMALL.label), ink: 'quiet' as const };
  return lines.flatMap(({ label, value }, at) => {
    const tag = tagBelow(frame.parent, 'P');
    const set = (stretches: readonly Stretch[], size: number): Slab[] =>
      slabsOf(setText(stretches, plain(frame.width, size * LEADING), house.tools), frame.left, tag);
    const filled = hasText(value) ? set(stretchesOf(value, look, house, tag), look.size) : [];
    const below = set([{ text: settable(label), look: small }], small.size);
    const above = filled.length > 0 ? 0 : SIGNATURE.above;
    const line: Slab = {
      ...gap(above + SIGNATURE.below + heightOf(below)),
      keep: at < lines.length - 1,
      items: [
        { kind: 'rule', x: frame.left, y: above, width, thickness: 0.6, ink: 'text' },
        ...stacked(below, above + SIGNATURE.below),
      ],
    };
    const last = filled.at(-1);
    if (last) last.keep = true;
    const [first] = [...filled, line];
    if (first) first.before = SIGNATURE.between + (filled.length > 0 ? SIGNATURE.above - look.size : 0);
    return [...filled, line];
  });
}

const hasText = (inlines: readonly Inline[]): boolean =>
  inlines.some(({ text, blank, footnote }) => text.trim() !== '' || blank !== undefined || footnote);
