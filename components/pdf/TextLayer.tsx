import type { CapturedText } from '../../lib/model/index.ts';
import type { PdfLine } from '../../lib/text/from-pdf/index.ts';
import { around, type Paper, type Rect, shownAt } from './paper.ts';

interface Props {
  captured: CapturedText;
  lines: readonly PdfLine[];
  paper: Paper;
  scale: number;
  /** Start of the block in the tab order. */
  reachable: number;
}

/**
 * The words of a page over its picture, unseen: in reading order, so that a selection runs through columns as they are
 * read, each line carrying its offset. For the keyboard and for whoever hears the page.
 */
export function TextLayer({ captured, lines, paper, scale, reachable }: Props) {
  return (
    <div class="pdf-words">
      {blocksOf(captured, lines).map(({ block, own }) => {
        const rects = own.map((line) => shownAt(paper, line, scale));
        const home = around(rects);
        return (
          <p
            key={block.start}
            data-block={block.start}
            data-end={block.end}
            tabIndex={block.start === reachable ? 0 : -1}
            dir="auto"
            style={px(home)}
          >
            {own.map((line, i) => (
              <span key={line.start} data-at={line.start} style={lineStyle(rects[i] as Rect, home)}>
                {captured.text.slice(line.start, line.end)}
              </span>
            ))}
          </p>
        );
      })}
    </div>
  );
}

interface OwnLines {
  block: CapturedText['blocks'][number];
  own: PdfLine[];
}

/** The blocks that stand on a page, with their lines. Both are in the order of the text. */
export function blocksOf({ blocks }: CapturedText, lines: readonly PdfLine[]): OwnLines[] {
  const found: OwnLines[] = [];
  let at = firstWithin(blocks, lines[0]?.start ?? 0);
  for (const line of lines) {
    while (at < blocks.length - 1 && (blocks[at]?.end ?? 0) <= line.start) at++;
    const block = blocks[at];
    if (!block) continue;
    const last = found.at(-1);
    if (last?.block === block) last.own.push(line);
    else found.push({ block, own: [line] });
  }
  return found;
}

function firstWithin(blocks: CapturedText['blocks'], offset: number): number {
  let [low, high] = [0, Math.max(0, blocks.length - 1)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const px = ({ left, top, width, height }: Rect) => ({
  left: `${left}px`,
  top: `${top}px`,
  width: `${width}px`,
  height: `${height}px`,
});

const lineStyle = (rect: Rect, home: Rect) => ({
  ...px({ ...rect, left: rect.left - home.left, top: rect.top - home.top }),
  fontSize: `${Math.max(1, Math.min(rect.height, rect.width * 2) * 0.8)}px`,
});
