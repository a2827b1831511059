import type { Span } from '../model/index.ts';
import type { Run } from './builder.ts';
import { own } from './own.ts';

/** Where the text nodes below a visited node lie among all that were read: `[from, to)` of their ordinals. */
export interface Extents {
  from: Map<Node, number>;
  to: Map<Node, number>;
}

interface Point {
  node: Node;
  offset: number;
}

type Side = 'start' | 'end';

/** Both ways between places in a page and offsets of its text. */
export class DomMap {
  private readonly runs: readonly Run[];
  private readonly extents: Extents;
  private readonly root: Element;

  constructor(root: Element, runs: readonly Run[], extents: Extents) {
    this.root = root;
    this.runs = runs;
    this.extents = extents;
  }

  /**
   * The span of text a range takes in; empty where it takes in nothing seen; `null` when it lies outside of
   * what was read. A boundary in white space that is not shown moves to the nearest character inside the range.
   */
  spanOf(range: AbstractRange): Span | null {
    const start = this.offsetOf({ node: range.startContainer, offset: range.startOffset }, 'start');
    const end = this.offsetOf({ node: range.endContainer, offset: range.endOffset }, 'end');
    return start === null || end === null ? null : { start, end: Math.max(start, end) };
  }

  /** The range of a span; a `StaticRange` where its ends lie in different trees, which a live range cannot span. */
  rangeOf(span: Span): AbstractRange {
    const start = this.pointAt(span.start, 'start');
    const end = span.end > span.start ? this.pointAt(span.end, 'end') : start;
    if (start.node.getRootNode() !== end.node.getRootNode()) {
      return new StaticRange({
        startContainer: start.node,
        startOffset: start.offset,
        endContainer: end.node,
        endOffset: end.offset,
      });
    }
    const range = this.root.ownerDocument.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return range;
  }

  private offsetOf(point: Point, side: Side): number | null {
    const ordinal = this.extents.from.get(point.node);
    if (ordinal === undefined || this.extents.to.has(point.node))
      return this.offsetOfElementPoint(point, side);
    const first = this.firstRun(ordinal);
    let found: Run | undefined;
    for (let i = first; this.runs[i]?.ordinal === ordinal; i++) {
      const run = this.runs[i] as Run;
      if (run.nodeOffset > point.offset)
        return found ? this.inGap(found, run, side) : this.edge(ordinal, side);
      found = run;
      if (point.offset <= run.nodeOffset + run.length) return run.textOffset + point.offset - run.nodeOffset;
    }
    return found ? found.textOffset + found.length : this.edge(ordinal, side);
  }

  private inGap(before: Run, after: Run, side: Side): number {
    return side === 'start' ? after.textOffset : before.textOffset + before.length;
  }

  /** A place between the children of an element, or in something that was not read. */
  private offsetOfElementPoint({ node, offset }: Point, side: Side): number | null {
    let parent: Node | null = node;
    let next: Node | null = isParent(node) ? (own.childNodes(node)[offset] ?? null) : null;
    while (parent) {
      for (let sibling = next; sibling; sibling = own.nextSibling(sibling)) {
        const ordinal = this.extents.from.get(sibling);
        if (ordinal !== undefined) return this.edge(ordinal, side);
      }
      const end = this.extents.to.get(parent);
      if (end !== undefined) return this.edge(end, side);
      next = own.nextSibling(parent);
      parent = own.parentNode(parent) ?? (parent as ShadowRoot).host ?? null;
    }
    return null;
  }

  /** The offset at the border before a text node: of what comes after it, or of what came before. */
  private edge(ordinal: number, side: Side): number {
    const first = this.firstRun(ordinal);
    const before = this.runs[first - 1];
    const end = before ? before.textOffset + before.length : 0;
    return side === 'start' ? (this.runs[first]?.textOffset ?? end) : end;
  }

  private firstRun(ordinal: number): number {
    return partition(this.runs, (run) => run.ordinal < ordinal);
  }

  private pointAt(offset: number, side: Side): Point {
    const runs = this.runs;
    const next = partition(runs, (run) => run.textOffset + run.length < offset);
    // `next` ends at or after the offset; the one after it may begin there.
    const candidates = [runs[next], runs[next + 1]].filter(
      (run) => run !== undefined && run.textOffset <= offset,
    );
    const run = side === 'start' ? candidates.at(-1) : candidates[0];
    if (run) return { node: run.node, offset: run.nodeOffset + offset - run.textOffset };
    const last = runs.at(-1);
    return last ? { node: last.node, offset: last.nodeOffset + last.length } : { node: this.root, offset: 0 };
  }
}

const isParent = (node: Node): boolean => [1, 9, 11].includes(own.nodeType(node));

/** How many items at the front of a sorted list hold. */
export function partition<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
