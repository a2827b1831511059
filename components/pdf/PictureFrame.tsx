import type { PagedBox, PageState } from '../../lib/text/from-pdf/index.ts';
import { pdfWords } from '../../lib/words/pdf.ts';
import { ClipButton } from '../reader/clip-key.tsx';
import { useWords } from '../words.tsx';
import { shownAt, sizeOf } from './paper.ts';
import type { Stack } from './stack.ts';
import type { Seen } from './usePane.ts';

interface Props {
  framed: PagedBox;
  states: readonly PageState[];
  stack: Stack;
  seen: Seen;
  onClip: () => void;
}

/** The piece of a page that would be clipped, and the button that does it, never out of sight. */
export function PictureFrame({ framed, states, stack, seen, onClip }: Props) {
  const words = useWords(pdfWords);
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
      <p class="pdf-frame-hint small" role="status" style={{ maxWidth: `${seen.width - 16}px` }}>
        {words.framing}
      </p>
      <ClipButton top={below} left={left + box.width} onClip={onClip} />
    </>
  );
}
