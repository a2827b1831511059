import { useEffect, useRef, useState } from 'preact/hooks';
import type { CapturedText, Span } from '../../lib/model/index.ts';
import { readerWords } from '../../lib/words/reader.ts';
import { useWords } from '../words.tsx';
import { ClipButton, useClipKey } from './clip-key.tsx';
import { focusedBlock, walkBlocks } from './reader-keys.ts';
import type { Highlight } from './segments.ts';
import { TextView } from './TextView.tsx';
import { useSelectedSpan } from './useSelectedSpan.ts';

export interface ReaderProps {
  captured: CapturedText;
  language: string | undefined;
  highlights: readonly Highlight[];
  chosen: string | null;
  /** Where to begin reading when no passage is chosen. */
  startAt: number | null;
  readOnly: boolean;
  onClip: (span: Span) => void;
  onChoose: (passage: string) => void;
}

/** Reading and clipping: select words, press K or the button beside them. */
export function Reader(props: ReaderProps) {
  const { captured, chosen, readOnly, onClip, startAt } = props;
  const words = useWords(readerWords);
  const root = useRef<HTMLElement>(null);
  const [reachable, setReachable] = useState(firstBlock(captured, startAt));
  const selected = useSelectedSpan(root, captured.text);
  const clip = () => {
    const span = selected?.span ?? (root.current && focusedBlock(root.current));
    if (!span || readOnly) return;
    onClip(span);
    document.getSelection()?.removeAllRanges();
  };
  useJump(root, props);
  useClipKey(clip);
  return (
    <article
      ref={root}
      class="captured passage"
      lang={props.language}
      dir="auto"
      aria-label={words.text}
      onKeyDown={(event) => {
        const at = root.current && walkBlocks(event, root.current);
        if (at === null) return;
        setReachable(at);
        event.preventDefault();
      }}
      onClick={(event) => {
        const mark = (event.target as HTMLElement).closest<HTMLElement>('mark[data-passage]');
        if (mark?.dataset.passage) props.onChoose(mark.dataset.passage);
      }}
    >
      <TextView captured={captured} highlights={props.highlights} chosen={chosen} reachable={reachable} />
      {selected && !readOnly && (
        <ClipButton top={selected.at.top + 6} left={selected.at.left} onClip={clip} />
      )}
    </article>
  );
}

/** Brings the chosen passage into sight once it is marked, which may be after the text stands; else the place asked for. */
function useJump(
  root: { current: HTMLElement | null },
  { chosen, startAt, highlights }: Pick<ReaderProps, 'chosen' | 'startAt' | 'highlights'>,
) {
  const isMarked = highlights.some(({ id }) => id === chosen);
  useEffect(() => {
    const mark = chosen && root.current?.querySelector(`mark[data-passage="${CSS.escape(chosen)}"]`);
    const blocks = [...(root.current?.querySelectorAll<HTMLElement>('[data-block]') ?? [])];
    const block = startAt === null ? null : blocks.findLast((one) => Number(one.dataset.block) <= startAt);
    (mark || block)?.scrollIntoView?.({ block: 'center' });
  }, [root, chosen, startAt, isMarked]);
}

function firstBlock({ blocks }: CapturedText, startAt: number | null): number {
  const wanted = blocks.findLast((block) => startAt !== null && block.start <= startAt);
  return (wanted ?? blocks.find((block) => !block.furniture) ?? blocks[0])?.start ?? 0;
}
