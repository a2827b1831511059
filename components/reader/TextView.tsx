import type { JSX } from 'preact';
import type { Block, CapturedText } from '../../lib/model/index.ts';
import { furnitureWords, readerWords } from '../../lib/words/reader.ts';
import { useWords } from '../words.tsx';
import { type BlockGroup, groupsOf, type Highlight, segmentsOf } from './segments.ts';

interface Props {
  captured: CapturedText;
  highlights: readonly Highlight[];
  /** The highlight that is being looked at. */
  chosen: string | null;
  /** Start of the block in the tab order. */
  reachable: number;
}

/** A captured text as it is read, every piece of it carrying its offset. What was set aside is folded, with why. */
export function TextView({ captured, ...marks }: Props) {
  const words = useWords(readerWords);
  const reasons = useWords(furnitureWords);
  const draw = (block: Block) => (
    <BlockView key={block.start} block={block} text={captured.text} {...marks} />
  );
  return (
    <>
      {groupsOf(captured.blocks).map((group) => {
        const key = group.blocks[0]?.start;
        if (group.kind === 'list') return <ul key={key}>{group.blocks.map(draw)}</ul>;
        if (group.kind === 'block') return group.blocks.map(draw);
        if (group.kind === 'cells' || !group.reason)
          return (
            <div key={key} class="cells">
              {group.blocks.map(draw)}
            </div>
          );
        return (
          <details key={key} class="set-aside" open={holdsMark(group, marks.highlights)}>
            <summary>{words.setAside(reasons[group.reason], group.blocks.length)}</summary>
            {group.blocks.map(draw)}
          </details>
        );
      })}
    </>
  );
}

type BlockProps = Omit<Props, 'captured'> & { block: Block; text: string };

function BlockView({ block, text, highlights, chosen, reachable }: BlockProps) {
  const Tag = tagOf(block);
  return (
    <Tag
      id={`at-${block.start}`}
      data-block={block.start}
      data-end={block.end}
      class={`block ${block.kind}`}
      tabIndex={block.start === reachable ? 0 : -1}
      style={block.kind === 'item' && block.level ? { marginInlineStart: `${block.level - 1}em` } : undefined}
    >
      {segmentsOf(block, highlights).map(({ start, end, over }) => {
        const piece = text.slice(start, end);
        if (over.length === 0)
          return (
            <span key={start} data-at={start}>
              {piece}
            </span>
          );
        return (
          <mark
            key={start}
            data-at={start}
            data-passage={over[0]}
            class={chosen !== null && over.includes(chosen) ? 'chosen' : ''}
          >
            {piece}
          </mark>
        );
      })}
    </Tag>
  );
}

/** The page has its own h1; a heading of the text begins a level below. */
function tagOf(block: Block): keyof JSX.IntrinsicElements {
  if (block.furniture) return 'p';
  if (block.kind === 'heading')
    return (['h2', 'h3', 'h4', 'h5', 'h6'] as const)[(block.level ?? 1) - 1] ?? 'h6';
  if (block.kind === 'item') return 'li';
  if (block.kind === 'quote') return 'blockquote';
  return block.kind === 'pre' ? 'pre' : 'p';
}

const holdsMark = ({ blocks }: BlockGroup, highlights: readonly Highlight[]): boolean =>
  blocks.some((block) => highlights.some((mark) => mark.start < block.end && mark.end > block.start));
