import type { PagedBox, PageState } from '../../lib/text/from-pdf/index.ts';
import { ClipButton } from '../reader/clip-key.tsx';
import { shownAt, sizeOf } from './paper.ts';
import type { Stack } from './stack.ts';
import { inSight, type Seen } from './usePane.ts';

interface Props {
  framed: PagedBox;
  states: readonly PageState[];
  stack: Stack;
  seen: Seen;
  onClip: () => void;
}

/** The piece of a page that would be clipped, and the button that does it, never out of sight. */
export function PictureFrame({ framed, states, stack, seen, onClip }: Props) {
  const paper = states[framed.page];
  if (!paper) return null;
  const box = shownAt(paper, framed, stack.scale);
  const inset = (Math.max(seen.width, stack.width) - sizeOf(paper, stack.scale).width) / 2;
  const [left, top] = [inset + box.left, (stack.tops[framed.page] ?? 0) + box.top];
  const [first, last] = [seen.top + 8, seen.top + seen.height - 48];
  const below = Math.max(first + 32, Math.min(top + box.height + 6, last));
  return (
    <>
      <div
        class="pdf-frame"
        style={{ left: `${left}px`, top: `${top}px`, width: `${box.width}px`, height: `${box.height}px` }}
      />
      <ClipButton top={below} left={inSight(left + box.width, seen)} onClip={onClip} />
    </>
  );
}
