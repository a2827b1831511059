import type { Picture } from '../../document/document.ts';
import type { Frame, House } from './house.ts';
import { gap, type Slab, tagBelow } from './slab.ts';

/** Left free below the tallest picture, for the words that belong to it; in points. */
const FOR_WORDS = 96;

/** A picture no wider than its column and no higher than a page. */
export function setPicture(block: Picture, frame: Frame, house: House): Slab[] {
  const wide = Math.max(1, block.width);
  const high = Math.max(1, block.height);
  const scale = Math.min(1, frame.width / wide, (house.page.height - FOR_WORDS) / high);
  const size = { width: wide * scale, height: high * scale };
  const tag = tagBelow(frame.parent, 'Figure', { alt: block.alt });
  return [
    {
      ...gap(size.height),
      keep: true,
      items: [{ kind: 'picture', x: frame.left, y: 0, ...size, png: block.png, tag }],
    },
  ];
}
