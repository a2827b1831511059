import type { Span } from '../model/index.ts';
import type { DomText } from '../text/from-dom.ts';
import { partition } from '../text/mapping.ts';

/**
 * The ranges of a span, one for each tree of the page that it reaches into (the document, open shadow trees): a live
 * range stands in one tree alone.
 */
export function rangesOf({ runs }: Pick<DomText, 'runs'>, { start, end }: Span): Range[] {
  const ranges: Range[] = [];
  let tree: Node | null = null;
  for (let at = partition(runs, (run) => run.textOffset + run.length <= start); at < runs.length; at++) {
    const run = runs[at] as DomText['runs'][number];
    if (run.textOffset >= end) break;
    const from = run.nodeOffset + Math.max(0, start - run.textOffset);
    const to = run.nodeOffset + Math.min(run.length, end - run.textOffset);
    // The page may have changed since it was read.
    if (to <= from || !run.node.isConnected || to > run.node.length) continue;
    const root = run.node.getRootNode();
    const last = ranges.at(-1);
    if (last && root === tree) last.setEnd(run.node, to);
    else ranges.push(newRange(run.node, from, to));
    tree = root;
  }
  return ranges;
}

function newRange(node: CharacterData, from: number, to: number): Range {
  const range = node.ownerDocument.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range;
}
